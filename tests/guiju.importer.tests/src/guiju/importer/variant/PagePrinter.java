package guiju.importer.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.cells.Zone;
import guiju.model.Attitude;
import guiju.model.Classification;
import guiju.model.Item;
import guiju.model.Note;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.reference.References;

/**
 * Prints a standard as a reader of pages sees it: lines of a column's width, pages that are full in the middle of a cell,
 * running heads and page numbers, a header that is repeated or not.
 */
final class PagePrinter {

	private static final int[] WIDTHS = { 5, 6, 6, 20, 3, 12, 12 };
	private static final List<String> HEADER = List.of("主要職責", "工作任務", "工作產出", "行為指標", "職能級別", "職能內涵(K=knowledge知識)", "職能內涵(S=skills技能)");

	private final List<Block> blocks = new ArrayList<>();
	private final Standard standard;
	private final Random random;
	private final int height;
	private final boolean headerAgain;
	private final boolean runningHead;
	private List<Row> rows = new ArrayList<>();
	private int page = 1;
	private int used;
	private int table = 1;

	private PagePrinter(Standard standard, Random random) {
		this.standard = standard;
		this.random = random;
		height = 12 + random.nextInt(30);
		headerAgain = random.nextInt(3) > 0;
		runningHead = random.nextBoolean();
	}

	/** Returns the pages of a standard; their size is drawn. */
	static SourceDocument print(Standard standard, Random random) {
		PagePrinter printer = new PagePrinter(standard, random);
		printer.head();
		printer.main();
		printer.end();
		return new SourceDocument("printed.pdf", "pdf", false, printer.blocks);
	}

	private void head() {
		text(References.withoutNotes(standard.getName()) + "職能基準", 30);
		table("版本", "職能基準代碼", "職能基準名稱", "狀態", "更新說明", "發展更新日期");
		for (Version version : standard.getVersions())
			table(version.getVersion(), version.getCode(), version.getName(), version.getStatus(), version.getNote(), version.getDateText());
		endTable();
		table("職能基準代碼", "", standard.getCode());
		table("職能基準名稱(擇一填寫)", "職類", "");
		table("", "職業", standard.getName());
		for (List<Classification> list : List.of(standard.getCategories(), standard.getOccupations(), standard.getIndustries()))
			for (Classification classification : list) {
				String label = list == standard.getCategories() ? "職類別" : list == standard.getOccupations() ? "職業別" : "行業別";
				table("所屬類別", label, classification.getName(), label + "代碼", classification.getCode());
			}
		table("工作描述", "", standard.getDescription());
		table("基準級別", "", standard.getLevelText());
		endTable();
	}

	/** All cells of a row are set in lines; what does not fit on the page stands on the next. */
	private void main() {
		add(HEADER.stream().map(label -> wrap(label, 8)).toList());
		for (Rows.Row row : Rows.of(standard, Style.plain(), random)) {
			List<List<String>> cells = new ArrayList<>();
			for (int column = 0; column < 7; column++) {
				List<String> lines = new ArrayList<>();
				for (Rows.Element element : row.cells().get(column))
					lines.addAll(wrap(element.code() + element.text(), WIDTHS[column]));
				cells.add(lines);
			}
			while (cells.stream().anyMatch(lines -> !lines.isEmpty())) {
				if (used >= height) {
					turn();
					if (headerAgain)
						add(HEADER.stream().map(label -> wrap(label, 8)).toList());
				}
				int room = Math.max(2, height - used);
				add(cells.stream().map(lines -> List.copyOf(lines.subList(0, Math.min(room, lines.size())))).toList());
				cells.replaceAll(lines -> new ArrayList<>(lines.subList(Math.min(room, lines.size()), lines.size())));
			}
		}
		endTable();
	}

	private void end() {
		text("職能內涵(A=attitude態度)", 30);
		for (Attitude attitude : standard.getAttitudes())
			text(attitude.getCode() + attitude.getName() + "：" + attitude.getDefinition(), 40);
		text("說明與補充事項", 30);
		text("● 建議擔任此職類/職業之學歷/經歷/或能力條件：", 60);
		for (Item item : standard.getPrerequisites())
			text("• " + item.getText(), 40);
		text("● 其他補充說明：", 40);
		for (Item item : standard.getRemarks())
			text("• " + item.getText(), 40);
		for (Note note : standard.getNotes())
			text("• 【註" + note.getLabel() + "】" + note.getText(), 40);
		turn();
	}

	private void text(String text, int width) {
		List<Line> lines = new ArrayList<>();
		for (String line : wrap(text, width)) {
			if (used >= height) {
				if (!lines.isEmpty())
					blocks.add(new Paragraph(Zone.BODY, lines));
				lines = new ArrayList<>();
				turn();
			}
			lines.add(Line.of(Place.ofLine(page, ++used), lines.isEmpty() ? LineStart.PARAGRAPH : LineStart.WRAP, line));
		}
		blocks.add(new Paragraph(Zone.BODY, lines));
	}

	private void table(String... cells) {
		List<List<String>> lines = new ArrayList<>();
		for (String cell : cells)
			lines.add(cell == null || cell.isEmpty() ? List.of() : wrap(cell, 24));
		add(lines);
	}

	private void add(List<List<String>> cells) {
		List<Cell> row = new ArrayList<>();
		for (int column = 1; column <= cells.size(); column++) {
			List<Line> lines = new ArrayList<>();
			for (String line : cells.get(column - 1))
				lines.add(Line.of(Place.ofCell(page, table, rows.size() + 1, column).onLine(used + lines.size() + 1),
						lines.isEmpty() ? LineStart.PARAGRAPH : LineStart.WRAP, line));
			row.add(Cell.of(column, lines.toArray(Line[]::new)));
		}
		used += cells.stream().mapToInt(List::size).max().orElse(0);
		rows.add(new Row(Place.ofCell(page, table, rows.size() + 1, 0), row));
	}

	private void endTable() {
		if (!rows.isEmpty())
			blocks.add(new Table(rows));
		rows = new ArrayList<>();
		table++;
	}

	private void turn() {
		endTable();
		if (runningHead)
			blocks.add(new Paragraph(Zone.MARGIN, List.of(Line.of(Place.ofLine(page, 0), References.withoutNotes(standard.getName()) + "職能基準"))));
		blocks.add(new Paragraph(random.nextBoolean() ? Zone.MARGIN : Zone.BODY, List.of(Line.of(Place.ofLine(page, 99), "- " + page + " -"))));
		page++;
		used = 0;
	}

	/** Lines end between ideographs, or at a blank between Latin words. */
	private static List<String> wrap(String text, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			line.append(c);
			char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
			if (line.length() >= width && i + 1 < text.length() && Rows.isIdeograph(c) && Rows.isIdeograph(next)) {
				lines.add(line.toString());
				line.setLength(0);
			}
		}
		if (!line.isEmpty())
			lines.add(line.toString());
		return lines;
	}
}
