package guiju.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.diff.lineage.Lineage;
import guiju.testing.Parsing;

/** What makes a comparison questionable. */
class DoubtsTest {

	@Test
	void aRevisionIsNoDoubt() {
		assertEquals(List.of(), Drill.revise("v3\n", "v4\n").doubts());
		assertEquals(List.of(), Versions.compare(Drill.BASE, Drill.BASE).doubts());
	}

	@Test
	void twoStandardsAreTold() {
		List<String> examples = Versions.examples();

		for (int i = 0; i < examples.size(); i++)
			for (int j = 0; j < examples.size(); j++)
				assertEquals(i != j, Versions.compare(examples.get(i), examples.get(j)).doubts().contains(Doubt.DIFFERENT_STANDARDS), i + " " + j);
	}

	@Test
	void anotherCodeAloneIsNoOtherStandard() {
		assertEquals(List.of(), Drill.revise("職能基準 KMC2431-001v3", "職能基準 KMM2431-009v1").doubts());
		assertEquals(List.of(), Drill.revise("職能基準 KMC2431-001v3", "職能基準").doubts());
	}

	@Test
	void theOlderVersionOnTheNewSideIsTold() {
		assertEquals(List.of(Doubt.SWAPPED_ORDER), Drill.revise("職能基準 KMC2431-001v3", "職能基準 KMC2431-001v2").doubts());
		assertEquals(List.of(Doubt.SWAPPED_ORDER), Drill.revise("2021/12/20", "2019/12/20").doubts());
		assertEquals(List.of(Doubt.SWAPPED_ORDER), Drill.revise("  V3 ", "  V2 ").doubts());
	}

	@Test
	void anEmptySideAndUnreadLinesAreTold() {
		Side whole = Side.sound(Parsing.standard(Drill.BASE), "a.ocs");

		assertEquals(List.of(Doubt.EMPTY_SIDE), compare(whole, Side.sound(Parsing.standard(""), "b.ocs")).doubts());
		assertEquals(List.of(Doubt.EMPTY_SIDE), compare(Side.sound(Parsing.standard(""), "b.ocs"), whole).doubts());
		assertEquals(List.of(Doubt.UNREAD_LINES), compare(whole, new Side(whole.standard(), "c.ocs", List.of(3))).doubts());
		assertEquals(false, compare(whole, new Side(whole.standard(), "c.ocs", List.of(3))).isComplete());
	}

	private static Comparison compare(Side before, Side after) {
		return new Differ().compare(before, after, Lineage.EMPTY);
	}
}
