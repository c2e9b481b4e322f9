package guiju.accuracy.report;

import java.util.ArrayList;
import java.util.List;

import guiju.accuracy.baseline.Outcome;
import guiju.accuracy.generate.VersionPair;
import guiju.accuracy.text.Similarity;
import guiju.accuracy.truth.Elements.Entry;
import guiju.accuracy.truth.Pair;
import guiju.accuracy.truth.Truth;

/** Shows what a method got wrong in a pair, with the texts, so that somebody can learn from it. */
final class Mistakes {

	private Mistakes() {}

	/** Returns the mistakes, one a paragraph; empty where there is none. */
	static List<String> of(VersionPair pair, Outcome outcome) {
		Truth truth = pair.truth();
		List<String> mistakes = new ArrayList<>();
		for (Pair one : truth.pairs())
			if (!outcome.pairs().contains(one))
				mistakes.add("missed " + shown(truth, one) + truth.pairs().stream().filter(same -> !same.equals(one)
						&& (same.before().equals(one.before()) || same.after().equals(one.after()))).map(same -> "\n    together with " + shown(truth, same))
						.reduce("", String::concat));
		for (Pair one : outcome.pairs())
			if (!truth.pairs().contains(one))
				mistakes.add("wrong  " + shown(truth, one));
		return mistakes;
	}

	private static String shown(Truth truth, Pair pair) {
		Entry old = truth.before().at(pair.before());
		Entry made = truth.after().at(pair.after());
		String mark = truth.undecidable().before().contains(pair.before()) || truth.undecidable().after().contains(pair.after()) ? " (undecidable)" : "";
		return pair.type().key() + mark + String.format(" %.2f", Similarity.ofPlain(old.plain(), made.plain())) + "\n      " + pair.before() + " " + old.code() + ": "
				+ old.text() + "\n      " + pair.after() + " " + made.code() + ": " + made.text();
	}
}
