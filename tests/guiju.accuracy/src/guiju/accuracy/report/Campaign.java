package guiju.accuracy.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import guiju.accuracy.baseline.EqualCodes;
import guiju.accuracy.baseline.LineDiff;
import guiju.accuracy.baseline.Method;
import guiju.accuracy.baseline.Product;
import guiju.accuracy.generate.VersionPair;
import guiju.accuracy.measure.Histogram;
import guiju.accuracy.measure.Tally;

/**
 * What all methods got right and wrong over the same pairs.
 *
 * @param methods the methods, the product first
 * @param tallies their counts, in the same order
 * @param histogram the similarities of the pairs
 * @param pairs how many pairs
 * @param edits how many edits
 * @param trueMatches how many true matches
 * @param changedMatches of how many of them the text changed, but for form
 */
public record Campaign(List<Method> methods, List<Tally> tallies, Histogram histogram, int pairs, long edits, long trueMatches, long changedMatches) {

	/** Measures all methods. */
	public static Campaign run(Stream<VersionPair> pairs) {
		List<Method> methods = List.of(new Product(), new EqualCodes(), new LineDiff());
		List<Tally> tallies = methods.stream().map(method -> new Tally()).toList();
		Histogram histogram = new Histogram();
		List<long[]> sums = new ArrayList<>();
		pairs.forEach(pair -> {
			for (int i = 0; i < methods.size(); i++)
				tallies.get(i).add(pair, methods.get(i).compare(pair));
			histogram.add(pair);
			sums.add(new long[] {pair.edits().size(), pair.truth().pairs().size(), pair.truth().pairs().stream()
					.filter(one -> !pair.truth().before().at(one.before()).plain().equals(pair.truth().after().at(one.after()).plain())).count()});
		});
		return new Campaign(methods, tallies, histogram, sums.size(), sum(sums, 0), sum(sums, 1), sum(sums, 2));
	}

	private static long sum(List<long[]> sums, int column) {
		return sums.stream().mapToLong(row -> row[column]).sum();
	}

	/** Returns the counts of the product. */
	public Tally product() {
		return tallies.get(0);
	}
}
