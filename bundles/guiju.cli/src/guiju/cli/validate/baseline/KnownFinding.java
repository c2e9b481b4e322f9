package guiju.cli.validate.baseline;

import guiju.dsl.check.TextFinding;
import guiju.model.code.Characters;

/**
 * A finding of an earlier run. Lines come and go, so its line says nothing about whether a finding of today is the same; the
 * path and the code of both are the same already.
 * <p>
 * First, two findings are the same if they have the same message in either language: a message quotes codes and words, but no
 * line. What is left after that is the same if the marked words are as long as they were and the old message quotes them: then the
 * wording changed, or something else that the message quotes. What marks nothing is the same at the same place alone. Each
 * finding of the earlier run is the same as one of today at most, so a second one of its kind is reported.
 *
 * @param code the finding's code
 * @param line the line from 1
 * @param column the column from 1
 * @param length how much was marked
 * @param message the message in the language of that run
 */
record KnownFinding(String code, int line, int column, int length, String message) {

	/** Tells whether this finding is about the same words, or the same place where there are none. */
	boolean isAbout(TextFinding finding, String marked) {
		if (!finding.code().id().equals(code) || finding.length() != length)
			return false;
		return marked.isBlank() ? finding.line() == line && finding.column() == column : quotes(marked);
	}

	/** Tells whether the message has some words; K1 is not quoted by K12. */
	private boolean quotes(String marked) {
		for (int at = message.indexOf(marked); at >= 0; at = message.indexOf(marked, at + 1))
			if (!joins(at - 1, at) && !joins(at + marked.length() - 1, at + marked.length()))
				return true;
		return false;
	}

	private boolean joins(int left, int right) {
		return left >= 0 && right < message.length() && isOfCode(message.charAt(left)) && isOfCode(message.charAt(right));
	}

	private static boolean isOfCode(char c) {
		char narrow = Characters.narrow(c);
		return narrow >= 'A' && narrow <= 'Z' || narrow >= '0' && narrow <= '9' || narrow == '.';
	}
}
