package guiju.importer.office;

import java.nio.charset.StandardCharsets;

import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

/**
 * Recognises office files that cannot be read, and says why: the formats from before 2007, and protected documents, which are
 * kept in the container of those formats. To the user both look like any other document.
 */
public final class LegacyReader implements DocumentReader {

	private static final byte[] OLE = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1 };
	private static final String WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";
	private static final String EXCEL_2003 = "urn:schemas-microsoft-com:office:spreadsheet";
	private static final int BEGINNING = 2_000;

	@Override
	public String format() {
		return "legacy";
	}

	@Override
	public boolean recognises(byte[] content) {
		return isOle(content) || formatOfText(content) != null;
	}

	@Override
	public SourceDocument read(String name, byte[] content) throws UnreadableSourceException {
		if (!isOle(content))
			throw new UnreadableSourceException(Reason.LEGACY_FORMAT, formatOfText(content));
		if (holds(content, "EncryptedPackage") || holds(content, "EncryptionInfo"))
			throw new UnreadableSourceException(Reason.ENCRYPTED, null);
		String detail = holds(content, "WordDocument") ? "Word 97-2003 .doc"
				: holds(content, "Workbook") || holds(content, "Book") ? "Excel 97-2003 .xls" : holds(content, "PowerPoint Document") ? "PowerPoint .ppt" : "OLE";
		throw new UnreadableSourceException(Reason.LEGACY_FORMAT, detail);
	}

	private static boolean isOle(byte[] content) {
		if (content.length < OLE.length)
			return false;
		for (int i = 0; i < OLE.length; i++)
			if (content[i] != OLE[i])
				return false;
		return true;
	}

	private static String formatOfText(byte[] content) {
		String start = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
		if (start.startsWith("{\\rtf"))
			return "RTF";
		if (start.contains(WORD_2003))
			return "Word 2003 XML";
		return start.contains(EXCEL_2003) && start.contains("<Workbook") ? "Excel 2003 XML" : null;
	}

	/** The names of streams stand in the container's directory in two bytes a letter, an end sign behind them. */
	private static boolean holds(byte[] content, String stream) {
		byte[] name = (stream + "\0").getBytes(StandardCharsets.UTF_16LE);
		for (int at = 512; at + name.length <= content.length; at += 128) {
			int i = 0;
			while (i < name.length && content[at + i] == name[i])
				i++;
			if (i == name.length)
				return true;
		}
		return false;
	}
}
