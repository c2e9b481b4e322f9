package guiju.revision.block;

import java.util.List;

import guiju.dsl.lexing.Tok;

/**
 * A token of a line with what stands before it.
 *
 * @param type what it is
 * @param gap the blanks or signs between it and what is before it in the line
 * @param pieces what it says
 */
public record Part(Tok type, String gap, List<Piece> pieces) {

	/** Copies the pieces. */
	public Part {
		pieces = List.copyOf(pieces);
	}

	/** Makes a part that names nothing. */
	public static Part said(Tok type, String gap, String printed) {
		return new Part(type, gap, List.of(new Piece.Said(printed)));
	}

	/** Returns what it says as it stands. */
	public String printed() {
		if (pieces.size() == 1)
			return pieces.get(0).printed();
		StringBuilder printed = new StringBuilder();
		for (Piece piece : pieces)
			printed.append(piece.printed());
		return printed.toString();
	}

	/** Returns the same token behind another gap. */
	public Part behind(String otherGap) {
		return new Part(type, otherGap, pieces);
	}

	/** Returns the same token with other words. */
	public Part saying(List<Piece> otherPieces) {
		return new Part(type, gap, otherPieces);
	}
}
