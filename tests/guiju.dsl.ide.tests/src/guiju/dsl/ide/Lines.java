package guiju.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.Tok;
import guiju.text.keyword.Keyword;

/** What the lines of a text are, before a service has added some and after. */
public final class Lines {

	private final TextLines lines;
	private final List<Tok> heads;

	private Lines(String text) {
		lines = TextLines.of(text);
		heads = lines.all().stream().map(line -> line.isSaid() || line.head().isHiddenLine() ? line.head() : Tok.WS).toList();
	}

	/** Reads a text. */
	public static Lines of(String text) {
		return new Lines(text);
	}

	/** Returns the lines. */
	public TextLines lines() {
		return lines;
	}

	/** Returns the position of the line of an offset. */
	public int at(int offset) {
		return lines.at(offset).index();
	}

	/** Returns a line's words before and behind an offset, for the message of a failed test. */
	public String around(int offset) {
		TextLine line = lines.at(offset);
		String text = lines.text();
		return "⟦" + text.substring(line.start(), offset) + "^" + text.substring(Math.min(offset, line.end()), line.end()) + "⟧";
	}

	/** Returns how many lines cannot be read. */
	public long hidden() {
		return heads.stream().filter(Tok::isHiddenLine).count();
	}

	/**
	 * Requires that these are the lines of another text with some changed or added, that all others are what they were, unless
	 * they could not be read, and that all that were added can be read.
	 *
	 * @param line the first line that was changed
	 * @param kept the lines of the other text, from that one on, that are no more
	 */
	public void requireChangedOnly(Lines before, int line, int kept, String message) {
		int added = heads.size() - before.heads.size() + kept;
		for (int i = 0; i < before.heads.size(); i++)
			if (i < line || i >= line + kept) {
				if (!before.heads.get(i).isHiddenLine())
					assertEquals(before.heads.get(i), heads.get(i < line ? i : i + added - kept), message + ", line " + (i + 1));
			}
		for (int i = line; i < line + added; i++)
			assertTrue(!heads.get(i).isHiddenLine(), message);
		assertTrue(hidden() <= before.hidden(), message);
	}

	/** Returns what makes a whole line of a beginning. */
	public static String rest(String beginning) {
		String word = beginning.strip();
		Keyword keyword = Keyword.of(word);
		if (word.endsWith(":") || word.startsWith("-") || word.equals("|"))
			return "x";
		return keyword == null ? "" : switch (keyword) {
			case LEVEL, STANDARD_LEVEL -> "4";
			case KNOWLEDGE -> "K01";
			case SKILLS -> "S01";
			case STANDARD -> "KMC2431-001v1";
			case CATEGORY, OCCUPATION_CLASS, INDUSTRY -> "X: x";
			case VALID_UNTIL -> "2026/1/1";
			case NOTE -> " 9: x";
			case REMOVED -> "P1.1.1: x";
			case CITATION -> "T1.1 K01: x";
			case FIELD -> "工作描述: x";
			default -> "";
		};
	}
}
