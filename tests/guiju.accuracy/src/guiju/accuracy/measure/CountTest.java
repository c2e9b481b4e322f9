package guiju.accuracy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class CountTest {

	@Test
	void countsByTheUsualDefinitions() {
		Count count = new Count(8, 2, 8);

		assertEquals(0.8, count.precision(), 1e-9);
		assertEquals(0.5, count.recall(), 1e-9);
		assertEquals(2 * 0.8 * 0.5 / 1.3, count.f1(), 1e-9);
	}

	@Test
	void isRightWhereThereIsNothing() {
		assertEquals(1, Count.NONE.f1());
	}

	@Test
	void givesAnIntervalAroundTheFigure() {
		List<Count> pairs = new ArrayList<>();
		for (int i = 0; i < 200; i++)
			pairs.add(i % 10 == 0 ? new Count(90, 5, 10) : new Count(100, 0, 0));

		Interval interval = Interval.of(pairs, Count::f1);

		double f1 = new Count(180 * 100 + 20 * 90, 100, 200).f1();
		assertTrue(interval.low() < f1 && f1 < interval.high(), interval.toString());
		assertTrue(interval.high() - interval.low() < 0.01, interval.toString());
		assertEquals(interval, Interval.of(pairs, Count::f1));
	}
}
