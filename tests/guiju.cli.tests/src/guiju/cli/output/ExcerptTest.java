package guiju.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ExcerptTest {

	@Test
	void marksExactlyUnderThePlaceCountingWideCharactersTwice() {
		Excerpt excerpt = of("    知識 K01、K99", "K99");

		assertEquals("    知識 K01、K99", excerpt.line());
		assertEquals("              ^~~", excerpt.marker());
	}

	@Test
	void marksWideCharactersOverBothTheirColumns() {
		assertEquals("      ^~~~", of("T1: 媒體企劃", "體企").marker());
	}

	@Test
	void keepsTabsInTheMarkerSoThatItStaysBelow() {
		assertEquals("\t\t ^~", of("\t\tX知識", "知").marker());
	}

	@Test
	void marksAPlaceOfNoLengthByOneSign() {
		assertEquals("  ^", Excerpt.of("T1:", 0, 3, 2, 0).marker());
	}

	@Test
	void showsControlCharactersByPicturesOfOneColumn() {
		Excerpt excerpt = of("a\u001b[2Jb知識", "知識");

		assertEquals("a␛[2Jb知識", excerpt.line());
		assertEquals("      ^~~~", excerpt.marker());
	}

	@Test
	void countsNoColumnForCombiningMarks() {
		assertEquals("  ^", of("ae\u0301x", "x").marker());
	}

	@Test
	void showsAWindowOfALongLineAroundThePlace() {
		String line = "甲".repeat(300) + "K99" + "乙".repeat(300);

		Excerpt excerpt = of(line, "K99");

		assertEquals("…" + "甲".repeat(20) + "K99" + "乙".repeat(28) + "…", excerpt.line());
		assertEquals(" ".repeat(41) + "^~~", excerpt.marker());
	}

	@Test
	void showsTheEndOfALongLineWhereThePlaceIsThere() {
		Excerpt excerpt = of("甲".repeat(300) + "K99", "K99");

		assertEquals("…" + "甲".repeat(48) + "K99", excerpt.line());
		assertEquals(" ".repeat(97) + "^~~", excerpt.marker());
	}

	@Test
	void cutsAPlaceThatIsLongerThanTheWindow() {
		Excerpt excerpt = of("甲".repeat(300), "甲".repeat(300));

		assertEquals("甲".repeat(50) + "…", excerpt.line());
		assertEquals("^" + "~".repeat(99), excerpt.marker());
	}

	@Test
	void cutsNoCharacterOutsideTheBasicPlane() {
		Excerpt excerpt = of("𠀋".repeat(200) + "K" + "𠀋".repeat(200), "K");

		assertEquals("…" + "𠀋".repeat(20) + "K" + "𠀋".repeat(29) + "…", excerpt.line());
	}

	@Test
	void looksAtNoMoreOfAVeryLongLineThanItShows() {
		String line = "甲".repeat(20_000_000);

		Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
			for (int i = 0; i < 10_000; i++)
				assertTrue(Excerpt.of(line, 0, line.length(), 10_000_000, 3).line().length() < 60);
		});
	}

	private static Excerpt of(String line, String place) {
		return Excerpt.of(line, 0, line.length(), line.indexOf(place), place.length());
	}
}
