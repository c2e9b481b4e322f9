package guiju.report.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import guiju.diff.text.Mark;
import guiju.diff.text.TextMarks;

/**
 * The texts of a row cut into pieces, those marked that the other version has not.
 *
 * @param before the pieces of each old text
 * @param after the pieces of each new text
 */
record MarkedTexts(List<List<Piece>> before, List<List<Piece>> after) {

	/** Parts the texts of a split or merge while they are compared as one; it is never shown. */
	private static final String BETWEEN = "\n";

	/** Returns texts that nothing tells apart. */
	static MarkedTexts none(List<String> before, List<String> after) {
		return new MarkedTexts(cut(before, new BitSet()), cut(after, new BitSet()));
	}

	/** Marks what differs. What has no counterpart at all is marked whole. */
	static MarkedTexts of(List<String> before, List<String> after) {
		if (before.equals(after))
			return none(before, after);
		String old = String.join(BETWEEN, before);
		String now = String.join(BETWEEN, after);
		BitSet deleted = new BitSet();
		BitSet inserted = new BitSet();
		int oldAt = 0;
		int nowAt = 0;
		for (Mark mark : TextMarks.of(old, now)) {
			int length = mark.text().length();
			if (mark.kind() == Mark.Kind.DELETED)
				deleted.set(oldAt, oldAt + length);
			if (mark.kind() == Mark.Kind.INSERTED)
				inserted.set(nowAt, nowAt + length);
			oldAt += mark.kind() == Mark.Kind.INSERTED ? 0 : length;
			nowAt += mark.kind() == Mark.Kind.DELETED ? 0 : length;
		}
		return new MarkedTexts(cut(before, deleted), cut(after, inserted));
	}

	/** Returns the texts at some positions, with the marks that they have among all. */
	MarkedTexts only(int[] old, int[] now) {
		return new MarkedTexts(Arrays.stream(old).mapToObj(before::get).toList(), Arrays.stream(now).mapToObj(after::get).toList());
	}

	private static List<List<Piece>> cut(List<String> texts, BitSet marked) {
		List<List<Piece>> result = new ArrayList<>(texts.size());
		int start = 0;
		for (String text : texts) {
			List<Piece> pieces = new ArrayList<>();
			int end = start + text.length();
			for (int at = start, next; at < end; at = next) {
				next = Math.min(end, marked.get(at) ? marked.nextClearBit(at) : next(marked, at, end));
				pieces.add(new Piece(text.substring(at - start, next - start), marked.get(at)));
			}
			result.add(pieces);
			start = end + BETWEEN.length();
		}
		return result;
	}

	private static int next(BitSet marked, int at, int end) {
		int next = marked.nextSetBit(at);
		return next < 0 ? end : next;
	}
}
