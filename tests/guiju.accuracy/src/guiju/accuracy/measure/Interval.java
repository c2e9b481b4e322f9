package guiju.accuracy.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Between which values a figure lies with 95 %, by drawing the version pairs again and again. Pairs are drawn and not
 * elements, since the mistakes within one pair hang together.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double low, double high) {

	private static final int DRAWS = 1000;

	/** Returns the interval of a figure over the counts of each pair; the same for the same counts. */
	public static Interval of(List<Count> pairs, ToDoubleFunction<Count> figure) {
		Random random = new Random(95);
		double[] figures = new double[DRAWS];
		for (int draw = 0; draw < DRAWS; draw++) {
			long right = 0;
			long wrong = 0;
			long missed = 0;
			for (int i = 0; i < pairs.size(); i++) {
				Count count = pairs.get(random.nextInt(pairs.size()));
				right += count.right();
				wrong += count.wrong();
				missed += count.missed();
			}
			figures[draw] = figure.applyAsDouble(new Count(right, wrong, missed));
		}
		Arrays.sort(figures);
		return new Interval(figures[DRAWS / 40], figures[DRAWS - 1 - DRAWS / 40]);
	}
}
