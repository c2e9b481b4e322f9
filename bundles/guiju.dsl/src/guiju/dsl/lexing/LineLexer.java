package guiju.dsl.lexing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into tokens that cover every character of it. */
public final class LineLexer {

	private LineLexer() {}

	/** Returns the tokens of a text in their order, touching each other, from its first character to its last. */
	public static List<Token> tokens(String text) {
		return fill(text.length(), LinePlacer.place(lines(text)));
	}

	/** Returns the heads that a new line at an offset could begin with, by what stands above it. */
	public static Set<Tok> openHeads(String text, int lineStart) {
		return LinePlacer.open(lines(text.substring(0, lineStart)));
	}

	/**
	 * Returns the lines that are not blank; of a merge's conflict only the first wording can be read. A line ends at LF, CR or
	 * CRLF, and nowhere else.
	 */
	static List<Line> lines(String text) {
		List<Line> lines = new ArrayList<>(text.length() / 24 + 4);
		int start = 0;
		for (int i = 0; i <= text.length(); i++)
			if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
				List<Token> tokens = LineShapes.cut(text, start, i);
				if (!tokens.isEmpty())
					lines.add(new Line(tokens));
				start = i + 1;
			}
		int at = 0;
		for (MergeConflict conflict : MergeConflict.in(text))
			for (; at < lines.size() && lines.get(at).start() < conflict.end(); at++)
				if (conflict.hides(lines.get(at).start()))
					lines.set(at, lines.get(at).hiddenAs(Tok.BROKEN_LINE));
		return lines;
	}

	/** What no token covers is blank, delimiter or line end. */
	private static List<Token> fill(int length, List<Line> lines) {
		List<Token> result = new ArrayList<>(lines.size() * 7);
		int end = 0;
		for (Line line : lines)
			for (Token token : line.tokens()) {
				if (token.start() > end)
					result.add(new Token(Tok.WS, end, token.start()));
				result.add(token);
				end = token.end();
			}
		if (length > end)
			result.add(new Token(Tok.WS, end, length));
		return result;
	}
}
