package guiju.ui.compare.table;

import java.util.List;

import guiju.ui.compare.layout.Span;
import guiju.ui.compare.layout.Style;
import guiju.ui.compare.layout.Wrapping;
import guiju.ui.compare.list.CellText;
import guiju.ui.compare.list.Explanation;
import guiju.ui.compare.list.Item;

/**
 * The lines of one row in each column.
 *
 * @param what the lines that say what it is
 * @param old the old version's
 * @param now the new version's
 * @param why the explanation's
 * @param height the row's height
 * @param text what can be read, the columns parted by a bar
 */
record RowLayout(List<List<Span>> what, List<List<Span>> old, List<List<Span>> now, List<List<Span>> why, int height, String text) {

	/** The room above and below the lines. */
	static final int GAP = 5;
	/** Where the picture of the element is. */
	static final int ICON = 22;

	private static final List<List<Span>> NONE = List.of();

	static RowLayout of(Item item, Explanation explanation, Columns columns, Fonts fonts) {
		return switch (item) {
			case Item.Heading heading -> single(List.of(new Span(explanation.name(heading), Style.STRONG)), columns, fonts);
			case Item.Consequence consequence -> single(explanation.of(consequence), columns, fonts);
			case Item.Entry entry -> of(entry, explanation, columns, fonts);
		};
	}

	private static RowLayout single(List<Span> text, Columns columns, Fonts fonts) {
		List<List<Span>> lines = Wrapping.wrap(text, columns.end() - columns.old() - 2 * Columns.PAD, fonts);
		return new RowLayout(lines, NONE, NONE, NONE, lines.size() * fonts.height() + 2 * GAP, text(text));
	}

	private static RowLayout of(Item.Entry entry, Explanation explanation, Columns columns, Fonts fonts) {
		List<Span> name = List.of(new Span(explanation.what(entry.row()), entry.isHeading() ? Style.STRONG : Style.MUTED));
		List<Span> before = CellText.brief(entry.row().before());
		List<Span> after = CellText.brief(entry.row().after());
		List<Span> explained = explanation.of(entry);
		List<List<Span>> what = Wrapping.wrap(name, columns.what() - 2 * Columns.PAD - ICON - indent(entry), fonts);
		List<List<Span>> old = Wrapping.wrap(before, columns.side() - 2 * Columns.PAD, fonts);
		List<List<Span>> now = Wrapping.wrap(after, columns.side() - 2 * Columns.PAD, fonts);
		List<List<Span>> why = Wrapping.wrap(explained, columns.why() - 2 * Columns.PAD, fonts);
		int lines = Math.max(Math.max(what.size(), why.size()), Math.max(old.size(), now.size()));
		String read = text(name) + " | " + text(before) + " | " + text(after) + " | " + text(explained);
		return new RowLayout(what, old, now, why, lines * fonts.height() + 2 * GAP, read.strip());
	}

	static int indent(Item.Entry entry) {
		return Math.max(0, Math.min(3, entry.row().depth()) - 1) * 10;
	}

	private static String text(List<Span> spans) {
		return CellText.text(spans).replaceAll("[ \\n]+", " ").strip();
	}
}
