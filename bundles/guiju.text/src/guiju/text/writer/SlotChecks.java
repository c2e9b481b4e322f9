package guiju.text.writer;

import java.util.function.Function;
import java.util.function.Predicate;

import guiju.model.code.Characters;

/** What is checked of a value without blanks at its ends: each check returns what is in the way, or null. */
final class SlotChecks {

	private SlotChecks() {}

	/** Returns the first obstacle that some checks find. */
	@SafeVarargs
	static Function<String, Obstacle> any(Function<String, Obstacle>... checks) {
		return value -> {
			for (Function<String, Obstacle> check : checks) {
				Obstacle obstacle = check.apply(value);
				if (obstacle != null)
					return obstacle;
			}
			return null;
		};
	}

	static Function<String, Obstacle> shape(Predicate<String> shape) {
		return value -> shape.test(value) ? null : Obstacle.SHAPE;
	}

	static Obstacle none(String value) {
		return null;
	}

	/** Tabs are blanks like any other; other controls do not survive every editor, and a lone \r would be a line end. */
	static Obstacle characters(String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (Character.isISOControl(c) && c != '\t' && c != '\n')
				return Obstacle.CONTROL;
			if (Character.isSurrogate(c)) {
				if (i + 1 == value.length() || !Character.isSurrogatePair(c, value.charAt(i + 1)))
					return Obstacle.SURROGATE;
				i++;
			}
		}
		return null;
	}

	static Obstacle lineBreak(String value) {
		return value.indexOf('\n') >= 0 ? Obstacle.LINE_BREAK : null;
	}

	static Obstacle colonFirst(String value) {
		return Codes.isColon(value.charAt(0)) ? Obstacle.COLON_FIRST : null;
	}

	static Obstacle colon(String value) {
		return value.chars().anyMatch(c -> Codes.isColon((char) c)) ? Obstacle.COLON : null;
	}

	static Obstacle comment(String value) {
		return value.contains("//") ? Obstacle.COMMENT : null;
	}

	static Obstacle levelReason(String value) {
		return Codes.beginsWithTask(value) ? Obstacle.LEVEL_REASON : null;
	}

	static Obstacle levelSubject(String value) {
		return Codes.beginsWithTask(value) ? null : Obstacle.SHAPE;
	}

	static Obstacle word(String value) {
		return value.chars().anyMatch(c -> Codes.isColon((char) c) || Characters.isBlank((char) c)) ? Obstacle.BLANK_OR_COLON : null;
	}

	static Obstacle separator(String value) {
		if (value.contains("//"))
			return Obstacle.COMMENT;
		return value.chars().anyMatch(c -> Codes.isSeparator((char) c)) ? Obstacle.SEPARATOR : null;
	}

	static Obstacle citation(String value) {
		return Codes.isCitation(value) ? null : Obstacle.NO_CITATION_FIRST;
	}

	static Obstacle codeFirst(String value) {
		int start = 0;
		while (start < value.length() && Codes.isSeparator(value.charAt(start)))
			start++;
		int end = start;
		while (end < value.length() && !Codes.isSeparator(value.charAt(end)) && !value.startsWith("//", end))
			end++;
		String word = value.substring(start, end);
		return Codes.isCitation(word) && Codes.isKnowledgeOrSkill(word) ? Obstacle.CODE_FIRST : null;
	}

	static Obstacle dateFirst(String value) {
		return Codes.beginsDate(value) ? Obstacle.DATE_FIRST : null;
	}

	static Obstacle noDate(String value) {
		return Codes.beginsDate(value) ? null : Obstacle.NO_DATE;
	}
}
