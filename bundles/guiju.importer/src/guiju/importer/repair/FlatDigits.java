package guiju.importer.repair;

import java.util.List;

import guiju.importer.conserve.TracedText;

/**
 * How many figures a document gives the codes of one kind: K01 mostly, K1 in some, K001 in long ones. Knowledge and skills may
 * differ.
 */
public final class FlatDigits {

	private static final int SCHEME = 2;
	private static final int MOST = 3;

	private final int[] knowledge = new int[MOST + 1];
	private final int[] skills = new int[MOST + 1];

	private FlatDigits() {}

	/** Counts the codes in the tables of a document. */
	public static FlatDigits of(List<CleanBlock> blocks) {
		FlatDigits digits = new FlatDigits();
		for (CleanBlock block : blocks)
			if (block instanceof CleanBlock.OfRows rows)
				rows.rows().forEach(row -> row.cells().forEach(cell -> cell.lines().forEach(digits::count)));
		return digits;
	}

	/** Returns the usual number of a letter, 2 where there is none. Its own codes count more than those of the other letter. */
	int of(char letter) {
		if (letter != 'K' && letter != 'S')
			return SCHEME;
		int[] own = letter == 'K' ? knowledge : skills;
		int[] other = letter == 'K' ? skills : knowledge;
		int usual = SCHEME;
		for (int digits = 1; digits <= MOST; digits++)
			if (2 * own[digits] + other[digits] > 2 * own[usual] + other[usual])
				usual = digits;
		return usual;
	}

	/** Three figures are mostly two and the first of the name, unless they are padded. */
	private void count(CleanLine line) {
		TracedText text = line.text();
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter != 'K' && letter != 'S' && letter != 'k' && letter != 's' || i > 0 && isWithinWord(text.charAt(i - 1)))
				continue;
			int figures = figures(text, i + 1);
			if (figures == 1 || figures == 2 || figures == MOST && text.charAt(i + 1) == '0' && text.charAt(i + 2) == '0')
				(letter == 'K' || letter == 'k' ? knowledge : skills)[figures]++;
		}
	}

	private static boolean isWithinWord(char before) {
		return Script.isLatin(before) || before == '.';
	}

	private static int figures(TracedText text, int start) {
		int end = start;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9')
			end++;
		return end - start;
	}
}
