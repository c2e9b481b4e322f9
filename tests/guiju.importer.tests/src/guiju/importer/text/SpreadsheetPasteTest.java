package guiju.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.cells.Line;
import guiju.importer.cells.Table;

/** Text as spreadsheets copy it: a cell with line breaks stands in quotation marks. */
class SpreadsheetPasteTest {

	private static List<Table> tables(String text) {
		return new ExtractedTextReader().read("x", text).blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
	}

	private static String shape(String text) {
		return tables(text).stream().map(table -> table.rows().stream().map(row -> row.cells().stream()
				.map(cell -> cell.column() + "=" + cell.lines().stream().map(Line::text).toList()).toList()).toList().toString()).collect(Collectors.joining(" "));
	}

	@Test
	void readsTheLinesOfAQuotedCell() {
		assertEquals("[[1=[a], 2=[b, c], 3=[d]], [1=[e, f], 2=[g]]]", shape("a\t\"b\nc\"\td\n\"e\nf\"\tg\n"));
	}

	@Test
	void keepsABlankLineWithinACell() {
		assertEquals("[[1=[a], 2=[b, c]]]", shape("a\t\"b\n\nc\"\n"));
	}

	@Test
	void readsADoubledQuotationMarkAsOne() {
		assertEquals("[[1=[a], 2=[說\"好\", c]]]", shape("a\t\"說\"\"好\"\"\nc\"\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\"甲\"\t乙", "\"甲\"的\t乙", "\"甲\t乙", "甲\t\"", "5\"\t\"乙"})
	void keepsQuotationMarksThatQuoteNoLineBreak(String line) {
		List<String> cells = List.of(line.split("\t"));

		assertEquals("[[1=[" + cells.get(0) + "], 2=[" + cells.get(1) + "]], [1=[丙], 2=[丁]]]", shape(line + "\n丙\t丁\n"));
	}

	@Test
	void doesNotTakeTheCellsBehindAMarkThatNothingCloses() {
		assertEquals("[[1=[甲], 2=[\"乙], 3=[丙]], [1=[丁\"], 2=[戊]]]", shape("甲\t\"乙\t丙\n丁\"\t戊\n"));
	}

	@Test
	void countsLinesAsTheTextDoes() {
		Table table = tables("\"a\nb\"\t\"c\nd\"\ne\tf\n").get(0);

		assertEquals(List.of(2, 3), table.rows().get(0).cells().get(1).lines().stream().map(line -> line.place().line()).toList());
		assertEquals(4, table.rows().get(1).place().line());
	}
}
