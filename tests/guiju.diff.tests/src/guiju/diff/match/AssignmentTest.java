package guiju.diff.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class AssignmentTest {

	@Test
	void findsTheGreatestSum() {
		Random random = new Random(11);
		for (int trial = 0; trial < 2000; trial++) {
			double[][] weights = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
			for (double[] row : weights)
				for (int column = 0; column < row.length; column++)
					row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(2) == 0 ? random.nextInt(4) : random.nextDouble() * 5;

			assertEquals(best(weights, 0, 0), sum(weights, solve(weights)), 1e-9);
		}
	}

	@Test
	void twoFairPairsAreBetterThanOneGoodOne() {
		assertArrayEquals(new int[] { 1, 0 }, solve(new double[][] { { 5, 3 }, { 3, 0 } }));
	}

	@Test
	void oneGoodPairIsBetterThanTwoPoorOnes() {
		assertArrayEquals(new int[] { 0, -1 }, solve(new double[][] { { 5, 2 }, { 2, 0 } }));
	}

	@Test
	void aLongChainOfTiesIsSolvedNearlyAndSoon() {
		int size = 20_000;
		int[] starts = new int[size + 1];
		int[] columns = new int[2 * size];
		double[] weights = new double[2 * size];
		for (int row = 0; row < size; row++) {
			starts[row + 1] = 2 * row + 2;
			columns[2 * row] = row;
			columns[2 * row + 1] = Math.min(row + 1, size - 1);
			weights[2 * row] = 1;
			weights[2 * row + 1] = 1;
		}

		int[] chosen = new Assignment(starts, columns, weights, size).solve();

		assertTrue(Arrays.stream(chosen).filter(edge -> edge >= 0).count() >= size - 1);
	}

	private static int[] solve(double[][] weights) {
		int[] starts = new int[weights.length + 1];
		int[] columns = new int[weights.length * weights[0].length];
		double[] values = new double[columns.length];
		int count = 0;
		for (int row = 0; row < weights.length; row++) {
			for (int column = 0; column < weights[row].length; column++)
				if (weights[row][column] > 0) {
					columns[count] = column;
					values[count++] = weights[row][column];
				}
			starts[row + 1] = count;
		}
		int[] chosen = new Assignment(starts, columns, values, weights[0].length).solve();
		for (int row = 0; row < chosen.length; row++)
			chosen[row] = chosen[row] < 0 ? -1 : columns[chosen[row]];
		return chosen;
	}

	private static double sum(double[][] weights, int[] columns) {
		double sum = 0;
		int used = 0;
		for (int row = 0; row < columns.length; row++)
			if (columns[row] >= 0) {
				assertEquals(0, used & 1 << columns[row], "a column is used twice");
				used |= 1 << columns[row];
				sum += weights[row][columns[row]];
			}
		return sum;
	}

	private static double best(double[][] weights, int row, int used) {
		if (row == weights.length)
			return 0;
		double best = best(weights, row + 1, used);
		for (int column = 0; column < weights[row].length; column++)
			if ((used & 1 << column) == 0)
				best = Math.max(best, weights[row][column] + best(weights, row + 1, used | 1 << column));
		return best;
	}
}
