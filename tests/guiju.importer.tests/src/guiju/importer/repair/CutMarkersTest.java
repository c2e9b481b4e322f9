package guiju.importer.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.Importer;
import guiju.importer.cells.Bullet;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Run;
import guiju.importer.cells.SourceDocument;

class CutMarkersTest {

	private static final Place PLACE = Place.ofLine(1, 1);

	private static List<String> remarks(Line... lines) {
		SourceDocument document = new SourceDocument("x", "pdf", false, List.of(Paragraph.of(Line.of(PLACE, "說明與補充事項")), Paragraph.of(lines)));
		return Importer.interpret(document).text().lines().map(String::strip).filter(line -> line.startsWith("補充") || line.startsWith("註")).toList();
	}

	@Test
	void joinsAMarkerThatALinesEndCut() {
		assertEquals(List.of("補充: 相關法規【註2】等。"), remarks(Line.of(PLACE, "相關法規【註"), Line.of(PLACE, LineStart.WRAP, " 2】等。")));
	}

	@Test
	void joinsAMarkerOfWhichOnlyTheBeginningIsKnownToBeRaised() {
		Line first = new Line(PLACE, LineStart.PARAGRAPH, null, List.of(Run.plain("相關法規"), Run.raised("【註 ")));

		assertEquals(List.of("補充: 相關法規【註1】"), remarks(first, Line.of(PLACE, LineStart.WRAP, "1】")));
	}

	@Test
	void keepsTheBlankBehindABulletBeforeANote() {
		Line note = new Line(PLACE, LineStart.PARAGRAPH, new Bullet(1, ""), List.of(Run.plain("- "), Run.raised("【註 1】"), Run.plain("甲法。")));

		assertEquals(List.of("註1: 甲法。"), remarks(note));
	}
}
