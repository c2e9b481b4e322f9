package guiju.importer.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Place;
import guiju.importer.cells.Run;

class NoteMarkersTest {

	private static final Line DEFINITION = Line.of(Place.NONE, LineStart.BREAK, "註1：說明");

	private static Line runs(Run... runs) {
		return new Line(Place.NONE, LineStart.PARAGRAPH, null, List.of(runs));
	}

	@ParameterizedTest
	@ValueSource(strings = { "法規【註1】", "法規 【註 1】", "法規【 註1 】", "法規(註1)", "法規 （註 1）", "法規［註1］", "法規[註1]", "法規〔註1〕", "法規【注1】", "法規^{【註1】}", "法規 ^{註1}",
			"法規^【註1】", "法規<sup>註 1</sup>", "法規$^{【註1】}$", "法規^註1^" })
	void writesEverySpellingTheSameWay(String printed) {
		assertEquals("法規【註1】|", Clean.text(printed));
	}

	@Test
	void keepsSeveralLabelsInOneMarker() {
		assertEquals("法規【註1、2】|", Clean.text("法規【註 1、2】"));
	}

	@Test
	void readsRaisedRuns() {
		assertEquals("法規【註1】及|", Clean.line(runs(Run.plain("法規 "), Run.raised("註1"), Run.plain("及"))));
		assertEquals("法規【註1】及|", Clean.line(runs(Run.plain("法規"), Run.raised("【註"), Run.raised("1】"), Run.plain("及"))));
		assertEquals("10m2以上|", Clean.line(runs(Run.plain("10m"), Run.raised("2"), Run.plain("以上"))));
	}

	@Test
	void takesARaisedFigureForAMarkerWhereSuchANoteIsDefined() {
		assertEquals("法規【註1】及|註1：說明|", Clean.line(runs(Run.plain("法規"), Run.raised("1"), Run.plain("及")), DEFINITION));
	}

	@Test
	void takesAMarkerThatLostItsRaisingForOneWhereSuchANoteIsDefined() {
		assertEquals("相關法規【註1】|註1：說明|", Clean.line(Line.of(Place.NONE, "相關法規註1"), DEFINITION));
		assertEquals("相關法規註2|註1：說明|", Clean.line(Line.of(Place.NONE, "相關法規註2"), DEFINITION));
		assertEquals("詳備註1|註1：說明|", Clean.line(Line.of(Place.NONE, "詳備註1"), DEFINITION));
	}

	@ParameterizedTest
	@CsvSource({ "【活動（專案）】", "【T1.1】", "(註冊商標)", "【備註】", "（注意1）" })
	void leavesOtherBrackets(String printed) {
		assertEquals(printed + "|", Clean.text(printed));
	}
}
