package guiju.importer.odt;

import java.util.LinkedHashMap;
import java.util.Map;

import guiju.importer.office.Budget;
import guiju.importer.office.OfficePackage;
import guiju.importer.office.Pages;
import guiju.importer.office.XmlElement;

/**
 * What the readers of a part share.
 *
 * @param parts the package, for formulas, which are documents of their own
 * @param styles the styles that the part can name
 * @param lists the lists, which count on over the whole part
 * @param pages the pages
 * @param notes the notes that were referred to so far, with the labels that the references print
 * @param budget how much more there may be
 */
record OdfReading(OfficePackage parts, OdfStyles styles, OdfLists lists, Pages pages, Map<XmlElement, String> notes, Budget budget) {

	/** So many paragraphs and cells no standard has. */
	private static final long MOST = 300_000;

	/** Begins a part. */
	static OdfReading of(OfficePackage parts, OdfStyles styles, boolean hasPages) {
		return new OdfReading(parts, styles, new OdfLists(styles), new Pages(hasPages), new LinkedHashMap<>(), new Budget(MOST));
	}
}
