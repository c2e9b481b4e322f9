package guiju.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.conserve.Visible;

/** The lines of a text by their shapes. */
final class TextLines {

	/** What a line looks like. */
	enum Shape {
		/** Nothing visible. */
		BLANK,
		/** Cells between tabs. */
		TABS,
		/** Cells between bars. */
		BARS,
		/** Dashes and bars below a header, a rule, or the fence of a code block. */
		RULE,
		/** An entry of a list. */
		BULLET,
		/** Anything else. */
		TEXT
	}

	private static final Pattern RULE = Pattern.compile("\\s*(?:[-*_=](?:\\s*[-*_=]){2,}|\\|?(?:\\s*:?-{2,}:?\\s*\\|)+(?:\\s*:?-{2,}:?\\s*)?|`{3,}\\w*)\\s*");
	private static final Pattern BULLET = Pattern.compile("([ \\t\\u3000]*)([-*+•])[ \\t\\u3000]+(?=\\S)");
	private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+");
	private static final int LONGEST_RULE = 400;
	/** A line of more cells is no row of a table that anybody reads. */
	static final int MOST_CELLS = 500;

	private TextLines() {}

	/** Returns the lines of a text, whatever ends them. */
	static List<String> of(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
				lines.add(text.substring(start, i));
				if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n')
					i++;
				start = i + 1;
			}
		}
		lines.add(text.substring(start));
		return lines;
	}

	/** Returns the shape of a line. */
	static Shape shape(String line) {
		if (line.chars().allMatch(c -> Visible.isBlank((char) c)))
			return Shape.BLANK;
		if (line.length() <= LONGEST_RULE && RULE.matcher(line).matches())
			return Shape.RULE;
		if (bullet(line) != null && line.indexOf('\t', bullet(line).end()) < 0)
			return Shape.BULLET;
		if (line.indexOf('\t') >= 0)
			return line.chars().filter(c -> c == '\t').count() > MOST_CELLS ? Shape.TEXT : Shape.TABS;
		String trimmed = line.strip();
		if (trimmed.length() > 2 && trimmed.startsWith("|") && trimmed.endsWith("|") && trimmed.chars().filter(c -> c == '|').count() <= MOST_CELLS)
			return Shape.BARS;
		return Shape.TEXT;
	}

	/** Returns the bullet that a line begins with, its indentation in group 1 and its sign in group 2, or null. */
	static Matcher bullet(String line) {
		Matcher bullet = BULLET.matcher(line);
		return bullet.lookingAt() ? bullet : null;
	}

	/** Returns where the text of a line begins behind the signs of a Markdown heading. */
	static int behindHeading(String line) {
		Matcher heading = HEADING.matcher(line);
		return heading.lookingAt() ? heading.end() : 0;
	}

	/** Returns the cells of a line between tabs or bars. */
	static List<String> cells(String line, Shape shape) {
		String row = shape == Shape.BARS ? line.strip().substring(1, line.strip().length() - 1) : line;
		char border = shape == Shape.BARS ? '|' : '\t';
		List<String> cells = new ArrayList<>();
		int start = 0;
		for (int i = 0; i <= row.length(); i++)
			if (i == row.length() || row.charAt(i) == border && (border == '\t' || i == 0 || row.charAt(i - 1) != '\\')) {
				cells.add(row.substring(start, i));
				start = i + 1;
			}
		return cells;
	}
}
