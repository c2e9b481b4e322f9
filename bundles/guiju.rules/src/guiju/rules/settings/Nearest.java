package guiju.rules.settings;

import java.util.List;
import java.util.Optional;

/** Finds the word that a misspelt one was probably meant to be. */
final class Nearest {

	private Nearest() {}

	/** Returns the known word with the fewest changed letters, or empty where more than a third would have to change. */
	static Optional<String> of(String word, List<String> known) {
		String nearest = null;
		int fewest = word.length() / 3 + 1;
		for (String each : known) {
			int changes = changes(word, each);
			if (changes < fewest) {
				fewest = changes;
				nearest = each;
			}
		}
		return Optional.ofNullable(nearest);
	}

	/** Counts the letters that must be added, removed or replaced (Levenshtein). */
	private static int changes(String from, String to) {
		if (from.length() > to.length() * 2)
			return from.length();
		int[] row = new int[to.length() + 1];
		for (int j = 0; j < row.length; j++)
			row[j] = j;
		for (int i = 1; i <= from.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[to.length()];
	}
}
