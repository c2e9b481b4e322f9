package guiju.report.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.element.ElementType;
import guiju.diff.element.Elements;
import guiju.diff.element.Entry;
import guiju.model.Standard;
import guiju.report.Hostile;
import guiju.report.Pairs;
import guiju.report.Revision;

class ComparisonTableTest {

	@Test
	void showsEveryElementOfTheNewVersionOnceAndEveryOneOfTheOldAtLeastOnce() {
		Pairs.each(60, comparison -> {
			List<Row> rows = ComparisonTable.of(comparison).rows().filter(row -> row.field() == null && row.element() != ElementType.STANDARD).toList();

			List<String> after = rows.stream().flatMap(row -> row.after().stream()).map(Cell::path).toList();
			assertEquals(paths(comparison.after().standard()), new TreeSet<>(after));
			assertEquals(after.size(), new HashSet<>(after).size(), "each once");
			assertEquals(paths(comparison.before().standard()), rows.stream().flatMap(row -> row.before().stream()).map(Cell::path).collect(Collectors.toCollection(TreeSet::new)));
		});
	}

	@Test
	void showsEveryChange() {
		Pairs.each(60, ComparisonTableTest::assertShowsAll);
		assertShowsAll(Revision.comparison());
		assertShowsAll(Hostile.comparison());
	}

	private static void assertShowsAll(Comparison comparison) {
		Set<String> shown = ComparisonTable.of(comparison).rows().flatMap(row -> row.changes().stream()).map(Change::id).collect(Collectors.toSet());

		assertEquals(comparison.changes().stream().map(Change::id).collect(Collectors.toSet()), shown);
	}

	@Test
	void printsTheTextsAsTheyAre() {
		Pairs.each(40, comparison -> {
			Elements after = Elements.of(comparison.after().standard());
			ComparisonTable.of(comparison).rows().filter(row -> row.field() == null && row.element() != ElementType.VERSION).forEach(row -> {
				for (Cell cell : row.after())
					assertEquals(text(after.at(cell.path())), cell.text());
			});
		});
	}

	private static String text(Entry entry) {
		return entry.text() == null ? "" : entry.text();
	}

	@Test
	void marksLeaveTheSameTextOnBothSides() {
		Pairs.each(40, comparison -> ComparisonTable.of(comparison).rows().filter(row -> !row.isList() && row.before().size() == 1 && row.after().size() == 1 && !row.isShared())
				.forEach(row -> assertEquals(unmarked(row.before()), unmarked(row.after()))));
	}

	private static String unmarked(List<Cell> cells) {
		return cells.get(0).pieces().stream().filter(piece -> !piece.marked()).map(Piece::text).collect(Collectors.joining());
	}

	@Test
	void showsNoMarkWhereNothingChanged() {
		Pairs.each(40, comparison -> ComparisonTable.of(comparison).rows().filter(row -> row.status() == Row.Status.UNCHANGED).forEach(row -> Stream
				.concat(row.before().stream(), row.after().stream()).forEach(cell -> {
					assertTrue(cell.pieces().stream().noneMatch(Piece::marked), row::toString);
					assertTrue(cell.entries().stream().noneMatch(guiju.report.rows.Entry::isTouched), row::toString);
					assertTrue(!cell.codeMarked(), row::toString);
				})));
	}

	@Test
	void whatWasRemovedStandsWhereItStood() {
		String after = Revision.before().replace("    P1.2.2: 與組織相關單位 / 客戶溝通需求，並調整提案內容及期程。\n", "");

		List<Row> rows = ComparisonTable.of(Revision.compare(Revision.before(), after)).rows().filter(row -> row.element() == ElementType.INDICATOR).toList();

		List<String> codes = new ArrayList<>(rows.subList(2, 5).stream().map(Row::code).toList());
		assertEquals(List.of("P1.2.1", "P1.2.2", "P1.2.3"), codes);
		assertEquals(List.of(), rows.get(3).after());
	}

	@Test
	void namesWhatATaskCites() {
		Row cited = ComparisonTable.of(Revision.comparison()).rows().filter(row -> "knowledge".equals(row.field()) && "T2.3".equals(row.code())).findFirst().orElseThrow();

		assertEquals(List.of(guiju.report.rows.Entry.of("K14", "資料建檔", true), guiju.report.rows.Entry.of("K15", "客戶關係管理", false)), cited.before().get(0).entries());
		assertEquals(List.of(guiju.report.rows.Entry.of("K15", "客戶關係管理", false), guiju.report.rows.Entry.of("K16", "個人資料保護與隱私【註1】", true)),
				cited.after().get(0).entries());
	}

	@Test
	void marksWhatIsNewInTheNameOfWhatATaskCites() {
		String after = Revision.before().replace("K03: 媒體應用工具\n", "K03: 媒體應用工具及平台\n").replace("    知識 K01、K02、K03、K04、K05、K06\n", "    知識 K01、K02、K03、K04、K05\n");

		Row cited = ComparisonTable.of(Revision.compare(Revision.before(), after)).rows().filter(row -> "knowledge".equals(row.field()) && "T1.1".equals(row.code())).findFirst()
				.orElseThrow();

		assertEquals(List.of(new Piece("媒體應用工具", false), new Piece("及平台", true)), cited.after().get(0).entries().get(2).name());
		assertEquals(guiju.report.rows.Entry.of("K03", "媒體應用工具", false), cited.before().get(0).entries().get(2));
	}

	@Test
	void anotherPartOfASplitTakesNothingAway() {
		ComparisonTable table = ComparisonTable.of(Revision.fixture("baker-tasks-merged-and-split"));

		for (String part : List.of("T2.2", "T3.1")) {
			Row skills = table.rows().filter(row -> "skills".equals(row.field()) && part.equals(row.code())).findFirst().orElseThrow();
			assertTrue(skills.before().get(0).entries().stream().noneMatch(guiju.report.rows.Entry::isTouched), skills::toString);
			assertEquals("T2.2", skills.formerCode());
			assertEquals("整形、烤焙與產品包裝", row(table, part).before().get(0).text());
			assertEquals("、與", row(table, part).before().get(0).pieces().stream().filter(Piece::marked).map(Piece::text).collect(Collectors.joining()));
		}
	}

	@Test
	void whatWasSplitIntoNeighboursIsOneRow() {
		Row split = row(ComparisonTable.of(Revision.comparison()), "P2.1.2");

		assertEquals(List.of("依議價結果，進行採購及協助簽約作業。"), split.before().stream().map(Cell::text).toList());
		assertEquals(List.of("依議價結果，進行採購。", "依採購結果，應協助簽約作業。"), split.after().stream().map(Cell::text).toList());
		assertTrue(split.after().get(1).pieces().contains(new Piece("協助簽約作業。", false)), split::toString);
	}

	@Test
	void aCodeThatMovedOnIsAConsequenceAndAnAddedChildIsNot() {
		ComparisonTable table = ComparisonTable.of(Revision.comparison());

		assertEquals(Row.Status.CONSEQUENCE, row(table, "P1.3.1").status());
		assertEquals(Row.Status.CHANGED, row(table, "P1.2.2").status());
		assertEquals(Row.Status.UNCHANGED, row(table, "P2.2.1").status());
	}

	private static Row row(ComparisonTable table, String code) {
		return table.rows().filter(row -> code.equals(row.code()) && row.field() == null).findFirst().orElseThrow();
	}

	private static Set<String> paths(Standard standard) {
		return Elements.of(standard).all().stream().filter(entry -> entry.type() != ElementType.STANDARD).map(Entry::path).collect(Collectors.toCollection(TreeSet::new));
	}
}
