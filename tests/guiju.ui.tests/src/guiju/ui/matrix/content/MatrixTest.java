package guiju.ui.matrix.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.dsl.StandardParser;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionSetup;
import guiju.ui.matrix.content.MatrixColumn.State;

class MatrixTest {

	private static final String STANDARD = """
			職能基準 KMC2431-901v1
			T1: 提案
			  T1.1: 分析
			    知識 K01、K1、K77
			  T1.2 規劃
			  T1.3: 簡報
			    知識 K01、K03
			    技能 S01
			T2: 空的
			知識定義
			  K03: 行為
			  K01: 型態
			  K01: 又一個
			  知識: 沒有代碼
			技能定義
			  S01: 溝通
			  S02: 談判
			""";

	private final DocumentSession session = new DocumentSession(STANDARD, SessionSetup.immediate(StandardParser.standalone()));
	private final Matrix matrix = Matrix.of(session.current());

	private MatrixView view(MatrixQuery query) {
		return new MatrixView(matrix, query);
	}

	private static List<String> codes(MatrixView view) {
		return view.columns().stream().map(column -> column.code().isEmpty() ? "-" : column.code()).toList();
	}

	private MatrixRow row(String code) {
		return matrix.rows().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
	}

	private MatrixColumn column(String code) {
		return matrix.columns().stream().filter(column -> column.code().equals(code)).findFirst().orElseThrow();
	}

	@Test
	void readsDutiesTasksAndWhatCannotBeRead() {
		assertEquals(List.of("提案", "分析", "T1.2 規劃", "簡報", "空的"), matrix.rows().stream().map(MatrixRow::name).toList());
		assertEquals(5, ((MatrixRow.Unread) matrix.rows().get(2)).trouble().line());
	}

	@Test
	void anUndefinedCodeIsAColumnOfItsOwnAndComesFirst() {
		assertEquals(List.of("K77", "K01", "K01", "K03", "-", "S01", "S02"), codes(view(MatrixQuery.ALL)));
		assertEquals(State.UNDEFINED, column("K77").state());
		assertEquals(List.of(State.UNDEFINED, State.DEFINED, State.REPEATED, State.DEFINED, State.UNCODED),
				view(MatrixQuery.ALL).columns().stream().filter(column -> !column.skill()).map(MatrixColumn::state).toList());
	}

	@Test
	void aCodeCitedTwiceCountsOnce() {
		assertEquals(2, matrix.citations(row("T1.1"), column("K01")).size());
		assertEquals(2, matrix.count(column("K01")));
		assertEquals(2, matrix.count((MatrixRow.OfDuty) row("T1"), column("K01")));
		assertEquals(3, matrix.count(row("T1"), false));
		assertEquals(0, matrix.count(row("T2"), true));
		assertTrue(matrix.isMostCited(column("K01")));
		assertTrue(matrix.isUnused(column("S02")));
		assertFalse(matrix.isUnused(column("K77")));
	}

	@Test
	void sortsByCountAndKeepsKnowledgeBeforeSkills() {
		assertEquals(List.of("K01", "K77", "K03", "K01", "-", "S01", "S02"), codes(view(MatrixQuery.ALL.with(MatrixQuery.Order.COUNT))));
		assertEquals(List.of("K01", "-", "S02"), codes(view(MatrixQuery.ALL.with(MatrixQuery.Columns.UNUSED))));
		assertEquals(List.of("K77", "K01", "K03", "S01"), codes(view(MatrixQuery.ALL.with(MatrixQuery.Columns.USED))));
	}

	@Test
	void wordsChooseColumnsAndOnlyElseRows() {
		assertEquals(List.of("S01"), codes(view(MatrixQuery.ALL.with("溝通"))));
		assertEquals(5, view(MatrixQuery.ALL.with("溝通")).rows().size());
		assertEquals(List.of("提案", "簡報"), view(MatrixQuery.ALL.with("t1.3")).rows().stream().map(MatrixRow::name).toList());
		assertTrue(view(MatrixQuery.ALL.with("沒有的")).isNothingFound());
		assertEquals(List.of("提案", "空的"), view(MatrixQuery.ALL.toggled(row("T1").id())).rows().stream().map(MatrixRow::name).toList());
	}

	@Test
	void citesBehindTheLastSmallerCode() {
		assertEquals(1, Toggle.place(List.of("K01", "K03"), "K02"));
		assertEquals(0, Toggle.place(List.of("K05"), "K02"));
		assertEquals(2, Toggle.place(List.of("K03", "K01"), "K02"));
	}

	@Test
	void takesEveryCitationOfACellAway() {
		Toggle toggle = Toggle.of(session.current(), matrix, List.of(new Toggle.Cell(row("T1.1"), column("K01"))));

		assertTrue(session.edit(((Toggle.Edit) toggle).edit()).isDone());
		assertEquals(STANDARD.replace("知識 K01、K1、K77", "知識 K77"), session.text());
	}

	@Test
	void citesSeveralCellsInOneEdit() {
		Toggle toggle = Toggle.of(session.current(), matrix, List.of(new Toggle.Cell(row("T1.1"), column("S01")), new Toggle.Cell(row("T1.1"), column("S02")),
				new Toggle.Cell(row("T1.3"), column("S01")), new Toggle.Cell(row("T1"), column("S01"))));

		assertTrue(((Toggle.Edit) toggle).edit() instanceof TreeEdit.Several);
		assertTrue(session.edit(((Toggle.Edit) toggle).edit()).isDone());
		assertEquals(STANDARD.replace("知識 K01、K1、K77\n", "知識 K01、K1、K77\n    技能 S01、S02\n"), session.text());
	}

	@Test
	void saysWhyACellCannotBeCited() {
		assertEquals(Toggle.Reason.DUTY, toggle(row("T1"), column("K01")));
		assertEquals(Toggle.Reason.UNREAD, toggle(matrix.rows().get(2), column("K01")));
		assertEquals(Toggle.Reason.UNDEFINED, toggle(row("T1.3"), column("K77")));
		assertEquals(Toggle.Reason.REPEATED, toggle(row("T1.3"), view(MatrixQuery.ALL).columns().get(2)));
		assertEquals(Toggle.Reason.UNCODED, toggle(row("T1.3"), view(MatrixQuery.ALL).columns().get(4)));
	}

	private Toggle toggle(MatrixRow row, MatrixColumn column) {
		return Toggle.of(session.current(), matrix, List.of(new Toggle.Cell(row, column)));
	}

	@Test
	void aChangeOfMarksAloneKeepsTheShape() {
		MatrixView before = view(MatrixQuery.ALL);
		session.edit(((Toggle.Edit) toggle(row("T1.3"), column("S02"))).edit());
		assertTrue(new MatrixView(Matrix.of(session.current()), MatrixQuery.ALL).hasShapeOf(before));
		assertFalse(new MatrixView(Matrix.of(session.current()), MatrixQuery.ALL.with("S02")).hasShapeOf(before));
	}
}
