package guiju.report.docx;

/**
 * The headings of the three columns; bodies differ in what they call them.
 *
 * @param revised above the new version
 * @param current above the old version
 * @param explanation above the reasons
 */
public record TableHeadings(String revised, String current, String explanation) {

	/** 修正規定, 現行規定, 說明: what most bodies print. */
	public static final TableHeadings USUAL = new TableHeadings("修正規定", "現行規定", "說明");
}
