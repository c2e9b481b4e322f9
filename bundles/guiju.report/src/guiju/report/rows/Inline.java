package guiju.report.rows;

import java.util.ArrayList;
import java.util.List;

/**
 * The two texts of a row woven into one, as a reader of one column wants them.
 *
 * @param text the characters, never empty
 * @param side who has them
 */
public record Inline(String text, Side side) {

	/** Who has a stretch of text. */
	public enum Side {
		/** Both versions. */
		BOTH,
		/** The old version alone: deleted. */
		BEFORE,
		/** The new version alone: inserted. */
		AFTER
	}

	/**
	 * Returns the woven text of a row with one text on each side at most; what is deleted stands before what is inserted in its
	 * place. The row of one part of a split cannot be woven: what it leaves out stands in the other parts.
	 */
	public static List<Inline> of(Row row) {
		Weaving before = new Weaving(row.before());
		Weaving after = new Weaving(row.after());
		List<Inline> woven = new ArrayList<>();
		while (!before.isAtEnd() || !after.isAtEnd()) {
			if (!before.isAtEnd() && (before.isMarked() || after.isAtEnd()))
				woven.add(new Inline(before.take(Integer.MAX_VALUE), Side.BEFORE));
			else if (before.isAtEnd() || after.isMarked())
				woven.add(new Inline(after.take(Integer.MAX_VALUE), Side.AFTER));
			else {
				int length = Math.min(before.left(), after.left());
				before.take(length);
				woven.add(new Inline(after.take(length), Side.BOTH));
			}
		}
		return List.copyOf(woven);
	}

	/** Returns whether so much is common that the woven text can be read at all. */
	public static boolean isReadable(List<Inline> woven) {
		int common = woven.stream().filter(part -> part.side() == Side.BOTH).mapToInt(part -> part.text().length()).sum();
		int all = woven.stream().mapToInt(part -> part.text().length()).sum();
		return common * 2 >= all;
	}

	/** A reader of pieces from the first to the last. */
	private static final class Weaving {

		private final List<Piece> pieces;
		private int piece;
		private int offset;

		private Weaving(List<Cell> cells) {
			pieces = cells.isEmpty() ? List.of() : cells.get(0).pieces();
		}

		private boolean isAtEnd() {
			return piece == pieces.size();
		}

		private boolean isMarked() {
			return pieces.get(piece).marked();
		}

		private int left() {
			return pieces.get(piece).text().length() - offset;
		}

		private String take(int most) {
			int length = Math.min(most, left());
			String text = pieces.get(piece).text().substring(offset, offset + length);
			offset += length;
			if (left() == 0) {
				piece++;
				offset = 0;
			}
			return text;
		}
	}
}
