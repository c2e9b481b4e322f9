package guiju.report.docx;

import java.util.ArrayList;
import java.util.List;

import guiju.diff.element.ElementType;
import guiju.report.rows.Block;
import guiju.report.rows.Cell;
import guiju.report.rows.ComparisonTable;
import guiju.report.rows.Row;
import guiju.report.rows.Section;
import guiju.report.wording.Wording;

/** All rows of the table in the order of the document, each part of the standard below its name. Parts without a change are left out. */
final class TableContents {

	private final Wording wording;
	private final BlockRows blocks;

	TableContents(Consequences consequences, Wording wording) {
		this.wording = wording;
		blocks = new BlockRows(consequences, wording);
	}

	List<TableRow> of(ComparisonTable table) {
		List<TableRow> rows = new ArrayList<>();
		for (Section section : table.sections())
			rows.addAll(section.duty() == null ? part(section) : duty(section));
		return rows;
	}

	private List<TableRow> part(Section section) {
		List<TableRow> rows = new ArrayList<>();
		for (Block block : section.blocks())
			rows.addAll(blocks.of(block));
		if (!rows.isEmpty())
			rows.add(0, new TableRow.Section(Line.of(Line.Style.SECTION, wording.section(section.type()))));
		return rows;
	}

	/** A duty or task that has a row itself needs no heading: the row names it. */
	private List<TableRow> duty(Section section) {
		List<TableRow> rows = new ArrayList<>();
		for (Block block : section.blocks()) {
			List<TableRow> told = blocks.of(block);
			Row head = block.rows().get(0);
			if (!told.isEmpty() && blocks.told(head).isEmpty() && head.element() == ElementType.TASK)
				rows.add(heading(head));
			rows.addAll(told);
		}
		if (!rows.isEmpty() && blocks.told(section.duty()).isEmpty())
			rows.add(0, heading(section.duty()));
		return rows;
	}

	private TableRow heading(Row row) {
		Cell cell = row.after().isEmpty() ? row.before().get(0) : row.after().get(0);
		List<Span> spans = ProvisionText.heading(wording.element(row.element()), cell);
		String old = row.before().isEmpty() ? null : row.before().get(0).code();
		if (old != null && !old.equals(cell.code()))
			spans.add(Span.plain("（原 " + old + "）"));
		return new TableRow.Section(new Line(Line.Style.SECTION, spans));
	}
}
