package guiju.rules.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisingRunTest {

	@ParameterizedTest
	@CsvSource({"1 2 3,+++", "1 3 2 4,++-+", "4 1 2 3,-+++", "3 2 1,+--", "2 0 1,+--", "0 0,--", "'',''", "1 5 2 3 4,+-+++", "-3 1 2,-++", "5,+"})
	void leavesOutTheFewestAndOfThoseTheLast(String numbers, String run) {
		int[] row = numbers.isEmpty() ? new int[0] : Arrays.stream(numbers.split(" ")).mapToInt(Integer::parseInt).toArray();

		StringBuilder shown = new StringBuilder();
		for (boolean in : RisingRun.in(row))
			shown.append(in ? '+' : '-');

		assertEquals(run, shown.toString());
	}
}
