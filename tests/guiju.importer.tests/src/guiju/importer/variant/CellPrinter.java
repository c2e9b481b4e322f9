package guiju.importer.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.cells.Block;
import guiju.importer.cells.Bullet;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.Run;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.model.Attitude;
import guiju.model.Classification;
import guiju.model.Duty;
import guiju.model.Item;
import guiju.model.Note;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;
import guiju.model.reference.References;

/**
 * Prints a standard as a reader of word processors' files sees it: one table or several, merged cells, a paragraph for each
 * element, raised markers, lists with bullets of their own.
 */
final class CellPrinter {

	private static final Pattern MARKER = Pattern.compile("【註([0-9]+)】");

	private final List<Block> blocks = new ArrayList<>();
	private final Standard standard;
	private final Random random;
	private final boolean oneTable;
	private final boolean raised;
	private final boolean blankAfterCode;
	private final boolean subRows;
	private List<Row> rows = new ArrayList<>();
	private int table = 1;

	private CellPrinter(Standard standard, Random random) {
		this.standard = standard;
		this.random = random;
		oneTable = random.nextBoolean();
		raised = random.nextBoolean();
		blankAfterCode = random.nextBoolean();
		subRows = random.nextBoolean();
	}

	/** Returns the cells of a standard; the layout is drawn. */
	static SourceDocument print(Standard standard, Random random) {
		CellPrinter printer = new CellPrinter(standard, random);
		printer.blocks.add(Paragraph.of(printer.line(References.withoutNotes(standard.getName()) + "職能基準")));
		printer.versions();
		printer.head();
		printer.main();
		printer.attitudes();
		printer.remarks();
		printer.end(true);
		return new SourceDocument("printed.docx", "docx", false, printer.blocks);
	}

	private void versions() {
		row(cell(1, "版本"), cell(2, "職能基準代碼"), cell(3, "職能基準名稱"), cell(4, "狀態"), cell(5, "更新說明"), cell(6, "發展更新日期"));
		for (Version version : standard.getVersions())
			row(cell(1, version.getVersion()), cell(2, version.getCode()), cell(3, version.getName()), cell(4, version.getStatus()),
					cell(5, version.getNote()), cell(6, version.getDateText()));
		end(true);
	}

	private void head() {
		row(wide(1, 2, "職能基準代碼"), wide(3, 5, standard.getCode()));
		row(new Cell(1, 1, 2, List.of(line("職能基準名稱"), broken("(擇一填寫)"))), cell(2, "職類"), wide(3, 5, ""));
		row(cell(2, "職業"), wide(3, 5, standard.getName()));
		int count = standard.getCategories().size() + standard.getOccupations().size() + standard.getIndustries().size();
		boolean first = true;
		for (List<Classification> list : List.of(standard.getCategories(), standard.getOccupations(), standard.getIndustries()))
			for (Classification classification : list) {
				String label = list == standard.getCategories() ? "職類別" : list == standard.getOccupations() ? "職業別" : "行業別";
				List<Cell> cells = new ArrayList<>();
				if (first)
					cells.add(new Cell(1, 1, count, List.of(line("所屬"), broken("類別"))));
				cells.add(cell(2, label));
				cells.add(wide(3, 3, classification.getName()));
				cells.add(cell(6, label + "代碼"));
				cells.add(cell(7, classification.getCode()));
				row(cells.toArray(Cell[]::new));
				first = false;
			}
		row(wide(1, 2, "工作描述"), wide(3, 5, standard.getDescription()));
		row(wide(1, 2, "基準級別"), wide(3, 5, standard.getLevelText()));
		end(false);
	}

	private void main() {
		row(tall(1, "主要職責"), tall(2, "工作任務"), tall(3, "工作產出"), tall(4, "行為指標"), tall(5, "職能級別"), wide(6, 2, "職能內涵"));
		row(cell(6, "(K=knowledge 知識)"), cell(7, "(S=skills 技能)"));
		List<Rows.Row> tasks = Rows.of(standard, Style.plain(), random);
		int at = 0;
		for (Duty duty : standard.getDuties()) {
			List<List<List<Rows.Element>>> parts = new ArrayList<>();
			for (Task task : duty.getTasks())
				parts.add(tasks.get(at++).cells());
			int height = parts.stream().mapToInt(this::height).sum();
			for (int i = 0; i < parts.size(); i++)
				task(parts.get(i), i == 0 ? height : 0);
		}
		end(false);
	}

	private int height(List<List<Rows.Element>> task) {
		return subRows ? Math.max(1, task.get(2).size()) : 1;
	}

	/** With sub-rows each output has a row of its own, and everything but outputs and indicators is merged over them. */
	private void task(List<List<Rows.Element>> cells, int dutyHeight) {
		int height = height(cells);
		for (int i = 0; i < height; i++) {
			List<Cell> row = new ArrayList<>();
			if (i == 0 && dutyHeight > 0)
				row.add(elements(1, dutyHeight, cells.get(0)));
			if (i == 0)
				row.add(elements(2, height, cells.get(1)));
			row.add(elements(3, 1, height == 1 ? cells.get(2) : cells.get(2).subList(i, i + 1)));
			List<Rows.Element> indicators = cells.get(3);
			int from = Math.min(i, indicators.size());
			int to = i == height - 1 ? indicators.size() : Math.min(i + 1, indicators.size());
			row.add(elements(4, 1, indicators.subList(from, to)));
			for (int column = 5; i == 0 && column <= 7; column++)
				row.add(elements(column, height, cells.get(column - 1)));
			row(row.toArray(Cell[]::new));
		}
	}

	private Cell elements(int column, int rowSpan, List<Rows.Element> elements) {
		List<Line> lines = new ArrayList<>();
		for (Rows.Element element : elements)
			lines.add(line(element.code() + (blankAfterCode && !element.code().isEmpty() ? " " : "") + element.text()));
		return new Cell(column, 1, rowSpan, lines);
	}

	private void attitudes() {
		List<Line> lines = new ArrayList<>();
		for (Attitude attitude : standard.getAttitudes())
			lines.add(line(attitude.getCode() + " " + attitude.getName() + "：" + attitude.getDefinition()));
		row(wide(1, 7, "職能內涵 (A=attitude 態度)"));
		row(new Cell(1, 7, 1, lines));
		end(false);
	}

	private void remarks() {
		List<Line> lines = new ArrayList<>();
		lines.add(bullet(1, "建議擔任此職類/職業之學歷/經歷/或能力條件："));
		for (Item item : standard.getPrerequisites())
			lines.add(bullet(2, item.getText()));
		lines.add(bullet(1, "其他補充說明："));
		for (Item item : standard.getRemarks())
			lines.add(bullet(2, item.getText()));
		for (Note note : standard.getNotes())
			lines.add(bullet(2, "【註 " + note.getLabel() + "】" + note.getText()));
		row(wide(1, 7, "說明與補充事項"));
		row(new Cell(1, 7, 1, lines));
	}

	private void row(Cell... cells) {
		rows.add(new Row(Place.ofCell(0, table, rows.size() + 1, 0), List.of(cells)));
	}

	private void end(boolean always) {
		if (!rows.isEmpty() && (always || !oneTable)) {
			blocks.add(new Table(rows));
			rows = new ArrayList<>();
			table++;
		}
	}

	private Cell cell(int column, String text) {
		return Cell.of(column, line(text));
	}

	private Cell tall(int column, String text) {
		return new Cell(column, 1, 2, List.of(line(text)));
	}

	private Cell wide(int column, int span, String text) {
		return new Cell(column, span, 1, text.isEmpty() ? List.of() : List.of(line(text)));
	}

	private Line bullet(int depth, String text) {
		return new Line(place(), LineStart.PARAGRAPH, new Bullet(depth, depth == 1 ? "●" : "•"), runs(text));
	}

	private Line broken(String text) {
		return new Line(place(), LineStart.BREAK, null, runs(text));
	}

	private Line line(String text) {
		return new Line(place(), LineStart.PARAGRAPH, null, runs(text));
	}

	private Place place() {
		return Place.ofCell(0, table, rows.size() + 1, 1);
	}

	private List<Run> runs(String text) {
		List<Run> runs = new ArrayList<>();
		Matcher marker = MARKER.matcher(text);
		int at = 0;
		while (raised && marker.find()) {
			runs.add(Run.plain(text.substring(at, marker.start())));
			runs.add(Run.raised(random.nextBoolean() ? marker.group() : "註" + marker.group(1)));
			at = marker.end();
		}
		runs.add(Run.plain(text.substring(at)));
		return runs;
	}
}
