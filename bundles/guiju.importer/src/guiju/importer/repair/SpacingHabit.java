package guiju.importer.repair;

import java.util.List;

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
		return spacedLetters > tightLetters;
	}
}
