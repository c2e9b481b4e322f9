package guiju.dsl.lexing;

/**
 * What is wrong with a line that the parsers do not see.
 *
 * @param kind what
 * @param head what the line seems meant to begin with; {@link Tok#BROKEN_LINE} where it begins with nothing known
 * @param start where the line begins behind its indentation
 * @param end where it ends, without blanks
 * @param word what the line begins with: its code or keyword, else its first word; where a colon is missing, all before its place
 * @param followers how many stray lines directly below belong to it; they are not reported of themselves
 * @param belowText whether a text stands above that the line could continue
 */
public record LineProblem(Kind kind, Tok head, int start, int end, String word, int followers, boolean belowText) {

	/** The kinds of problems; each has its own wording and remedy. */
	public enum Kind {
		/** The line begins with nothing that the language knows. */
		UNKNOWN,
		/** A code or keyword without the colon that parts it from its text. */
		MISSING_COLON,
		/** A code within the line is one too many, or the words before the colon are no codes. */
		TOO_MANY_CODES,
		/** A heading with something behind it. */
		HEADING_WITH_TEXT,
		/** 知識 or 技能 followed by no code. */
		CITATIONS_EXPECTED,
		/** | with no text above. */
		NOTHING_TO_CONTINUE,
		/** A bullet with no prerequisite, remark or note above. */
		NOTHING_TO_LIST,
		/** 緣由, 定義, 狀態, 更新說明 with nothing above that may have one, or has none yet. */
		WRONG_OWNER,
		/** A field of the standard, or a task's level, for the second time. */
		SECOND,
		/** A line of the standard in the middle of a task. */
		MISPLACED,
		/** What a merge left to people, see {@link MergeConflict}; the lines of it that are not read are its followers. */
		CONFLICT,
		/** A line of marks of such a conflict whose other lines of marks are gone. */
		CONFLICT_MARK
	}

	/** Returns the same problem of a line that stands below a text. */
	LineProblem thatIsBelowText() {
		return new LineProblem(kind, head, start, end, word, followers, true);
	}

	LineProblem withFollower() {
		return new LineProblem(kind, head, start, end, word, followers + 1, belowText);
	}
}
