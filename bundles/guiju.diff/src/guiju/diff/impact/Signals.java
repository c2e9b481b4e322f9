package guiju.diff.impact;

import java.util.Map;
import java.util.Set;

/**
 * What in a text decides what it demands. Two texts that differ in one of these say something else, however alike they are.
 *
 * @param laws the laws and norms it names
 * @param numbers its numbers with their units and bounds, and how often each stands there
 * @param names the tools it names
 * @param obligations its words of obligation, by what they mean, and how often
 * @param negations how many negations it holds
 */
record Signals(Set<String> laws, Map<String, Integer> numbers, Set<String> names, Map<String, Integer> obligations, int negations) {

	/** Reads a text. The order matters: what is taken as part of a norm's name is no number any more, and so on. */
	static Signals in(String text) {
		Scan scan = new Scan(PlainText.of(text));
		Set<String> laws = Laws.in(scan);
		Map<String, Integer> numbers = Scan.count(Numbers.in(scan));
		Set<String> names = Names.in(scan);
		Map<String, Integer> obligations = Scan.count(Words.OBLIGATIONS.in(scan));
		return new Signals(laws, numbers, names, obligations, Words.NEGATIONS.in(scan).size());
	}

	/** Returns whether another text says something else by one of them. */
	boolean differ(Signals other) {
		return negations != other.negations || !numbers.equals(other.numbers) || !obligations.equals(other.obligations)
				|| !names.equals(other.names) || Laws.differ(laws, other.laws);
	}
}
