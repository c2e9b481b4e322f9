package guiju.accuracy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.accuracy.baseline.Outcome;
import guiju.accuracy.generate.Generator;
import guiju.accuracy.generate.Scenario;
import guiju.accuracy.generate.Sources;
import guiju.accuracy.generate.VersionPair;
import guiju.accuracy.truth.Fact;
import guiju.accuracy.truth.Pair;
import guiju.diff.change.Kind;

class TallyTest {

	private static final Generator GENERATOR = new Generator(Sources.read());

	@Test
	void givesFullMarksToTheTruth() {
		Tally tally = new Tally();
		GENERATOR.pairs(Generator.EVALUATION, 3 * Scenario.values().length).forEach(pair -> tally.add(pair, truth(pair)));

		assertEquals(1, tally.total().f1());
		tally.kinds().forEach((kind, count) -> assertEquals(1, count.f1(), kind.key()));
		tally.scenarios().forEach((scenario, count) -> assertEquals(count.pairs(), count.perfect(), scenario.label()));
		assertEquals(1, tally.causes().recall());
	}

	@Test
	void countsAMissedMatchAndWhatIsFalselyGone() {
		VersionPair pair = GENERATOR.pair(Scenario.MOVED, 0, 5);
		Pair missed = pair.truth().pairs().get(3);
		Set<Pair> pairs = new HashSet<>(pair.truth().pairs());
		pairs.remove(missed);
		Set<Fact> facts = new HashSet<>(pair.truth().facts());
		facts.add(new Fact(Kind.REMOVED, missed.type(), missed.before(), "", ""));
		facts.add(new Fact(Kind.ADDED, missed.type(), "", missed.after(), ""));
		Tally tally = new Tally();

		tally.add(pair, new Outcome(pairs, facts, Map.of(), facts.size()));

		assertEquals(1, tally.total().missed());
		assertEquals(0, tally.total().wrong());
		assertEquals(2, tally.scenarios().get(Scenario.MOVED).lost());
		assertEquals(new Count(0, 1, 0), tally.kind(Kind.ADDED));
	}

	private static Outcome truth(VersionPair pair) {
		Map<Fact, Set<Fact>> causes = new HashMap<>();
		pair.truth().causes().forEach((effect, cause) -> causes.put(effect, Set.of(cause)));
		return new Outcome(Set.copyOf(pair.truth().pairs()), pair.truth().facts(), causes, 0);
	}
}
