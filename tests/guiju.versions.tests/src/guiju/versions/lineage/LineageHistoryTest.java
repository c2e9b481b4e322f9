package guiju.versions.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import guiju.diff.lineage.Lineage;
import guiju.diff.lineage.LineageStep;
import guiju.diff.lineage.Statement;

class LineageHistoryTest {

	private final Lineage one = Lineage.EMPTY.with(Statement.removed("S03"));
	private final LineageStep first = new LineageStep(Lineage.EMPTY, one);
	private final LineageStep second = new LineageStep(one, one.with(Statement.added("S07")));
	private final LineageHistory history = new LineageHistory();

	@Test
	void takesDecisionsBackAndMakesThemAgain() {
		history.add(first, "甲");
		history.add(second, "甲");

		assertEquals(Optional.of(second), history.undoable("甲"));
		history.undone();
		assertEquals(Optional.of(first), history.undoable("甲"));
		assertEquals(Optional.of(second), history.redoable("甲"));
		history.redone();
		assertEquals(Optional.empty(), history.redoable("甲"));
	}

	@Test
	void waitsForWhatWasWrittenAfterwards() {
		history.add(first, "甲");

		assertEquals(Optional.empty(), history.undoable("乙"));
		assertEquals(Optional.of(first), history.undoable("甲"));
		history.undone();
		assertEquals(Optional.empty(), history.redoable("乙"));
	}

	@Test
	void aNewDecisionEndsWhatCouldBeMadeAgain() {
		history.add(first, null);
		history.undone();
		history.add(second, null);

		assertEquals(Optional.empty(), history.redoable(null));
		assertEquals(Optional.of(second), history.undoable(null));
	}
}
