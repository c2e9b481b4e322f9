package guiju.report;

import java.util.Random;
import java.util.function.Consumer;

import guiju.diff.Comparison;
import guiju.diff.Differ;
import guiju.diff.Side;
import guiju.diff.lineage.Lineage;
import guiju.model.Standard;
import guiju.testing.RandomStandards;

/** Comparisons of what nobody would compare. */
public final class Pairs {

	private Pairs() {}

	/** Calls a test with as many comparisons of drawn standards, each with another one and with an edited copy of itself. */
	public static void each(int count, Consumer<Comparison> test) {
		long[] seed = {0};
		RandomStandards.each(count, standard -> {
			Random random = new Random(seed[0]++);
			test.accept(compare(standard, RandomEdits.of(standard, random)));
			test.accept(compare(standard, RandomStandards.standard(random)));
		});
	}

	private static Comparison compare(Standard before, Standard after) {
		return new Differ().compare(Side.sound(before, "old.ocs"), Side.sound(after, "new.ocs"), Lineage.EMPTY);
	}
}
