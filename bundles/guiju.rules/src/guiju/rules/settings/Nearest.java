package guiju.rules.settings;

import java.util.List;
import java.util.Optional;

import guiju.model.code.Characters;

/** Finds the word that a misspelt one was probably meant to be. */
public final class Nearest {

	private Nearest() {}

	/** Returns the known word with the fewest changed letters, or empty where more than a third would have to change. */
	public static Optional<String> of(String word, List<String> known) {
		String nearest = null;
		int fewest = word.length() / 3 + 1;
		for (String each : known) {
			int changes = distance(word, each, fewest - 1);
			if (changes < fewest) {
				fewest = changes;
				nearest = each;
			}
		}
		return Optional.ofNullable(nearest);
	}

	/**
	 * Counts the letters that must be added, removed or replaced, whatever their case and width; two exchanged neighbours are one
	 * change, since that is one slip of the fingers.
	 *
	 * @param most how many are of interest; a word may be as long as a file, and then its length alone says enough
	 * @return how many, or {@code most + 1} where there are more
	 */
	public static int distance(String one, String other, int most) {
		if (Math.abs(one.length() - other.length()) > most)
			return most + 1;
		int[] above = new int[other.length() + 1];
		int[] row = new int[other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			int[] next = new int[other.length() + 1];
			next[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				next[j] = i == 0 ? j : Math.min(Math.min(row[j], next[j - 1]) + 1, row[j - 1] + (same(one, i - 1, other, j - 1) ? 0 : 1));
				if (i > 1 && j > 1 && same(one, i - 1, other, j - 2) && same(one, i - 2, other, j - 1))
					next[j] = Math.min(next[j], above[j - 2] + 1);
			}
			above = row;
			row = next;
		}
		return Math.min(row[other.length()], most + 1);
	}

	private static boolean same(String one, int i, String other, int j) {
		return Characters.narrow(one.charAt(i)) == Characters.narrow(other.charAt(j));
	}
}
