package guiju.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;

class PiecesTest {

	@Test
	void tellsChangesOfChangesAsChangesOfTheFirstText() {
		Pieces pieces = new Pieces("abcdef");
		pieces.apply(List.of(new Replacement(1, 2, "XYZ")));
		pieces.apply(List.of(new Replacement(0, 2, ""), new Replacement(5, 1, "!")));

		assertEquals(List.of(new Replacement(0, 3, "YZ"), new Replacement(4, 1, "!")), pieces.changes());
	}

	@Test
	void comesToTheSameTextAsApplyingOneAfterTheOther() {
		Random random = new Random(11);
		for (int trial = 0; trial < 500; trial++) {
			String first = word(random, 30);
			String text = first;
			Pieces pieces = new Pieces(first);
			for (int left = random.nextInt(5); left > 0; left--) {
				List<Replacement> changes = changes(text, random);
				pieces.apply(changes);
				text = Replacements.apply(text, changes);
			}
			assertEquals(text, Replacements.apply(first, pieces.changes()));
		}
	}

	private static List<Replacement> changes(String text, Random random) {
		List<Replacement> changes = new ArrayList<>();
		int at = 0;
		while (at < text.length() && random.nextInt(4) > 0) {
			int offset = at + random.nextInt(text.length() - at + 1);
			int length = random.nextInt(Math.min(4, text.length() - offset + 1));
			changes.add(new Replacement(offset, length, word(random, 3)));
			at = offset + length;
		}
		return changes;
	}

	private static String word(Random random, int most) {
		StringBuilder word = new StringBuilder();
		for (int left = random.nextInt(most + 1); left > 0; left--)
			word.append((char) ('a' + random.nextInt(4)));
		return word.toString();
	}
}
