package guiju.importer.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** Which layers of a document are switched off, and whether the stream is within one of them. */
final class Layers {

	private static final int DEEPEST = 10_000;

	private final PDOptionalContentProperties properties;
	private final Deque<Boolean> open = new ArrayDeque<>();
	private int hidden;

	private Layers(PDOptionalContentProperties properties) {
		this.properties = properties;
	}

	/** Returns the layers of a document, outside all of them. */
	static Layers of(PDDocument document) {
		return new Layers(document.getDocumentCatalog().getOCProperties());
	}

	/** Enters a stretch of the stream, which may be of a layer. */
	void begin(COSName tag, COSDictionary dictionary) {
		boolean hides = COSName.OC.equals(tag) && isOff(dictionary);
		if (open.size() < DEEPEST)
			open.push(hides);
		hidden += hides ? 1 : 0;
	}

	/** Leaves it. */
	void end() {
		if (!open.isEmpty() && open.pop())
			hidden--;
	}

	/** Tells whether what is drawn now is switched off. */
	boolean hidden() {
		return hidden > 0;
	}

	/** Tells whether an object belongs to a layer that is switched off. */
	boolean hides(COSDictionary object) {
		return isOff(object.getCOSDictionary(COSName.OC));
	}

	private boolean isOff(COSDictionary group) {
		if (properties == null || group == null)
			return false;
		COSDictionary settings = properties.getCOSObject() instanceof COSDictionary all ? all.getCOSDictionary(COSName.D) : null;
		if (settings == null || settings.getCOSArray(COSName.OFF) == null)
			return false;
		COSBase member = group.getDictionaryObject(COSName.OCGS);
		for (COSBase off : settings.getCOSArray(COSName.OFF).toList()) {
			COSBase resolved = off instanceof COSObject object ? object.getObject() : off;
			if (resolved == group || resolved != null && resolved == member)
				return true;
		}
		return false;
	}
}
