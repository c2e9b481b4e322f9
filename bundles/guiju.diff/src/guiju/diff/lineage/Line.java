package guiju.diff.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.model.code.Characters;

/**
 * One line of a lineage file.
 *
 * @param number where it stands, from 1
 * @param text the line as it was written
 * @param statement what it says; null for a blank line, a comment, and what cannot be read
 * @param readable whether the line is well-formed
 */
public record Line(int number, String text, Statement statement, boolean readable) {

	private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)//.*$", Pattern.DOTALL);
	private static final Pattern SIGN = Pattern.compile("[-=]>|!=|<>|[=＝≠→⇒]");
	private static final Pattern WORD = Pattern.compile("(\\p{IsAlphabetic}+?)(?:[\\s\\u3000]+|(?<=\\p{IsHan})(?=[A-Za-z0-9Ａ-Ｚ０-９]))(.+)");

	static Line read(int number, String text) {
		String said = Characters.trim(COMMENT.matcher(text).replaceFirst(""));
		if (said.isEmpty())
			return new Line(number, text, null, true);
		Statement statement = statement(said);
		return new Line(number, text, statement, statement != null);
	}

	private static Statement statement(String said) {
		Matcher word = WORD.matcher(said);
		if (!word.matches())
			return null;
		Statement.Kind kind = Arrays.stream(Statement.Kind.values())
				.filter(one -> one.chinese().equals(word.group(1)) || one.english().equalsIgnoreCase(word.group(1))).findFirst().orElse(null);
		if (kind == null)
			return null;
		if (kind.sign().isEmpty()) {
			List<String> names = names(word.group(2));
			return SIGN.matcher(word.group(2)).find() || names.isEmpty() ? null
					: kind == Statement.Kind.REMOVED ? new Statement(kind, names, List.of()) : new Statement(kind, List.of(), names);
		}
		String[] sides = SIGN.split(word.group(2), -1);
		if (sides.length != 2 || names(sides[0]).isEmpty() || names(sides[1]).isEmpty())
			return null;
		return new Statement(kind, names(sides[0]), names(sides[1]));
	}

	private static List<String> names(String list) {
		return Arrays.stream(list.split("[、，,]", -1)).map(Characters::trim).filter(name -> !name.isEmpty()).toList();
	}
}
