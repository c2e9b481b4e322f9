package guiju.importer.docx;

import java.util.Set;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.office.Pages;
import guiju.importer.office.XmlElement;

/**
 * What the readers of a document's stories share.
 *
 * @param styles the styles
 * @param numbering the numbering, which counts on over all stories
 * @param footnotes the footnotes that were referred to so far
 * @param endnotes the endnotes
 * @param pages the pages
 * @param breaking the sections behind which a page begins
 */
record Reading(Styles styles, Numbering numbering, Notes footnotes, Notes endnotes, Pages pages, Set<XmlElement> breaking) {

	/** Returns the alternative that holds something to read: the first that does, else the fallback. */
	static XmlElement chosen(XmlElement alternatives) {
		for (XmlElement choice : alternatives.children("mc:Choice"))
			if (hasText(choice))
				return choice;
		XmlElement fallback = alternatives.child("mc:Fallback");
		return fallback == null ? alternatives.child("mc:Choice") : fallback;
	}

	private static boolean hasText(XmlElement element) {
		return switch (element.name()) {
			case "w:t", "w:sym", "m:t", "a:t", "w:br", "w:tab", "w:p", "w:numFmt", "w:fldChar", "w:footnoteReference", "w:endnoteReference" -> true;
			default -> element.children().stream().anyMatch(Reading::hasText);
		};
	}

	/** Refuses what stands in another file. */
	static UnreadableSourceException elsewhere(XmlElement element) {
		return new UnreadableSourceException(UnreadableSourceException.Reason.EXTERNAL_REFERENCE, element.name());
	}
}
