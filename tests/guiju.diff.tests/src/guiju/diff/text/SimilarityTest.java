package guiju.diff.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class SimilarityTest {

	@Test
	void sharesAreTwiceTheCommonSequenceByBothLengths() {
		assertEquals(2.0 * 4 / 11, Similarity.ratio("採購規範與", "採購之規程範"), 1e-9);
		assertEquals(1, Similarity.ratio("", ""));
		assertEquals(0, Similarity.ratio("甲", ""));
		assertEquals(0, Similarity.ratio("甲乙", "丙丁"));
	}

	@Test
	void formIsSetAsideFirst() {
		assertEquals(1, Similarity.of("依臺灣法規【註1】。", "依台灣 法規"));
	}

	@Test
	void findsTheLongestCommonSequenceAtAnyLength() {
		Random random = new Random(7);
		for (int trial = 0; trial < 400; trial++) {
			int[] one = random.ints(random.nextInt(300), 0, 2 + random.nextInt(20)).toArray();
			int[] other = random.ints(random.nextInt(300), 0, 2 + random.nextInt(20)).toArray();

			assertEquals(byTable(one, other), Similarity.common(one, other));
			assertEquals(byTable(one, other), Similarity.common(other, one));
		}
	}

	@Test
	void veryLongTextsAreComparedNearly() {
		Random random = new Random(1);
		int[] one = random.ints(60_000, 0, 400).toArray();
		int[] other = one.clone();
		for (int i = 0; i < other.length; i += 10)
			other[i] = -1;

		double ratio = Similarity.ratio(one, other);

		assertTrue(ratio > 0.85 && ratio <= 0.95, () -> "ratio " + ratio);
	}

	private static int byTable(int[] one, int[] other) {
		int[][] table = new int[one.length + 1][other.length + 1];
		for (int i = 1; i <= one.length; i++)
			for (int j = 1; j <= other.length; j++)
				table[i][j] = one[i - 1] == other[j - 1] ? table[i - 1][j - 1] + 1 : Math.max(table[i - 1][j], table[i][j - 1]);
		return table[one.length][other.length];
	}
}
