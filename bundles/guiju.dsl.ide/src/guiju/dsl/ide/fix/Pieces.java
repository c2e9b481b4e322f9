package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;

/** A text as what is left of it and what was put in, so that changes of changes come out as changes of the first text. */
final class Pieces {

	/** What a piece is: a part of the first text where {@code added} is null, else something new. */
	private record Piece(int start, int end, String added) {

		int length() {
			return added == null ? end - start : added.length();
		}

		Piece part(int from, int to) {
			return added == null ? new Piece(start + from, start + to, null) : new Piece(0, 0, added.substring(from, to));
		}
	}

	private final String text;
	private List<Piece> pieces;

	Pieces(String text) {
		this.text = text;
		pieces = List.of(new Piece(0, text.length(), null));
	}

	/** Applies changes of the text as it is by now. */
	void apply(List<Replacement> changes) {
		List<Piece> result = new ArrayList<>();
		Cursor cursor = new Cursor();
		for (Replacement change : changes) {
			cursor.copy(change.offset(), result);
			result.add(new Piece(0, 0, change.text()));
			cursor.skip(change.end());
		}
		cursor.copy(Integer.MAX_VALUE, result);
		pieces = result;
	}

	/** Goes once over the pieces, so that many changes of a large file cost no more than they must. */
	private final class Cursor {

		private int next;
		/** Where the next piece begins. */
		private int begin;
		/** How far the text is copied or skipped. */
		private int at;

		void copy(int to, List<Piece> result) {
			move(to, result);
		}

		void skip(int to) {
			move(to, null);
		}

		private void move(int to, List<Piece> result) {
			while (next < pieces.size() && begin < to) {
				Piece piece = pieces.get(next);
				int end = Math.min(to, begin + piece.length());
				if (result != null && at < end)
					result.add(piece.part(at - begin, end - begin));
				at = Math.max(at, end);
				if (begin + piece.length() > to)
					return;
				begin += piece.length();
				next++;
			}
		}
	}

	/** Returns all that changed, as changes of the first text. */
	List<Replacement> changes() {
		Replacements changes = new Replacements(text);
		StringBuilder added = new StringBuilder();
		int at = 0;
		for (Piece piece : pieces)
			if (piece.added() != null) {
				added.append(piece.added());
			} else {
				changes.replace(at, piece.start(), added.toString());
				added.setLength(0);
				at = piece.end();
			}
		changes.replace(at, text.length(), added.toString());
		return changes.toList();
	}
}
