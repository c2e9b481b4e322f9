package guiju.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import guiju.dsl.lexing.LineProblem;
import guiju.dsl.lexing.LineProblems;
import guiju.rules.FindingCode;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;
import guiju.testing.Findings;
import guiju.testing.Parsing;

class LineFindingsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '⇒', value = {"散文⇒看不懂以「散文」開頭的這一行：⇒改成註解（行首加 //）",
			"P1: x%散文⇒看不懂以「散文」開頭的這一行：⇒接續上一行（行首加 |）,改成註解（行首加 //）", "T1.2企劃⇒「T1.2」之後少了冒號：⇒在「T1.2」之後加上冒號,改成註解（行首加 //）",
			"T1.2 企劃: x⇒「T1.2」與冒號之間的文字不是這裡該有的代碼：⇒改成註解（行首加 //）", "說明 x⇒標題「說明」應獨占一行：⇒改成註解（行首加 //）",
			"知識 應包括⇒「知識」之後應為引用的代碼⇒改成註解（行首加 //）", "| x⇒「|」接續上一行的文字，但上一行沒有可接續的文字：⇒改成註解（行首加 //）",
			"- x⇒條列「-」只能在 條件、補充、註 之下：⇒改成註解（行首加 //）", "定義: x⇒「定義」在此無所歸屬：⇒改成註解（行首加 //）",
			"級別 5⇒「級別」已經寫過，這一行不算：⇒改成註解（行首加 //）", "K05: x%P1: y⇒「K05」這一行夾在不屬於它的項目之間：⇒改成註解（行首加 //）"})
	void messageSaysWhatAndHowToMendIt(String lines, String message, String fixes) {
		Findings found = Findings.of("T1: a\nT1.1: b\n級別 4\n" + lines.replace('%', '\n'));

		List<String> messages = found.messages(FindingCode.SYNTAX, Locale.TAIWAN);
		assertEquals(List.of(message), messages.stream().map(text -> text.substring(0, Math.min(text.length(), message.length()))).toList());
		assertEquals(List.of(fixes.split(",")), found.fixes(FindingCode.SYNTAX, Locale.TAIWAN));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFLICT")
	void everyKindIsWordedInBothLanguagesWithAndWithoutLinesBelow(LineProblem.Kind kind) {
		for (int below : new int[] {0, 2}) {
			String text = sample(kind).replace("☟", below == 0 ? "" : "\n緣由: y\n緣由: z");
			assertEquals(List.of(kind + " " + below), LineProblems.of(text).problems().stream()
					.map(problem -> problem.kind() + " " + problem.followers()).toList());

			for (Locale language : List.of(Locale.TAIWAN, Locale.ENGLISH)) {
				String message = Findings.of(text).messages(FindingCode.SYNTAX, language).get(0);
				assertTrue(!message.contains("{") && message.length() > 20, message);
				assertEquals(below > 0, message.contains(language == Locale.TAIWAN ? "其下 2 行" : " 2 "), message);
			}
		}
	}

	private static String sample(LineProblem.Kind kind) {
		return switch (kind) {
			case UNKNOWN -> "說明\n散文☟";
			case MISSING_COLON -> "說明\nT1☟";
			case TOO_MANY_CODES -> "說明\nT1 x: y☟";
			case HEADING_WITH_TEXT -> "說明 x☟";
			case CITATIONS_EXPECTED -> "說明\n知識 x☟";
			case NOTHING_TO_CONTINUE -> "說明\n| x☟";
			case NOTHING_TO_LIST -> "說明\n- x☟";
			case WRONG_OWNER -> "說明\n定義: x☟";
			case SECOND -> "基準級別 3\n說明\n基準級別 4☟";
			case MISPLACED -> "T1: a\nT1.1: b\n級別 4\n說明☟\nP1: x";
			case CONFLICT_MARK -> "說明\n=======☟";
			case CONFLICT -> throw new IllegalArgumentException("its lines are never below another");
		};
	}

	@Test
	void wholeLineIsMarkedWithoutItsBlanks() {
		assertEquals(List.of("2:3 '散 文'", "4:2 '𠮷'"), Parsing.syntaxFindings("T1: a\r\n  散 文\u3000\r\n\r\n\t𠮷\r\n"));
		assertEquals(List.of("1:2 '散文'"), Parsing.syntaxFindings("\ufeff散文"));
	}

	@Test
	void longWordIsShownInPart() {
		String message = Findings.of("散".repeat(50)).messages(FindingCode.SYNTAX, Locale.TAIWAN).get(0);

		assertTrue(message.contains("「" + "散".repeat(20) + "…」"), message);
		assertTrue(Findings.of("散" + "𠮷".repeat(50)).messages(FindingCode.SYNTAX, Locale.TAIWAN).get(0).contains("「散" + "𠮷".repeat(9) + "…」"));
	}

	@Test
	void severityIsThatOfTheSettings() {
		for (Severity severity : Severity.values()) {
			Settings settings = Findings.SETTINGS.withSeverities(Map.of(FindingCode.SYNTAX, severity));
			List<TextFinding> found = Findings.of("職能基準 KMC2431-001v4\n散文", settings).all().stream()
					.filter(finding -> finding.code() == FindingCode.SYNTAX).toList();

			assertEquals(severity == Severity.OFF ? List.of() : List.of(severity), found.stream().map(TextFinding::severity).toList());
		}
	}
}
