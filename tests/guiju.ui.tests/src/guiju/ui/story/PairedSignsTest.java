package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import guiju.ui.text.typing.PairedSigns;

/** When a sign brings its other half, without any window. */
class PairedSignsTest {

	@Test
	void closesAtTheEndAndBeforeWhatClosesOrParts() {
		assertTrue(PairedSigns.isClosed("依規定", 3, '【'));
		assertTrue(PairedSigns.isClosed("依規定。", 3, '「'));
		assertTrue(PairedSigns.isClosed("（依規定）", 4, '「'));
		assertEquals('』', PairedSigns.closing('『'));
	}

	@Test
	void closesNeitherBeforeAWordNorWhatIsClosedAlreadyNorOrdinarySigns() {
		assertFalse(PairedSigns.isClosed("依規定", 1, '【'));
		assertFalse(PairedSigns.isClosed("依規定」", 3, '「'));
		assertFalse(PairedSigns.isClosed("依規定", 3, '('));
		assertFalse(PairedSigns.isClosed("依規定", 3, '】'));
	}

	@Test
	void goesOverASignThatIsThereOnlyWhereItsPairIsWhole() {
		assertTrue(PairedSigns.isPassed("「媒體」", 3, '」'));
		assertFalse(PairedSigns.isPassed("「「媒體」", 4, '」'));
		assertFalse(PairedSigns.isPassed("「媒體」", 2, '」'));
	}

	@Test
	void anEmptyPairIsToldFromAFullOne() {
		assertTrue(PairedSigns.isEmptyPair("依「」。", 2));
		assertFalse(PairedSigns.isEmptyPair("依「甲」。", 2));
		assertFalse(PairedSigns.isEmptyPair("「」", 0));
		assertFalse(PairedSigns.isEmptyPair("」「」", 2));
	}
}
