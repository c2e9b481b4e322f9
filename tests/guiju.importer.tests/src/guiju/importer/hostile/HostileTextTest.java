package guiju.importer.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.Importer;
import guiju.importer.ImportResult;
import guiju.importer.Published;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.text.ExtractedTextReader;

/** The time limit guards against hangs only. */
@Timeout(60)
class HostileTextTest {

	static final List<String> PIECES = List.of("\t\t\n", "a\tb\n", "- x\n", " - x\n", "|\n", "職能內涵\n", "T1 甲\tT1.1 乙\n", "<ul>", "A01 甲：乙\n", "【註1】", "● ", "<p>", "^{", "**",
			"&amp;", "主要職責\t工作任務\t工作產出\n", "- 【註 1】甲\n", "職類別：\n", "((((", "1. ", "K01", "/ ", "<table>", "<table></table>", "<table><tr><td>甲</table>\n", "其他補充說明\n",
			"一行沒有結束的很長的文字\n", "O1.1.23 個\n", "軟體（2512）");

	private static Reason refusal(String text) throws Exception {
		return Refusal.of(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void refusesRandomBytes() throws Exception {
		for (int seed = 0; seed < 50; seed++) {
			byte[] content = new byte[200 + seed * 400];
			new Random(seed).nextBytes(content);

			assertEquals(Reason.UNKNOWN_FORMAT, Refusal.of(content), "seed " + seed);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\n\t\t \u3000\n", "x", "媒體企劃", "\ufeff", "package a;\n\n/** B. */\nclass B {\n\tint t1 = 1; // T1.1\n}\n",
			"name,age\nA01,3\nK02,5\n", "# README\n\n- one\n  - two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "職能基準\n", "T\t1\nK\t2\n", "<", "-", "|||", "\t",
			"知識\t技能\n", "說明與補充事項", "O1.1.1 P1.1.1 K01 S01" })
	void saysThatOtherTextsAreNoStandards(String text) throws Exception {
		Reason reason = refusal(text);

		assertTrue(reason == null || reason == Reason.UNKNOWN_FORMAT, String.valueOf(reason));
	}

	@Test
	void refusesMoreThanAnyStandardHas() throws Exception {
		assertEquals(Reason.TOO_LARGE, refusal("x".repeat(8_000_000)));
		assertEquals(Reason.TOO_LARGE, refusal("x".repeat(8_000_001)));
		assertEquals(Reason.TOO_LARGE, refusal("職".repeat(5_000_000)));
		assertEquals(Reason.TOO_LARGE, refusal("職 ".repeat(2_500_000).substring(0, 2_600_000)));
	}

	@ParameterizedTest
	@FieldSource("PIECES")
	void endsOnAnythingRepeated(String piece) throws Exception {
		repeat(piece, 4_000);
	}

	@ParameterizedTest
	@FieldSource("PIECES")
	@Tag("all")
	void endsOnAnythingRepeatedVeryOften(String piece) throws Exception {
		repeat(piece, 40_000);
	}

	private static void repeat(String piece, int most) throws Exception {
		String text = piece.repeat(Math.min(most, 4 * most / piece.length()));

		new Importer(List.of(new ExtractedTextReader())).read("hostile", text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void endsOnManyLinesOfTabs() throws Exception {
		assertNull(refusal("\t\t\t\n".repeat(200_000)));
	}

	@Test
	void endsOnManyColumns() throws Exception {
		assertNull(refusal("x\t".repeat(100_000)));
		assertNull(refusal("主要職責\t工作任務\t行為指標\t".repeat(10_000) + "\n" + "x\t".repeat(30_000)));
	}

	@Test
	void endsOnDeeplyNestedBullets() throws Exception {
		String bullets = IntStream.range(0, 900).mapToObj(depth -> " ".repeat(depth) + "- x").collect(Collectors.joining("\n"));

		assertNull(refusal(bullets));
		assertNull(refusal("說明與補充事項\n" + bullets));
	}

	@Test
	void refusesLoneSurrogates() throws Exception {
		assertEquals(Reason.UNKNOWN_ENCODING, Refusal.of(new byte[] { (byte) 0xff, (byte) 0xfe, 0x00, (byte) 0xd8, 'a', 0, 'b', 0 }));
		assertEquals(Reason.UNKNOWN_ENCODING, Refusal.of(new byte[] { 'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80, 'b' }));
	}

	@Test
	void refusesSimplifiedTextInsteadOfGuessing() throws Exception {
		assertEquals(Reason.UNKNOWN_ENCODING, Refusal.of("职业标准\t任务\t知识\n".repeat(20).getBytes(Charset.forName("GB18030"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u200b", "\u200e", "\u202e", "\ufeff", "\u00ad", "\u0007", "\u001b", "\u2060", "\u0085" })
	void readsStandardsBetweenSignsWithoutWidth(String sign) {
		String source = Published.source("KMC2431-001v4");

		ImportResult result = Published.imported(source.replace("。", sign + "。").replace("T2", sign + "T2") + sign);

		assertEquals(Published.example("KMC2431-001v4"), result.text());
	}
}
