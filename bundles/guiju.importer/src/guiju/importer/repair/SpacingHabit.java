package guiju.importer.repair;

import java.util.List;

import guiju.importer.cells.Zone;
import guiju.importer.conserve.Visible;

/**
 * Whether a document sets a blank between Chinese and Latin characters, and before half-width brackets. Where a line ends
 * between them the print does not tell, and the rest of the document decides.
 */
public final class SpacingHabit {

	private int spacedLetters;
	private int tightLetters;
	private int spacedBrackets;
	private int tightBrackets;

	/** Learns from the text of all blocks. */
	public static SpacingHabit of(List<CleanBlock> blocks) {
		SpacingHabit habit = new SpacingHabit();
		for (CleanBlock block : blocks)
			switch (block) {
				case CleanBlock.OfText text when text.zone() == Zone.MARGIN -> {
					// a page's number stands as the program of the author sets it
				}
				case CleanBlock.OfText text -> text.lines().forEach(line -> habit.learn(line.text()));
				case CleanBlock.OfRows rows -> rows.rows().forEach(row -> row.cells().forEach(cell -> cell.lines().forEach(line -> habit.learn(line.text()))));
			}
		return habit;
	}

	private void learn(CharSequence line) {
		for (int i = 1; i < line.length(); i++) {
			char b = line.charAt(i);
			if (Visible.isBlank(b))
				continue;
			if (Script.isFigure(b) && line.charAt(i - 1) == '註' || Script.isIdeograph(b) && isFormula(line, i) || Script.isIdeograph(b) && isBehindCode(line, i))
				continue;
			boolean spaced = line.charAt(i - 1) == ' ';
			char a = spaced && i > 1 ? line.charAt(i - 2) : line.charAt(i - 1);
			if (Script.isLatin(a) && Script.isIdeograph(b) || Script.isIdeograph(a) && Script.isLatin(b)) {
				spacedLetters += spaced ? 1 : 0;
				tightLetters += spaced ? 0 : 1;
			} else if (Script.isIdeograph(a) && b == '(' || a == ')' && Script.isIdeograph(b)) {
				spacedBrackets += spaced ? 1 : 0;
				tightBrackets += spaced ? 0 : 1;
			}
		}
	}

	/** Tells whether a blank belongs between two characters that a line's end parts, one of them not Chinese. */
	boolean isSpaced(char a, char b) {
		if (a == '(' || b == ')')
			return false;
		if (a == ')' || b == '(')
			return spacedBrackets > tightBrackets;
		return (Script.isIdeograph(a) || Script.isIdeograph(b)) && spacedLetters > tightLetters;
	}

	/** The header says K=knowledge知識, whatever the habit of the document is. */
	private static boolean isFormula(CharSequence line, int end) {
		int start = end;
		while (start > 0 && Script.isLatin(line.charAt(start - 1)))
			start--;
		return start > 0 && start < end && line.charAt(start - 1) == '=';
	}

	/** Between a code and its text there is a habit of its own. */
	private static boolean isBehindCode(CharSequence line, int end) {
		int start = end;
		while (start > 0 && (line.charAt(start - 1) == '.' || line.charAt(start - 1) == ' ' && start == end || Script.isFigure(line.charAt(start - 1))))
			start--;
		return start > 0 && start < end && line.charAt(start - 1) >= 'A' && line.charAt(start - 1) <= 'Z' && (start == 1 || !Script.isLatin(line.charAt(start - 2)));
	}
}
