package guiju.dsl.ide.line;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;

/** All lines of a text, blank ones and comments too. True as long as the text does not change. */
public final class TextLines {

	private final String text;
	private final List<Token> tokens;
	private final List<TextLine> lines = new ArrayList<>();

	private TextLines(String text) {
		this.text = text;
		tokens = LineLexer.tokens(text);
		int next = 0;
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r')
				continue;
			List<Token> own = new ArrayList<>(6);
			for (; next < tokens.size() && tokens.get(next).start() < Math.max(i, start + 1); next++)
				if (tokens.get(next).type() != Tok.WS)
					own.add(tokens.get(next));
			int after = i == text.length() ? i : text.startsWith("\r\n", i) ? i + 2 : i + 1;
			lines.add(new TextLine(lines.size(), start, i, after, own));
			start = after;
			i = Math.max(i, after - 1);
		}
	}

	/** Cuts a text into lines; they end at LF, CR or CRLF. A text that ends with a line end has an empty last line. */
	public static TextLines of(String text) {
		return new TextLines(text);
	}

	/** Returns the text. */
	public String text() {
		return text;
	}

	/** Returns the tokens of the whole text. */
	public List<Token> tokens() {
		return tokens;
	}

	/** Returns the lines in their order. */
	public List<TextLine> all() {
		return lines;
	}

	/** Returns the line at a position. */
	public TextLine get(int index) {
		return lines.get(index);
	}

	/** Returns the line that an offset is in; an offset between CR and LF is still in the line before. */
	public TextLine at(int offset) {
		int low = 0;
		int high = lines.size() - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (lines.get(middle).start() <= offset)
				low = middle;
			else
				high = middle - 1;
		}
		return lines.get(low);
	}

	/** Returns the word of a token. */
	public String word(Token token) {
		return text.substring(token.start(), token.end());
	}

	/** Returns the blanks that a line begins with; a byte order mark is none of them. */
	public String indentation(TextLine line) {
		int start = text.startsWith("\ufeff", line.start()) ? line.start() + 1 : line.start();
		return text.substring(start, Math.max(start, line.wordStart()));
	}

	/** Returns how the lines of the text end around a line: as it does, else as the one above, else with LF. */
	public String lineEnd(TextLine line) {
		for (int i = line.index(); i >= 0; i--)
			if (lines.get(i).next() > lines.get(i).end())
				return text.substring(lines.get(i).end(), lines.get(i).next());
		return "\n";
	}
}
