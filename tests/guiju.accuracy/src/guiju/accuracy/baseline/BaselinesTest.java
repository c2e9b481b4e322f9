package guiju.accuracy.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;

import org.junit.jupiter.api.Test;

import guiju.accuracy.generate.Generator;
import guiju.accuracy.generate.Scenario;
import guiju.accuracy.generate.Sources;
import guiju.accuracy.generate.VersionPair;
import guiju.accuracy.measure.Tally;
import guiju.diff.change.Kind;

/** The baselines must be fair: right wherever their idea is right. */
class BaselinesTest {

	private static final Generator GENERATOR = new Generator(Sources.read());

	@Test
	void equalCodesAreRightWhereNoCodeChanged() {
		Tally tally = new Tally();
		for (int seed = 0; seed < 200; seed++) {
			VersionPair pair = GENERATOR.pair(Scenario.LEVELS, seed % 5, seed);
			if (pair.truth().facts().stream().noneMatch(fact -> fact.kind() == Kind.RENUMBERED))
				tally.add(pair, new EqualCodes().compare(pair));
		}

		assertEquals(1, tally.total().f1());
		assertTrue(tally.total().right() > 10_000);
	}

	@Test
	void theLineDiffIsRightWhereTextsAloneChanged() {
		Tally tally = new Tally();
		GENERATOR.pairs(Scenario.LIGHT, Generator.EVALUATION, 50).forEach(pair -> tally.add(pair, new LineDiff().compare(pair)));

		assertEquals(1, tally.total().f1());
	}

	@Test
	void eachElementStandsInOneMatchAtMost() {
		GENERATOR.pairs(Generator.EVALUATION, Scenario.values().length).forEach(pair -> {
			for (Method method : new Method[] {new EqualCodes(), new LineDiff()}) {
				var before = new HashSet<String>();
				var after = new HashSet<String>();
				method.compare(pair).pairs().forEach(one -> assertTrue(before.add(one.before()) && after.add(one.after()), method.name()));
			}
		});
	}
}
