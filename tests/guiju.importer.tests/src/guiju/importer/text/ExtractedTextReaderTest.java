package guiju.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.cells.Block;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Table;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

class ExtractedTextReaderTest {

	private final ExtractedTextReader reader = new ExtractedTextReader();

	private String shape(String text) {
		return reader.read("x", text).blocks().stream().map(ExtractedTextReaderTest::shape).collect(Collectors.joining(" "));
	}

	private static String shape(Block block) {
		return switch (block) {
			case Paragraph paragraph -> "P" + paragraph.lines().stream().map(line -> (line.bullet() == null ? "" : "*".repeat(line.bullet().depth())) + line.text()).toList();
			case Table table -> "T" + table.rows().stream().map(row -> row.cells().stream()
					.map(cell -> cell.column() + "=" + cell.lines().stream().map(Line::text).toList()).toList()).toList();
		};
	}

	@Test
	void makesTablesOfLinesWithTabsUpToABlankLine() {
		assertEquals("T[[1=[a], 2=[b]], [2=[c]]] T[[1=[d], 2=[e]]]", shape("a\tb\n\tc\n\nd\te\n"));
	}

	@Test
	void makesTablesOfLinesWithBars() {
		assertEquals("T[[1=[ a ], 2=[ b ]], [1=[ c ], 3=[ d ]]]", shape("| a | b |\n|---|---|\n| c |  | d |\n"));
	}

	@Test
	void nestsListsByIndentation() {
		assertEquals("P[*a] P[**b] P[**c] P[*d]", shape("- a\n - b\n - c\n- d\n"));
	}

	@Test
	void keepsLinesOfAParagraphTogether() {
		assertEquals("P[甲, 乙] P[丙]", shape("甲\n乙\n\n丙"));
		assertEquals("P[甲] P[乙]", shape("# 甲\n乙"));
	}

	@Test
	void goesOnWithACellThatHoldsLineBreaks() {
		String header = "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t知識\t技能\n";

		String shape = shape(header + "T1 甲\tT1.1 乙\tO1\nO2\tP1\n\nP2\t3\tK\tS1\nS2\n");

		assertTrue(shape.endsWith("[1=[T1 甲], 2=[T1.1 乙], 3=[O1, O2], 4=[P1]]] T[[1=[P2], 2=[3], 3=[K], 4=[S1, S2]]]"), shape);
	}

	@Test
	void knowsTheLineOfEverything() throws UnreadableSourceException {
		List<Block> blocks = reader.read("x", "甲\r\n\r\na\tb\r\n".getBytes(StandardCharsets.UTF_8)).blocks();

		assertEquals(1, ((Paragraph) blocks.get(0)).lines().get(0).place().line());
		assertEquals(3, ((Table) blocks.get(1)).rows().get(0).cells().get(1).lines().get(0).place().line());
		assertEquals(2, ((Table) blocks.get(1)).rows().get(0).cells().get(1).lines().get(0).place().column());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void decodesWhatAByteOrderMarkSays(String charset) throws UnreadableSourceException {
		byte[] content = "\ufeff甲".getBytes(Charset.forName(charset));

		assertTrue(reader.recognises(content));
		assertEquals("甲", ((Paragraph) reader.read("x", content).blocks().get(0)).lines().get(0).text());
	}

	@Test
	void saysThatAnEncodingIsUnknown() {
		byte[] simplified = "\u804c\u4e1a\u6807\u51c6".getBytes(Charset.forName("GB18030"));

		assertTrue(reader.recognises(simplified));
		assertEquals(Reason.UNKNOWN_ENCODING, assertThrows(UnreadableSourceException.class, () -> reader.read("x", simplified)).reason());
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE html><p>", "  <html>", "<?xml version='1.0'?>", "{\"format\":1}", "%PDF-1.7", "PK\u0003\u0004", "a\u0000b" })
	void leavesOtherFormatsToTheirReaders(String content) {
		assertFalse(reader.recognises(content.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void readsWholeTablesInHtmlBetweenItsLines() {
		String text = "# 甲\n前<table>\n<tr><td colspan=\"2\" rowspan=2>乙</td><td>丙<br>丁</td></tr>\n<tr><td>戊</td></tr></table>後\n\na\tb\n";

		assertEquals("P[甲] P[前] T[[1=[乙], 3=[丙, 丁]], [3=[戊]]] P[後] T[[1=[a], 2=[b]]]", shape(text));
	}

	@Test
	void tellsTheLinesAndTablesOfTheTextForTablesInHtml() {
		List<Block> blocks = new ExtractedTextReader().read("x", "a\tb\n\n<table><tr>\n<td>甲</td></tr></table><table><tr><td>乙</td></tr></table>\n").blocks();

		Table first = (Table) blocks.get(1);
		Table second = (Table) blocks.get(2);
		assertEquals(2, first.rows().get(0).place().table());
		assertEquals(4, first.rows().get(0).cells().get(0).lines().get(0).place().line());
		assertEquals(3, second.rows().get(0).cells().get(0).lines().get(0).place().table());
	}

	@Test
	void leavesATableThatIsNeverClosed() {
		assertEquals("P[<table><tr><td>甲, 乙]", shape("<table><tr><td>甲\n乙\n"));
	}
}
