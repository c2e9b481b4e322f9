package guiju.importer.office;

import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

/**
 * Recognises zips that no other reader does, and says why: a document that is damaged or no document at all. It is asked after
 * the readers of packages.
 */
public final class UnknownPackageReader implements DocumentReader {

	@Override
	public String format() {
		return "zip";
	}

	@Override
	public boolean recognises(byte[] content) {
		if (content.length < 2 || content[0] != 'P' || content[1] != 'K')
			return false;
		return content.length < 4 || content[2] == 3 && content[3] == 4 || content[2] == 5 && content[3] == 6;
	}

	@Override
	public SourceDocument read(String name, byte[] content) throws UnreadableSourceException {
		ZipPackage zip = ZipPackage.open(content);
		for (String part : zip.parts())
			if (part.equals("[Content_Types].xml") || part.equals("mimetype"))
				zip.bytes(part);
		String what = zip.has("ppt/presentation.xml") ? ".pptx" : zip.has("xl/workbook.bin") ? ".xlsb" : "zip: " + zip.parts().iterator().next();
		throw new UnreadableSourceException(Reason.UNKNOWN_FORMAT, what);
	}
}
