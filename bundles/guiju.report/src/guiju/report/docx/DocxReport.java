package guiju.report.docx;

import java.util.Arrays;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import guiju.diff.Comparison;
import guiju.report.rows.ComparisonTable;
import guiju.report.wording.ChangeWording;
import guiju.report.wording.Titles;
import guiju.report.wording.Wording;

/**
 * Writes a comparison as 修正前後對照表 for Word and LibreOffice: A4 landscape, the new version, the old one and why, side by
 * side; what each version alone has is underlined or struck. Since it is an official form of Taiwan, it is in Chinese whatever
 * the user's language. Equal comparisons give equal bytes. It keeps nothing and can be used by many threads.
 */
public final class DocxReport {

	/** Twentieths of a point, together the page's width between its margins. */
	private static final List<Integer> WIDTHS = List.of(5550, 5550, 3470);

	private final TableHeadings headings;
	private final Wording wording = new Wording(Wording.CHINESE);

	/** Writes tables with these headings. */
	public DocxReport(TableHeadings headings) {
		this.headings = headings;
	}

	/** Returns the document. */
	public byte[] write(Comparison comparison) {
		DocumentDocument document = Template.open();
		write(comparison, new DocumentWriter(document.getDocument().getBody()));
		return WordPackage.of(document, CoreProperties.of(comparison, wording));
	}

	private void write(Comparison comparison, DocumentWriter document) {
		new Opening(comparison, headings, wording).lines().forEach(document::add);
		table(comparison, document);
		new Closing(comparison.changes(), headings).lines().forEach(document::add);
		CodeChanges codes = new CodeChanges(comparison, wording);
		if (!codes.isEmpty())
			codes.write(document);
		StatisticsTable statistics = new StatisticsTable(comparison, wording);
		if (!statistics.isEmpty())
			statistics.write(document);
	}

	private void table(Comparison comparison, DocumentWriter document) {
		TableWriter table = document.table(new TableShape(new Titles(comparison, wording).form(), "三欄依序為" + headings.revised() + "、" + headings.current() + "、"
				+ headings.explanation() + "。", WIDTHS));
		table.header(List.of(heading(headings.revised()), heading(headings.current()), heading(headings.explanation())));
		Consequences consequences = new Consequences(comparison, new ChangeWording(wording));
		List<TableRow> rows = new TableContents(consequences, wording).of(ComparisonTable.of(comparison));
		for (int i = 0; i < rows.size(); i++)
			switch (rows.get(i)) {
				case TableRow.Section section -> table.across(section.line());
				case TableRow.Provision provision -> table.row(List.of(provision.revised(), provision.current(), provision.explanation()),
						joins(provision, i + 1 < rows.size() && rows.get(i + 1) instanceof TableRow.Provision next && next.continued()));
			}
		if (rows.isEmpty())
			table.across(Line.of(Line.Style.SECTION, comparison.changes().isEmpty() ? "內容相同，無修正。" : "僅編號變更，內容無修正。"));
	}

	/** Of what belongs together, the empty cells are one, and so are those with the reason. */
	private static List<STMerge.Enum> joins(TableRow.Provision provision, boolean continues) {
		STMerge.Enum join = provision.continued() ? STMerge.CONTINUE : continues ? STMerge.RESTART : null;
		return Arrays.asList(provision.revised().isEmpty() ? join : null, provision.current().isEmpty() ? join : null, join);
	}

	private static Line heading(String text) {
		return Line.of(Line.Style.COLUMN_HEADING, text);
	}
}
