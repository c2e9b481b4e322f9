package guiju.importer.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One section of a number format, taken apart.
 *
 * @param tokens its parts in order
 * @param condition which numbers it is for, as written (>=100), or null
 * @param taiwanese whether years are counted as in Taiwan
 * @param numerals 0 for figures, 1 to 3 for the Chinese numerals that the format asks for
 */
record FormatCode(List<Token> tokens, String condition, boolean taiwanese, int numerals) {

	/** What a part is. */
	enum Kind {
		/** Characters that are shown as they are. */
		TEXT,
		/** A place for a figure: 0, # or ?. */
		FIGURE,
		/** The decimal point. */
		POINT,
		/** A comma between or behind the places for figures. */
		COMMA,
		/** Letters of a date or time: yyyy, m, AM/PM. */
		DATE,
		/** Hours, minutes or seconds that do not end at the day: [h]. */
		ELAPSED,
		/** A percent sign. */
		PERCENT,
		/** The number as without a format. */
		GENERAL,
		/** What is not known here: powers, fractions. */
		OTHER
	}

	/** A part and its characters. */
	record Token(Kind kind, String text) {}

	private static final String DATE_LETTERS = "ymdhsegab";
	private static final String[] HALF_DAYS = { "AM/PM", "A/P", "上午/下午" };

	/** Returns the sections of a format. */
	static List<FormatCode> sections(String format) {
		List<FormatCode> sections = new ArrayList<>();
		Parser parser = new Parser(format);
		do
			sections.add(parser.section());
		while (parser.hasMore());
		return sections;
	}

	/** Tells whether numbers are shown as dates or times. */
	boolean isDate() {
		return tokens.stream().anyMatch(token -> token.kind() == Kind.DATE || token.kind() == Kind.ELAPSED);
	}

	/** Tells whether there is a part of a kind. */
	boolean has(Kind kind) {
		return tokens.stream().anyMatch(token -> token.kind() == kind);
	}

	/** Goes through a format from left to right. */
	private static final class Parser {

		private final String format;
		private int at;
		private List<Token> tokens;
		private String condition;
		private boolean taiwanese;
		private int numerals;

		Parser(String format) {
			this.format = format;
		}

		boolean hasMore() {
			return at <= format.length();
		}

		FormatCode section() {
			tokens = new ArrayList<>();
			condition = null;
			taiwanese = false;
			numerals = 0;
			while (at < format.length() && format.charAt(at) != ';')
				token(format.charAt(at));
			at++;
			return new FormatCode(List.copyOf(tokens), condition, taiwanese, numerals);
		}

		private void token(char c) {
			int end = c == '"' ? format.indexOf('"', at + 1) : c == '[' ? format.indexOf(']', at) : -1;
			if (end > at) {
				String inner = format.substring(at + 1, end);
				at = end + 1;
				if (c == '"')
					tokens.add(new Token(Kind.TEXT, inner));
				else
					bracket(inner);
			} else if ((c == '\\' || c == '_' || c == '*') && at + 1 < format.length()) {
				if (c != '*')
					tokens.add(new Token(Kind.TEXT, c == '_' ? " " : format.substring(at + 1, at + 2)));
				at += 2;
			} else {
				bare(c);
			}
		}

		private void bracket(String inner) {
			String small = inner.toLowerCase(Locale.ROOT);
			if (small.matches("h+|m+|s+"))
				tokens.add(new Token(Kind.ELAPSED, small));
			else if (small.matches("dbnum[123]"))
				numerals = small.charAt(5) - '0';
			else if (inner.startsWith("$")) {
				int dash = inner.indexOf('-');
				taiwanese |= small.endsWith("404");
				tokens.add(new Token(Kind.TEXT, inner.substring(1, dash < 0 ? inner.length() : dash)));
			} else if (!inner.isEmpty() && "<>=".indexOf(inner.charAt(0)) >= 0)
				condition = inner;
		}

		private void bare(char c) {
			char small = Character.toLowerCase(c);
			for (String half : HALF_DAYS)
				if (format.regionMatches(true, at, half, 0, half.length())) {
					tokens.add(new Token(Kind.DATE, half));
					at += half.length();
					return;
				}
			if (format.regionMatches(true, at, "General", 0, 7)) {
				tokens.add(new Token(Kind.GENERAL, ""));
				at += 7;
			} else if (small == 'e' && at + 1 < format.length() && "+-".indexOf(format.charAt(at + 1)) >= 0) {
				tokens.add(new Token(Kind.OTHER, ""));
				at += 2;
			} else if (DATE_LETTERS.indexOf(small) >= 0) {
				int start = at;
				while (at < format.length() && Character.toLowerCase(format.charAt(at)) == small)
					at++;
				tokens.add(new Token(Kind.DATE, format.substring(start, at).toLowerCase(Locale.ROOT)));
			} else {
				tokens.add(new Token(kind(c), String.valueOf(c)));
				at++;
			}
		}

		private Kind kind(char c) {
			return switch (c) {
				case '0', '#', '?' -> Kind.FIGURE;
				case '.' -> Kind.POINT;
				case ',' -> Kind.COMMA;
				case '%' -> Kind.PERCENT;
				case '@' -> Kind.GENERAL;
				case '/' -> tokens.stream().anyMatch(token -> token.kind() == Kind.FIGURE) ? Kind.OTHER : Kind.TEXT;
				default -> Kind.TEXT;
			};
		}
	}
}
