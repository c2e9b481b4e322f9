package guiju.accuracy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import guiju.accuracy.generate.Generator;
import guiju.accuracy.generate.Scenario;
import guiju.accuracy.generate.Sources;

class HistogramTest {

	private static final Generator GENERATOR = new Generator(Sources.read());

	@Test
	void countsHeavyRewordingsInItsLowerHalf() {
		Histogram histogram = new Histogram();
		GENERATOR.pairs(Scenario.HEAVY, Generator.EVALUATION, 10).forEach(histogram::add);

		assertTrue(histogram.all() > 0);
		assertEquals(histogram.all(), IntStream.range(0, 6).mapToLong(histogram::truth).sum());
		assertEquals(histogram.all(), IntStream.range(0, Histogram.CLASSES).mapToLong(histogram::nearest).sum());
	}

	@Test
	void countsNothingWhereFormAloneChanged() {
		Histogram histogram = new Histogram();
		GENERATOR.pairs(Scenario.EDITORIAL, Generator.EVALUATION, 10).forEach(histogram::add);

		assertEquals(0, histogram.all());
	}
}
