package guiju.diff.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineageStepTest {

	private final Lineage before = Lineage.parse("// 第一次會議\n不同 K05 ≠ K05\n");
	private final Lineage after = before.without(Statement.different("K05", "K05")).with(Statement.same("K05", "K05"));
	private final LineageStep step = new LineageStep(before, after);

	@Test
	void givesBackEveryLineAsItWas() {
		assertEquals(before, step.back(after));
		assertEquals(after, step.forth(before));
	}

	@Test
	void leavesWhatOthersWroteMeanwhile() {
		Lineage others = after.with(Statement.removed("S03"));

		assertEquals("// 第一次會議\n刪除 S03\n不同 K05 ≠ K05\n", step.back(others).print());
		assertEquals("// 第一次會議\n刪除 S03\n同一 K05 = K05\n", step.forth(step.back(others)).print());
	}

	@Test
	void leavesTheVersionsToWhatOthersWrote() {
		Lineage first = Lineage.parse("對照 KMC2431-001v4 → KMC2431-001v5\n同一 K05 = K05\n");

		Lineage now = new LineageStep(Lineage.EMPTY, first).back(first.with(Statement.removed("S03")));

		assertEquals("對照 KMC2431-001v4 → KMC2431-001v5\n刪除 S03\n", now.print());
	}

	@Test
	void takesBackNothingThatIsGoneAlready() {
		assertEquals("// 第一次會議\n不同 K05 ≠ K05\n", step.back(Lineage.parse("// 第一次會議\n")).print());
	}
}
