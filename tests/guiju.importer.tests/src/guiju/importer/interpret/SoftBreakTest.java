package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.Importer;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.report.DecisionKind;

/** One table whose rows are laid on several pages: its format says where rows begin, a page break cuts none of them apart. */
class SoftBreakTest {

	private static final String[] HEADER = {"主要職責", "工作任務", "工作產出", "行為指標", "職能級別", "知識", "技能"};

	private final List<Row> rows = new ArrayList<>();

	private SoftBreakTest row(int page, String... texts) {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < texts.length; i++)
			if (!texts[i].isEmpty())
				cells.add(Cell.of(i + 1, Line.of(Place.ofCell(page, 1, rows.size() + 1, i + 1), texts[i])));
		rows.add(new Row(Place.ofCell(page, 1, rows.size() + 1, 0), cells));
		return this;
	}

	private SoftBreakTest begin() {
		return row(1, HEADER).row(1, "T1甲", "T1.1乙", "O1.1.1丙", "P1.1.1一句。", "3", "K01丁", "S01戊");
	}

	private List<DecisionKind> suspects() {
		return Importer.interpret(new SourceDocument("x", "docx", true, List.of(new Table(rows)))).report().suspects().stream()
				.map(decision -> decision.kind()).filter(kind -> kind == DecisionKind.ROW_AFTER_BREAK || kind == DecisionKind.ROW_CONTINUED).toList();
	}

	@Test
	void findsNothingDoubtfulInAWholeRowOnTheNextPage() {
		begin().row(2, "", "T1.2己", "O1.2.1庚", "P1.2.1二句。", "3", "K02辛", "S02壬").row(3, "T2子", "T2.1丑", "—", "P2.1.1三句。", "3", "K01丁", "S01戊");

		assertEquals(List.of(), suspects());
	}

	@Test
	void tellsOfTheRowBelowARepeatedHeader() {
		begin().row(2, HEADER).row(2, "", "T1.2己", "O1.2.1庚", "P1.2.1二句。", "3", "K02辛", "S02壬");

		assertEquals(List.of(DecisionKind.ROW_AFTER_BREAK), suspects());
	}

	@Test
	void tellsOfARowThatGoesOn() {
		begin().row(2, "", "", "", "P1.1.2二句。", "", "K02辛", "");

		assertEquals(List.of(DecisionKind.ROW_CONTINUED), suspects());
	}

	@Test
	void tellsOfARowWhoseTextDoesNotBeginWithItsOwnCode() {
		begin().row(2, "", "T1.2己", "O1.2.1庚", "的後半。P1.2.1二句。", "3", "K02辛", "S02壬");

		assertEquals(List.of(DecisionKind.ROW_AFTER_BREAK), suspects());
	}
}
