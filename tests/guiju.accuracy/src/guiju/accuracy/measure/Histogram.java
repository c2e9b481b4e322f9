package guiju.accuracy.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.accuracy.generate.VersionPair;
import guiju.accuracy.text.Similarity;
import guiju.accuracy.truth.Elements.Entry;
import guiju.accuracy.truth.Pair;
import guiju.accuracy.truth.Truth;
import guiju.diff.element.ElementType;

/**
 * How alike the texts of true pairs are, and how alike the nearest wrong candidate of the same element is. Where the two
 * overlap, no threshold on texts can part them. Only elements whose text changed are counted.
 */
public final class Histogram {

	/** How many classes there are between 0 and 1; the last one holds 1, too. */
	public static final int CLASSES = 10;

	private final long[] truth = new long[CLASSES];
	private final long[] nearest = new long[CLASSES];
	private long overtaken;
	private long all;

	/** Counts the elements of a pair. */
	public void add(VersionPair pair) {
		Truth known = pair.truth();
		Set<String> changed = new HashSet<>();
		for (Pair one : known.pairs()) {
			Entry old = known.before().at(one.before());
			Entry made = known.after().at(one.after());
			if (old.type() == ElementType.VERSION || old.plain().equals(made.plain()) || !changed.add(one.before()))
				continue;
			double own = Similarity.ofPlain(old.plain(), made.plain());
			double other = nearest(old, known.pairs().stream().filter(same -> same.before().equals(one.before())).map(Pair::after).toList(), known);
			truth[place(own)]++;
			nearest[place(other)]++;
			overtaken += other >= own ? 1 : 0;
			all++;
		}
	}

	private static double nearest(Entry old, List<String> own, Truth known) {
		return known.after().all().stream().filter(entry -> entry.type() == old.type() && !own.contains(entry.path()))
				.mapToDouble(entry -> Similarity.ofPlain(old.plain(), entry.plain())).max().orElse(0);
	}

	/** Returns the class of a similarity. */
	static int place(double similarity) {
		return Math.min(CLASSES - 1, (int) (similarity * CLASSES));
	}

	/** Returns how many true pairs there are in a class. */
	public long truth(int place) {
		return truth[place];
	}

	/** Returns how many nearest wrong candidates there are in a class. */
	public long nearest(int place) {
		return nearest[place];
	}

	/** Returns of how many elements a wrong candidate is at least as alike as the true one. */
	public long overtaken() {
		return overtaken;
	}

	/** Returns how many elements were counted. */
	public long all() {
		return all;
	}
}
