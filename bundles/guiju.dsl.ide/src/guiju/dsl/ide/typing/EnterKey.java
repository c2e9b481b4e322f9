package guiju.dsl.ide.typing;

import guiju.dsl.ParsedStandard;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.code.Characters;

/**
 * What Enter does. At the end of a line the next one begins with what comes next: after P1.1.1 its successor, after an
 * attitude its definition. On a line with a head alone it takes the head away, so Enter twice ends a row. Within a text the rest
 * becomes a further paragraph, within a list of citations a further list, within a comment a further comment: both lines can be
 * read.
 */
public final class EnterKey {

	private final ParsedStandard parsed;
	private final TextLines lines;
	private final TextLine line;
	private final int offset;

	private EnterKey(ParsedStandard parsed, int offset) {
		this.parsed = parsed;
		this.offset = offset;
		lines = TextLines.of(parsed.text());
		line = lines.at(offset);
	}

	/** Returns what Enter does at an offset. */
	public static Typing at(ParsedStandard parsed, int offset) {
		return new EnterKey(parsed, offset).typing();
	}

	private Typing typing() {
		if (offset > line.end()) // between CR and LF
			return plain();
		boolean atEnd = Characters.trim(parsed.text().substring(offset, line.end())).isEmpty();
		if (!atEnd && isWithinComment())
			return insert(offset, rest(), lines.lineEnd(line) + lines.indentation(line) + "// ");
		if (!line.isSaid() || offset <= line.wordStart())
			return plain();
		if (!atEnd)
			return within();
		if (isHeadAlone())
			return stop();
		return below(new NextLine(parsed, lines, line).begin());
	}

	/** A new line as deep as this one; at the beginning of a line nothing moves in. */
	private Typing plain() {
		String indentation = offset < line.wordStart() || offset > line.end() ? "" : lines.indentation(line);
		return insert(offset, offset, lines.lineEnd(line) + indentation);
	}

	private Typing within() {
		int rest = rest();
		int before = offset;
		while (before > line.start() && Characters.isBlank(parsed.text().charAt(before - 1)))
			before--;
		Token text = line.token(Tok.TEXT);
		if (text != null && offset >= textStart())
			return insert(before, rest, lines.lineEnd(line) + continuation());
		boolean list = line.head() == Tok.KNOWLEDGE_LIST || line.head() == Tok.SKILLS_LIST;
		Token first = line.token(Tok.CITE);
		if (!list || first == null || offset <= first.start() || cuts())
			return plain();
		while (before > line.start() && "、,，".indexOf(parsed.text().charAt(before - 1)) >= 0)
			before--;
		while (rest < line.end() && "、,， ".indexOf(parsed.text().charAt(rest)) >= 0)
			rest++;
		return insert(before, rest, lines.lineEnd(line) + lines.indentation(line) + lines.word(line.tokens().get(0)) + " ");
	}

	/** Returns where what stands behind the caret begins. */
	private int rest() {
		int rest = offset;
		while (rest < line.end() && Characters.isBlank(parsed.text().charAt(rest)))
			rest++;
		return rest;
	}

	/** Behind the colon or the marker a text begins, even if the caret is still before its first word. */
	private int textStart() {
		Token colon = line.token(Tok.COLON);
		return colon != null ? colon.end() : line.tokens().get(0).end();
	}

	/** Tells whether the caret is behind the two strokes that begin a comment. */
	private boolean isWithinComment() {
		return line.tokens().stream().anyMatch(token -> (token.type() == Tok.COMMENT || token.type() == Tok.ACCEPTANCE) && token.start() + 2 <= offset);
	}

	/** Tells whether the caret is inside of a code. */
	private boolean cuts() {
		return line.tokens().stream().anyMatch(token -> token.type() == Tok.CITE && token.start() < offset && offset < token.end());
	}

	/** A bullet is parted into two, any other text goes on in a | line. */
	private String continuation() {
		if (line.head() == Tok.DASH)
			return lines.indentation(line) + lines.word(line.tokens().get(0)) + " ";
		if (line.head() == Tok.BAR)
			return lines.indentation(line) + "| ";
		String own = lines.indentation(line);
		return own + (own.endsWith("\t") ? "\t" : "  ") + "| ";
	}

	/** Tells whether the line has nothing but its code or keyword, its colon or its marker. */
	private boolean isHeadAlone() {
		if (line.head() == Tok.SECTION_WORD || line.head() == Tok.STANDARD_WORD)
			return false;
		for (Token token : line.tokens())
			if (token.type() == Tok.TEXT || token.type() == Tok.VALUE || token.type() == Tok.CITE || token.type() == Tok.COMMENT
					|| token.type() == Tok.DATE || token.type() == Tok.CODE && line.head() != Tok.NOTE_WORD)
				return false;
		return true;
	}

	private Typing stop() {
		return new Typing(new Replacement(line.wordStart(), line.end() - line.wordStart(), ""), line.wordStart());
	}

	private Typing below(String begin) {
		return insert(offset, line.end(), lines.lineEnd(line) + begin);
	}

	private static Typing insert(int from, int to, String text) {
		return new Typing(new Replacement(from, to - from, text), from + text.length());
	}
}
