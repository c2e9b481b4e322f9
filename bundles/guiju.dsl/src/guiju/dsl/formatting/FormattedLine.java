package guiju.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;

/** One line of a text with its tokens and the depth that it is to be indented to. */
final class FormattedLine {

	private final int start;
	private final int end;
	private final List<Token> tokens = new ArrayList<>(6);
	private int depth;

	private FormattedLine(int start, int end) {
		this.start = start;
		this.end = end;
	}

	/** Cuts a text into its lines, blank ones too; a byte order mark is part of no line. */
	static List<FormattedLine> of(String text, List<Token> tokens) {
		List<FormattedLine> lines = new ArrayList<>();
		int next = 0;
		int start = text.startsWith("\ufeff") ? 1 : 0;
		for (int i = start; i <= text.length(); i++)
			if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
				FormattedLine line = new FormattedLine(start, i);
				for (; next < tokens.size() && tokens.get(next).start() < Math.max(i, start + 1); next++)
					if (tokens.get(next).type() != Tok.WS)
						line.tokens.add(tokens.get(next));
				lines.add(line);
				start = i + 1;
			}
		return lines;
	}

	/** Where the line begins. */
	int start() {
		return start;
	}

	/** Where it ends, without its line end. */
	int end() {
		return end;
	}

	/** What it says, without blanks. */
	List<Token> tokens() {
		return tokens;
	}

	boolean isBlank() {
		return tokens.isEmpty();
	}

	Tok head() {
		return tokens.get(0).type();
	}

	boolean isComment() {
		return !isBlank() && (head() == Tok.COMMENT || head() == Tok.ACCEPTANCE);
	}

	/** A line that cannot be read stays as it is. */
	boolean isHidden() {
		return !isBlank() && head().isHiddenLine();
	}

	int depth() {
		return depth;
	}

	void setDepth(int depth) {
		this.depth = depth;
	}
}
