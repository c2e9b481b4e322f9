package guiju.revision.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.dsl.lexing.Tok;
import guiju.revision.block.Block;
import guiju.revision.block.Line;
import guiju.revision.block.Part;
import guiju.revision.block.Piece;

/**
 * What the own lines of a block say, field by field.
 *
 * @param values the code, date, level … by the type of their tokens; the head itself only where it is no code
 * @param text the text, its paragraphs parted by \n; null where there is none
 */
record Fields(Map<Tok, List<Piece>> values, List<Piece> text) {

	static final Piece PARAGRAPH = new Piece.Said("\n");

	/** Reads a block. */
	static Fields of(Block block) {
		Map<Tok, List<Piece>> values = new LinkedHashMap<>();
		List<Piece> text = null;
		for (Line line : block.body()) {
			if (line.head() == Tok.BAR) {
				if (text == null)
					text = new ArrayList<>();
				text.add(PARAGRAPH);
			}
			for (Part part : line.parts())
				if (part.type() == Tok.TEXT) {
					if (text == null)
						text = new ArrayList<>();
					text.addAll(part.pieces());
				} else if (line == block.first() && part.type() != Tok.COLON) {
					values.put(part.type(), part.pieces());
				}
		}
		return new Fields(values, text);
	}

	/** Cuts words at the ends of their paragraphs. */
	static List<List<Piece>> paragraphs(List<Piece> text) {
		List<List<Piece>> paragraphs = new ArrayList<>();
		List<Piece> open = new ArrayList<>();
		for (Piece piece : text) {
			String printed = piece.printed();
			if (piece instanceof Piece.Named || printed.indexOf('\n') < 0) {
				open.add(piece);
				continue;
			}
			int at = 0;
			for (int end = printed.indexOf('\n'); end >= 0; end = printed.indexOf('\n', at)) {
				if (end > at)
					open.add(new Piece.Said(printed.substring(at, end)));
				paragraphs.add(open);
				open = new ArrayList<>();
				at = end + 1;
			}
			if (at < printed.length())
				open.add(new Piece.Said(printed.substring(at)));
		}
		paragraphs.add(open);
		return paragraphs;
	}
}
