package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.ui.text.change.ChangedLines;

/** What the bars beside a text say, without any window. */
class ChangedLinesTest {

	@Test
	void tellsNewReplacedAndMissingLinesApart() {
		List<ChangedLines> changes = ChangedLines.of("a\nb\nc\nd\ne\n", "a\nB\nc\ne\nf\n");

		assertEquals(List.of(new ChangedLines(1, 1, List.of("b")), new ChangedLines(3, 0, List.of("d")), new ChangedLines(4, 1, List.of())), changes);
		assertEquals(List.of(ChangedLines.Kind.CHANGED, ChangedLines.Kind.REMOVED, ChangedLines.Kind.ADDED), changes.stream().map(ChangedLines::kind).toList());
	}

	@Test
	void missingLinesAreMarkedOnBothSidesOfTheirPlace() {
		ChangedLines gone = ChangedLines.of("a\nb\nc\n", "a\nc\n").getFirst();

		assertTrue(gone.isAt(0) && gone.isAt(1));
		assertFalse(gone.isAt(2));
	}

	@Test
	void lineEndsAndBlanksBeforeThemAreNoChange() {
		assertEquals(List.of(), ChangedLines.of("a\r\nb  \r\n", "a\nb"));
	}

	@Test
	void anEmptyTextHasEverythingMissing() {
		assertEquals(List.of(new ChangedLines(0, 0, List.of("a", "b"))), ChangedLines.of("a\nb\n", ""));
	}
}
