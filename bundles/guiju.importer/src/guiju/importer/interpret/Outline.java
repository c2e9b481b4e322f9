package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import guiju.importer.cells.LineStart;
import guiju.importer.cells.Zone;
import guiju.importer.conserve.TracedText;
import guiju.importer.label.Canonical;
import guiju.importer.label.Furniture;
import guiju.importer.label.HeadField;
import guiju.importer.label.Heading;
import guiju.importer.label.MainColumn;
import guiju.importer.label.VersionColumn;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.Bullets;
import guiju.importer.repair.CleanBlock;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.CleanLine;
import guiju.importer.repair.CleanRow;

/**
 * Finds the parts of a standard. Each row and paragraph says itself what it is, or belongs to the part that is open, so it
 * does not matter how many tables a layout makes of a standard, nor where pages end. What belongs to no part stays unbooked.
 */
final class Outline {

	private enum Part {
		FRONT, VERSIONS, HEAD, MAIN, ATTITUDES, REMARKS
	}

	private static final Pattern ATTITUDE = Pattern.compile("[AＡ] ?[0-9０-９]{1,2}(?![0-9０-９.]).*", Pattern.DOTALL);
	private static final Pattern NOTE = Pattern.compile("(【註|註 ?[0-9０-９]{0,2} ?[:：]).*", Pattern.DOTALL);

	private final Parts parts = new Parts();
	private final Set<String> margins = new HashSet<>();
	private final Context context;
	private Part open = Part.FRONT;
	private Columns columns;
	private VersionTable versions = VersionTable.ofScheme();
	private boolean headerBefore;
	private boolean broken;
	/** Whether the heading of the remarks stood in a table; else the columns of a table below are no remarks. */
	private boolean inTable;
	private int tables;
	private int page;

	private Outline(Context context) {
		this.context = context;
	}

	/** Returns the parts of a document. */
	static Parts of(List<CleanBlock> blocks, Context context) {
		Outline outline = new Outline(context);
		for (CleanBlock block : blocks)
			switch (block) {
				case CleanBlock.OfText text -> outline.paragraph(text);
				case CleanBlock.OfRows rows -> outline.table(rows);
			}
		return outline.parts;
	}

	private void turnTo(int next) {
		broken |= page > 0 && next > page;
		page = Math.max(page, next);
	}

	private void table(CleanBlock.OfRows table) {
		tables++;
		headerBefore = false;
		broken |= open == Part.MAIN && !parts.main.isEmpty();
		for (int i = 0; i < table.rows().size(); i++) {
			CleanRow row = table.rows().get(i);
			if (!row.cells().isEmpty()) {
				turnTo(row.place().page());
				row(row, i);
			}
		}
	}

	private void row(CleanRow row, int index) {
		RowKind kind = RowKind.of(row);
		boolean behindHeader = headerBefore;
		headerBefore = kind == RowKind.MAIN_HEADER;
		switch (kind) {
			case VERSION_HEADER -> {
				open = Part.VERSIONS;
				versions = VersionTable.of(row);
				header(row, cell -> VersionColumn.of(cell) != null);
			}
			case MAIN_HEADER -> mainHeader(row, behindHeader);
			case HEAD -> head(row);
			case HEADING -> passage(row);
			case TITLE -> parts.titles.add(row.cells().get(0).text());
			case VERSION -> content(row, index, open == Part.FRONT ? Part.VERSIONS : open);
			case MAIN -> {
				if (columns == null)
					columns = Columns.ofScheme();
				broken |= open.compareTo(Part.MAIN) > 0;
				content(row, index, Part.MAIN);
			}
			case OTHER -> content(row, index, open);
		}
	}

	private void mainHeader(CleanRow row, boolean behindHeader) {
		open = Part.MAIN;
		if (behindHeader)
			columns.refine(row);
		else
			columns = Columns.of(row);
		broken = !parts.main.isEmpty();
		header(row, cell -> MainColumn.of(cell) != null);
	}

	/** Only what is known as a header is layout. */
	private void header(CleanRow row, Predicate<CharSequence> isKnown) {
		for (CleanCell cell : row.cells())
			if (isKnown.test(cell.text()))
				context.layout(cell.text());
	}

	/** What the head calls the conditions of entry stands among the remarks elsewhere. */
	private void head(CleanRow row) {
		boolean below = open == Part.ATTITUDES || open == Part.REMARKS;
		HeadField field = HeadField.of(row.cells().get(0).text());
		if (below && (row.cells().size() < 2 || field == null || field == HeadField.PREREQUISITE)) {
			passage(row);
			return;
		}
		if (!below && open != Part.MAIN)
			open = Part.HEAD;
		parts.head.add(row);
	}

	private void content(CleanRow row, int index, Part part) {
		open = part;
		TracedText first = row.cells().get(0).text();
		if (open == Part.MAIN && row.cells().size() <= 2 && ATTITUDE.matcher(first).matches())
			open = Part.ATTITUDES;
		if (open == Part.MAIN && row.cells().size() == 1 && NOTE.matcher(first).matches())
			open = Part.REMARKS;
		switch (open) {
			case VERSIONS -> versions.add(row, parts.versions);
			case HEAD -> parts.head.add(row);
			case MAIN -> {
				parts.main.add(new MainRow(row, tables, index, broken, columns));
				broken = false;
			}
			case ATTITUDES -> passage(row);
			case REMARKS -> {
				if (inTable || row.cells().size() == 1)
					passage(row);
			}
			case FRONT -> { }
		}
	}

	private void passage(CleanRow row) {
		List<List<CleanLine>> cells = new ArrayList<>();
		for (CleanCell cell : row.cells())
			inTable |= below(cell.lines(), cells);
		add(cells);
	}

	private void add(List<List<CleanLine>> cells) {
		if (cells.isEmpty() || open != Part.ATTITUDES && open != Part.REMARKS)
			return;
		(open == Part.ATTITUDES ? parts.attitudes : parts.remarks).add(new Passage(broken, cells));
		broken = false;
	}

	/**
	 * Adds what stands below the heading of a part, if there is one, and tells whether there was; the headings within the
	 * remarks are left to their reader.
	 */
	private boolean below(List<CleanLine> lines, List<List<CleanLine>> cells) {
		TracedText text = Breaks.join(lines);
		int bullet = Bullets.length(text);
		Heading.Match match = Heading.at(text.from(bullet));
		if (match == null) {
			cells.add(lines);
			return false;
		}
		Part part = match.heading() == Heading.ATTITUDES ? Part.ATTITUDES : Part.REMARKS;
		boolean again = part == open;
		open = part;
		if (match.heading() == Heading.ATTITUDES || match.heading() == Heading.REMARKS) {
			broken = again;
			context.layout(text.subSequence(0, bullet + match.end()));
			List<CleanLine> rest = behind(lines, bullet + match.end());
			if (!rest.isEmpty())
				cells.add(rest);
		} else {
			cells.add(lines);
		}
		return true;
	}

	private static List<CleanLine> behind(List<CleanLine> lines, int end) {
		List<CleanLine> rest = new ArrayList<>();
		int left = end;
		for (CleanLine line : lines) {
			if (left <= 0)
				rest.add(line);
			else if (left < line.text().length() && !line.text().from(left).isBlank())
				rest.add(new CleanLine(LineStart.PARAGRAPH, null, line.text().from(left)));
			left -= line.text().length() + 1;
		}
		return rest;
	}

	private void paragraph(CleanBlock.OfText paragraph) {
		turnTo(paragraph.place().page());
		TracedText text = paragraph.text();
		if (Furniture.is(text))
			context.layout(text);
		else if (RowKind.isTitle(text) && (open.compareTo(Part.MAIN) < 0 || isKnownTitle(text)))
			parts.titles.add(text);
		else if (paragraph.zone() == Zone.MARGIN)
			margin(text);
		else if (Heading.at(text.from(Bullets.length(text))) != null || open == Part.ATTITUDES || open == Part.REMARKS)
			text(paragraph.lines());
		else if (open == Part.MAIN)
			behindTheTable(paragraph);
		else
			label(paragraph);
	}

	/** Behind the head only the title itself is printed again; a remark may end in the same words. */
	private boolean isKnownTitle(TracedText text) {
		return parts.titles.stream().anyMatch(title -> Forms.same(title, text));
	}

	/** A running head that is the same on every page is carried once, if at all. */
	private void margin(TracedText text) {
		if (!margins.add(Canonical.of(text)))
			context.repeat(text);
	}

	private void text(List<CleanLine> lines) {
		List<List<CleanLine>> cells = new ArrayList<>();
		inTable &= !below(lines, cells);
		add(cells);
	}

	private void behindTheTable(CleanBlock.OfText paragraph) {
		boolean attitude = ATTITUDE.matcher(paragraph.text()).matches();
		if (attitude || NOTE.matcher(paragraph.text()).matches()) {
			open = attitude ? Part.ATTITUDES : Part.REMARKS;
			text(paragraph.lines());
		}
	}

	/** Some layouts print the head as lines with colons. */
	private void label(CleanBlock.OfText paragraph) {
		for (CleanLine line : paragraph.lines())
			if (HeadField.valueAfterColon(line.text()) > 0) {
				parts.head.add(new CleanRow(paragraph.place(), List.of(new CleanCell(1, 1, 1, List.of(line)))));
				open = Part.HEAD;
			}
	}
}
