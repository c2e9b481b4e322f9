package guiju.diff.proof;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.diff.Comparison;
import guiju.diff.RandomRevision;
import guiju.diff.Versions;
import guiju.model.Standard;
import guiju.testing.Effort;
import guiju.testing.Parsing;
import guiju.testing.RandomStandards;

/** Whatever two versions are, the comparison tells all that changed. */
class ProofTest {

	private static final List<Standard> EXAMPLES = Versions.examples().stream().map(Parsing::standard).toList();

	@Test
	void holdsForAllPairsOfTheExamples() {
		for (Standard before : EXAMPLES)
			for (Standard after : EXAMPLES)
				Proof.require(Versions.compare(before, after));
	}

	@Test
	void holdsForRandomEditsOfTheExamples() {
		edits(Effort.times(300));
	}

	@Test
	void holdsForUnrelatedStandardsAndTheirEdits() {
		unrelated(Effort.times(150));
	}

	@Test
	@Tag("long")
	void holdsForThousandsOfPairs() {
		edits(8_000);
		unrelated(4_000);
	}

	private static void edits(int count) {
		for (long seed = 0; seed < count; seed++) {
			Random random = new Random(seed);
			Standard before = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
			Standard old = RandomRevision.of(before, random, random.nextInt(4) == 0 ? random.nextInt(20) : 0);
			prove(seed, old, RandomRevision.of(old, random, random.nextInt(40)));
		}
	}

	private static void unrelated(int count) {
		for (long seed = 0; seed < count; seed++) {
			Random random = new Random(seed);
			Standard before = RandomStandards.standard(random);
			prove(seed, before, RandomStandards.standard(random));
			prove(seed, before, RandomRevision.of(before, random, 1 + random.nextInt(30)));
		}
	}

	private static void prove(long seed, Standard before, Standard after) {
		try {
			Comparison comparison = Versions.compare(before, after);
			Proof.require(comparison);
		} catch (RuntimeException | AssertionError failure) {
			throw new AssertionError("seed " + seed + ": " + failure, failure);
		}
	}
}
