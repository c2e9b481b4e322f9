package guiju.diff.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import guiju.diff.Versions;
import guiju.diff.change.Impact;

/** The examples of docs/diff.md are true. */
class ImpactExamplesTest {

	private static final List<String> IMPACTS = Arrays.stream(Impact.values()).map(Impact::key).toList();

	private static List<String[]> examples() {
		return Versions.read(Versions.root().resolve("docs/diff.md")).lines().filter(line -> line.startsWith("| "))
				.map(line -> line.substring(2).split(" \\| ?")).filter(cells -> cells.length == 4 && IMPACTS.contains(cells[0])).toList();
	}

	@TestFactory
	Stream<DynamicTest> eachHasTheImpactThatThePageSays() {
		return examples().stream().map(cells -> DynamicTest.dynamicTest(cells[0] + ": " + cells[1],
				() -> assertEquals(cells[0], TextImpact.of(cells[1], cells[2]).key())));
	}

	@Test
	void thereAreFiveOfEachImpact() {
		var counts = examples().stream().collect(Collectors.groupingBy(cells -> cells[0], Collectors.counting()));

		IMPACTS.forEach(impact -> assertEquals(5, counts.get(impact), impact));
	}
}
