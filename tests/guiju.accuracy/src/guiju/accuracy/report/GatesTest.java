package guiju.accuracy.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.accuracy.baseline.Product;
import guiju.accuracy.generate.Generator;
import guiju.accuracy.generate.Scenario;
import guiju.accuracy.generate.Sources;
import guiju.accuracy.measure.Tally;
import guiju.accuracy.report.Gates.Gate;

/** Holds the comparison to what it must reach. The seeds of the three sizes are the first ones of the published report and those behind. */
class GatesTest {

	/**
	 * What the comparison does not reach, or over the published pairs with so little to spare that over fewer or more of them
	 * chance decides, as docs/accuracy.md says plainly; and what it must not fall below.
	 */
	private static final Map<String, Double> NOT_SURELY_REACHED = Map.of("recall of what was moved and reworded", 0.94,
			"recall of what was moved and heavily reworded", 0.91);

	private static final int ROUND = Scenario.values().length * Sources.codes().size();

	@Test
	void areReachedOverAFewHundredPairs() {
		holdOver(4 * ROUND);
	}

	@Test
	@Tag("all")
	void areReachedOverThousandsOfPairs() {
		holdOver(40 * ROUND);
	}

	@Test
	@Tag("long")
	void areReachedOverTensOfThousandsOfPairs() {
		holdOver(300 * ROUND);
	}

	private static void holdOver(int pairs) {
		Product product = new Product();
		Tally tally = new Tally();
		new Generator(Sources.read()).pairs(Generator.EVALUATION, pairs).forEach(pair -> tally.add(pair, product.compare(pair)));

		assertEquals(List.of(), new Gates(tally).all().stream().filter(gate -> !isHeld(gate)).toList());
	}

	private static boolean isHeld(Gate gate) {
		return gate.passed() || Double.parseDouble(gate.reached()) >= NOT_SURELY_REACHED.getOrDefault(gate.name(), 1.0);
	}
}
