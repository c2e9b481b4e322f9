package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import guiju.importer.cells.Zone;
import guiju.importer.conserve.TracedText;
import guiju.importer.label.Furniture;
import guiju.importer.label.HeadField;
import guiju.importer.label.Heading;
import guiju.importer.label.MainColumn;
import guiju.importer.label.VersionColumn;
import guiju.importer.repair.Bullets;
import guiju.importer.repair.CleanBlock;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.CleanLine;
import guiju.importer.repair.CleanRow;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;

/**
 * Finds the parts of a standard. Each row and paragraph says itself what it is, or belongs to the part that is open, so it
 * does not matter how many tables a layout makes of a standard, nor where pages end. What belongs to no part stays unbooked.
 */
final class Outline {

	private enum Part {
		FRONT, VERSIONS, HEAD, MAIN, ATTITUDES, REMARKS, APPENDIX
	}

	private static final Pattern ATTITUDE = Pattern.compile("[AＡ] ?[0-9０-９]{1,2}(?![0-9０-９.]).*", Pattern.DOTALL);
	private static final Pattern CODED = Pattern.compile("[TOPKSＴＯＰＫＳ] ?[0-9０-９].*", Pattern.DOTALL);
	private static final Pattern APPENDIX = Pattern.compile("\\s*(附件|附錄|附表|附圖)[ 　]?[0-9０-９一二三四五六七八九十]{0,3}([ 　:：、.，。】）)][^。]{0,40}|)\\s*");

	private final Parts parts = new Parts();
	private final HeadParagraphs headParagraphs = new HeadParagraphs();
	private final RunningTexts running;
	private final Context context;
	private Part open = Part.FRONT;
	/** The part that a repeated header of the main table stands in the middle of, or null. */
	private Part interrupted;
	/** Whether a heading opened the part, rather than a note or an attitude itself. */
	private boolean headed;
	private Columns columns;
	private VersionTable versions = VersionTable.ofScheme();
	private boolean broken;
	/** Whether the heading of the remarks stood in a table; else the columns of a table below are no remarks. */
	private boolean inTable;
	private int tables;
	private int page;

	private Outline(RunningTexts running, Context context) {
		this.running = running;
		this.context = context;
	}

	/** Returns the parts of a document. */
	static Parts of(List<CleanBlock> blocks, Context context) {
		Outline outline = new Outline(new RunningTexts(blocks), context);
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
		headParagraphs.end();
		broken |= open == Part.MAIN && !parts.main.isEmpty();
		for (int i = 0; i < table.rows().size(); i++) {
			CleanRow row = table.rows().get(i);
			if (row.cells().isEmpty())
				continue;
			turnTo(row.place().page());
			int header = HeaderRows.at(table.rows(), i);
			if (header > 0)
				mainHeader(table.rows().subList(i, i + header));
			else
				row(row, i);
			i += Math.max(0, header - 1);
		}
	}

	private void row(CleanRow row, int index) {
		RowKind kind = RowKind.of(row);
		resume(row, kind);
		switch (kind) {
			case VERSION_HEADER -> {
				open = Part.VERSIONS;
				versions = VersionTable.of(row);
				header(row, cell -> VersionColumn.of(cell) != null);
			}
			case MAIN_HEADER -> mainHeader(List.of(row));
			case HEAD -> head(row);
			case HEADING -> passage(row);
			case TITLE -> {
				if (open.compareTo(Part.MAIN) < 0 || isKnownTitle(row.cells().get(0).text()))
					parts.titles.add(row.cells().get(0).text());
				else
					content(row, index, open, kind);
			}
			case VERSION -> content(row, index, open == Part.FRONT ? Part.VERSIONS : open, kind);
			case MAIN -> {
				if (columns == null)
					columns = Columns.ofScheme();
				broken |= open.compareTo(Part.MAIN) > 0;
				content(row, index, Part.MAIN, kind);
			}
			case OTHER -> content(row, index, open, kind);
		}
	}

	/**
	 * Each page repeats the table's header, also where what goes on below is a cell that was merged over all columns. Such a
	 * cell is no duty's: it is wider than any column, or, where the format knows no widths, stands alone without a code.
	 */
	private void resume(CleanRow row, RowKind kind) {
		if (interrupted == null || kind == RowKind.MAIN_HEADER)
			return;
		boolean passage = kind == RowKind.HEADING || kind == RowKind.HEAD || kind == RowKind.OTHER || kind == RowKind.TITLE;
		if (open == Part.MAIN && passage && (columns.isPassage(row) || headed && isAlone(row))) {
			open = interrupted;
			broken = true;
		}
		interrupted = null;
	}

	private static boolean isAlone(CleanRow row) {
		CleanCell first = row.cells().get(0);
		return row.cells().size() == 1 && first.column() == 1 && first.rowSpan() == 1 && !CODED.matcher(first.text()).matches();
	}

	private void mainHeader(List<CleanRow> rows) {
		if (open == Part.ATTITUDES || open == Part.REMARKS)
			interrupted = open;
		open = Part.MAIN;
		columns = Columns.of(HeaderRows.joined(rows));
		parts.header |= columns.isTelling();
		broken = !parts.main.isEmpty();
		for (CleanRow row : rows)
			header(row, cell -> MainColumn.isPartOfHeader(cell) || MainColumn.isOfCodes(cell));
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

	private void content(CleanRow row, int index, Part part, RowKind kind) {
		open = part;
		TracedText first = row.cells().get(0).text();
		if (open == Part.MAIN && ATTITUDE.matcher(first).matches() && kind != RowKind.MAIN)
			open = Part.ATTITUDES;
		if (open == Part.MAIN && row.cells().size() == 1 && NoteLabel.at(first) != null)
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
			case FRONT, APPENDIX -> { }
		}
	}

	private void passage(CleanRow row) {
		List<List<CleanLine>> cells = new ArrayList<>();
		for (CleanCell cell : row.cells()) {
			List<List<CleanLine>> segments = Segments.of(cell.lines(), open == Part.ATTITUDES);
			for (int i = 0; i < segments.size(); i++) {
				if (i > 0) {
					add(cells);
					cells = new ArrayList<>();
				}
				inTable |= below(segments.get(i), cells);
			}
		}
		add(cells);
	}

	private void add(List<List<CleanLine>> cells) {
		if (cells.isEmpty() || open != Part.ATTITUDES && open != Part.REMARKS)
			return;
		(open == Part.ATTITUDES ? parts.attitudes : parts.remarks).add(new Passage(broken, cells));
		broken = false;
	}

	/** Adds what stands below a heading, if there is one, and tells whether there was. */
	private boolean below(List<CleanLine> lines, List<List<CleanLine>> cells) {
		Headed headed = Headed.of(lines, context);
		if (headed.heading() != null) {
			Part part = headed.heading() == Heading.ATTITUDES ? Part.ATTITUDES : Part.REMARKS;
			if (headed.beginsPart())
				broken = part == open;
			open = part;
			this.headed = true;
		} else if (open == Part.ATTITUDES && Segments.isNote(lines)) {
			open = Part.REMARKS;
			this.headed = false;
		}
		if (!headed.lines().isEmpty())
			cells.add(headed.lines());
		return headed.heading() != null;
	}

	private void paragraph(CleanBlock.OfText paragraph) {
		turnTo(paragraph.place().page());
		TracedText text = paragraph.text();
		if (Furniture.is(text) || running.contain(paragraph) || MainColumn.of(text) == MainColumn.GROUP)
			context.layout(text);
		else if (RowKind.isTitle(text) && (open.compareTo(Part.MAIN) < 0 || isKnownTitle(text)))
			parts.titles.add(text);
		else if (paragraph.zone() == Zone.BODY)
			for (List<CleanLine> lines : Segments.of(paragraph.lines(), open == Part.ATTITUDES))
				body(lines.size() == paragraph.lines().size() ? paragraph : new CleanBlock.OfText(Zone.BODY, paragraph.place(), lines));
	}

	private void body(CleanBlock.OfText paragraph) {
		TracedText text = paragraph.text();
		if (open.compareTo(Part.MAIN) >= 0 && APPENDIX.matcher(text).matches())
			appendix(text);
		else if (Heading.at(text.from(Bullets.length(text))) != null || open == Part.ATTITUDES || open == Part.REMARKS)
			text(paragraph.lines());
		else if (open == Part.MAIN)
			behindTheTable(paragraph);
		else if (open != Part.APPENDIX)
			label(paragraph);
	}

	/** An appendix is no part of a standard; all of it is left out. */
	private void appendix(TracedText heading) {
		open = Part.APPENDIX;
		context.log().add(DecisionKind.APPENDIX_LEFT_OUT, Confidence.LIKELY, true, heading, context.standard(), null, Fields.shown(heading), null);
	}

	/** Behind the head only the title itself is printed again; a remark may end in the same words. */
	private boolean isKnownTitle(TracedText text) {
		return parts.titles.stream().anyMatch(title -> Forms.same(title, text));
	}

	private void text(List<CleanLine> lines) {
		List<List<CleanLine>> cells = new ArrayList<>();
		inTable &= !below(lines, cells);
		add(cells);
	}

	private void behindTheTable(CleanBlock.OfText paragraph) {
		boolean attitude = ATTITUDE.matcher(paragraph.text()).matches();
		if (attitude || Segments.isNote(paragraph.lines())) {
			open = attitude ? Part.ATTITUDES : Part.REMARKS;
			headed = false;
			text(paragraph.lines());
		}
	}

	/** Some layouts print the head as lines with colons. */
	private void label(CleanBlock.OfText paragraph) {
		CleanRow row = headParagraphs.row(paragraph);
		if (row != null) {
			parts.head.add(row);
			open = Part.HEAD;
		}
	}
}
