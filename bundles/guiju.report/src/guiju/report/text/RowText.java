package guiju.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.report.literal.Signs;
import guiju.report.rows.Cell;
import guiju.report.rows.ComparisonTable;
import guiju.report.rows.Entry;
import guiju.report.rows.Inline;
import guiju.report.rows.Piece;
import guiju.report.rows.Row;
import guiju.report.wording.Wording;

/** The lines that show what a row says: one woven line where it can be read, the old above the new where it cannot. */
final class RowText {

	private final Wording wording;
	private final TextStyle style;

	RowText(Wording wording, TextStyle style) {
		this.wording = wording;
		this.style = style;
	}

	/** Returns the lines for a change; none where its heading says everything. */
	List<String> lines(Row row, Change change) {
		if (change.citation() != null)
			return cited(row, change);
		if (row.isList())
			return list(row);
		if (change.is(Kind.SPLIT) || change.is(Kind.MERGED))
			return all(ComparisonTable.whole(change));
		if (!row.isShared() && row.before().size() == 1 && row.after().size() == 1)
			return pair(row);
		return all(row);
	}

	private List<String> all(Row row) {
		List<String> lines = new ArrayList<>();
		row.before().forEach(cell -> lines.add("- " + cell(cell, true)));
		row.after().forEach(cell -> lines.add("+ " + cell(cell, false)));
		return lines;
	}

	private List<String> pair(Row row) {
		List<Inline> woven = Inline.of(row);
		if (woven.isEmpty())
			return List.of();
		if (!Inline.isReadable(woven))
			return List.of("- " + cell(row.before().get(0), true), "+ " + cell(row.after().get(0), false));
		return List.of(woven.stream().map(part -> switch (part.side()) {
			case BOTH -> plain(part.text());
			case BEFORE -> style.deleted(plain(part.text()));
			case AFTER -> style.inserted(plain(part.text()));
		}).collect(Collectors.joining()));
	}

	private String cell(Cell cell, boolean old) {
		boolean whole = cell.pieces().stream().allMatch(Piece::marked);
		String text = cell.pieces().stream().map(piece -> !piece.marked() || whole ? plain(piece.text())
				: old ? style.deleted(plain(piece.text())) : style.inserted(plain(piece.text()))).collect(Collectors.joining());
		return text.isEmpty() ? wording.text("value.none") : text;
	}

	private static List<String> cited(Row row, Change change) {
		return row.before().size() + row.after().size() == 0 ? List.of() : java.util.stream.Stream.concat(row.after().stream(), row.before().stream())
				.flatMap(cell -> cell.entries().stream()).filter(entry -> entry.marked() && Objects.equals(entry.code(), change.citation()) && entry.text() != null)
				.limit(1).map(entry -> plain(entry.text())).toList();
	}

	private List<String> list(Row row) {
		List<String> lines = new ArrayList<>();
		row.before().forEach(cell -> cell.entries().stream().filter(Entry::marked).forEach(entry -> lines.add("- " + entry(entry))));
		row.after().forEach(cell -> cell.entries().stream().filter(Entry::marked).forEach(entry -> lines.add("+ " + entry(entry))));
		if (lines.isEmpty()) {
			row.before().forEach(cell -> lines.add("- " + plain(codes(cell))));
			row.after().forEach(cell -> lines.add("+ " + plain(codes(cell))));
		}
		return lines;
	}

	private static String codes(Cell cell) {
		return cell.entries().stream().map(entry -> entry.code() == null ? entry.text() : entry.code()).collect(Collectors.joining("、"));
	}

	private static String entry(Entry entry) {
		return plain((entry.code() == null ? "" : entry.code() + " ") + Objects.requireNonNullElse(entry.text(), ""));
	}

	private static String plain(String text) {
		return Signs.visible(text).replace("\n", "↵");
	}
}
