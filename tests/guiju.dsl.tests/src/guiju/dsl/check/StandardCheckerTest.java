package guiju.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.dsl.ParsedStandard;
import guiju.model.OcsPackage.Literals;
import guiju.rules.Finding;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;
import guiju.testing.Findings;
import guiju.testing.Parsing;

class StandardCheckerTest {

	@ParameterizedTest
	@CsvSource({"P1.1.1: 依 規%| 分析。,1:10", "P1.1.1: 依規%  | 分析。%// 註解%  | 彙 整。,4:6"})
	void partOfAParagraphIsMarkedInItsLine(String text, String place) {
		assertEquals(List.of(place + " ' '"), Findings.of(text.replace('%', '\n')).only(FindingCode.STRAY_BLANK));
	}

	@Test
	void regionOverSeveralLinesIsCutAtTheFirstLinesEnd() {
		for (String end : List.of("\n", "\r\n", "\r")) {
			ParsedStandard parsed = Parsing.parse("職業: 媒體企劃" + end + "  | 人員" + end);

			TextFinding found = only(parsed, Place.of(parsed.standard(), Literals.STANDARD__NAME));

			assertEquals(List.of(1, 5, 4, 4), List.of(found.line(), found.column(), found.offset(), found.length()));
		}
	}

	@Test
	void standardWithoutItsLineIsFoundAtTheFirstThingThatTheTextSays() {
		assertEquals(List.of("3:2 '職業'"), Findings.of("// 草案\n\n\t職業: 媒體\nT1: a").only(FindingCode.MISSING_STANDARD_CODE));
		assertEquals(List.of("2:1 '職能基準'"), Findings.of("職業: 媒體\n職能基準 // 未定").only(FindingCode.MISSING_STANDARD_CODE));
	}

	@ParameterizedTest
	@CsvSource({"''", "'%%'", "'\ufeff'", "'// 註解%'"})
	void emptyTextHasItsFindingsAtTheTop(String text) {
		List<TextFinding> found = Findings.of(text.replace('%', '\n')).all();

		assertEquals(1, found.stream().filter(finding -> finding.code() == FindingCode.MISSING_STANDARD_CODE).count());
		found.forEach(finding -> assertEquals(List.of(1, 1, 0, 0), List.of(finding.line(), finding.column(), finding.offset(), finding.length())));
	}

	@Test
	void findingsStandInTextOrder() {
		List<Integer> offsets = Findings.of("T1: a\nT1.1: b\n知識 K09\n散文\nK1: c\nK01: d\n// 容許 x: y").all().stream().map(TextFinding::offset).toList();

		assertEquals(offsets.stream().sorted().toList(), offsets);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '⇒', value = {"T1: a%T1.1 b%級別 4%O1.1.1: c%P1.1.1: d⇒missing-parent", "T1 a%T1.1: b⇒missing-parent",
			"基準級別 4%T1: a%T1.1: b%級別#4⇒missing-level",
			"基準級別 4%T1: a%T1.1: b%級別：T1⇒missing-level", "T1: a%T1.1: b%級別 4%基準級別#4⇒missing-level", "職能基準#A⇒missing-standard-code",
			"K01: a【註1】%註1廣電⇒note-undefined", "T1 a【註1】%註1: x⇒note-unused",
			"T1: a%T1.1: b%知識#K01%K1: c⇒unused-knowledge", "T1: a%T1.1: b%技能 應有 s01%S01: c⇒unused-skill",
			"職能基準 KMC2431-001v2%V2 KMC2431-001v2 x⇒history-missing",
			"職能基準 KMC2431-001v1%V1 KMC2431-001v1 2026/01/01: x%狀態最新版本⇒history-status", "T1: a%T1.1: b%知識 K01%K01a⇒undefined-citation"})
	void whatFollowsFromALineThatCannotBeReadIsNotToldAgain(String text, String code) {
		String lines = text.replace('%', '\n');
		FindingCode consequence = FindingCode.of(code).orElseThrow();

		assertEquals(1, Findings.of(lines).only(FindingCode.SYNTAX).size());
		assertEquals(List.of(), Findings.of(lines).only(consequence));

		String silent = lines.lines().filter(line -> Parsing.syntaxFindings(lines).stream().noneMatch(found -> found.contains("'" + line + "'")))
				.reduce("", (one, other) -> one + other + "\n");
		assertEquals(1, Findings.of(silent + (code.equals("missing-parent") ? "" : "散文")).only(consequence).size(), "without the line it is told");
	}

	@Test
	void otherTasksAndDefinitionsAreStillTold() {
		assertEquals(List.of("5:1 'T1.2'"), Findings.of("基準級別 4\nT1: a\nT1.1: b\n級別#4\nT1.2: c").only(FindingCode.MISSING_LEVEL));
		assertEquals(List.of("6:1 'K02'"), Findings.of("職業: x\nT1: a\nT1.1: b\n知識#K01\nK01: c\nK02: d").only(FindingCode.UNUSED_KNOWLEDGE));
		assertEquals(List.of("3:1 'O1.1.1'"), Findings.of("散文\n職業: x\nO1.1.1: a").only(FindingCode.MISSING_PARENT));
	}

	@Test
	void whereLinesAreNotCheckedTheirConsequencesAreTold() {
		Settings off = Findings.SETTINGS.withSeverities(Map.of(FindingCode.SYNTAX, Severity.OFF));

		assertEquals(List.of("3:1 '級別'"), Findings.of("T1: a\nT1.1 b\n級別 4", off).only(FindingCode.MISSING_PARENT));
	}

	@Test
	void findingsOfOthersComeAlong() {
		ParsedStandard parsed = Parsing.parse("職能基準 KMC2431-001v4\n職業: x");

		TextFinding found = only(parsed, Place.of(parsed.standard()));

		assertEquals(List.of(1, 6, 5, 13), List.of(found.line(), found.column(), found.offset(), found.length()));
		assertEquals(Severity.ERROR, found.severity());
	}

	private static TextFinding only(ParsedStandard parsed, Place place) {
		Finding other = new Finding(FindingCode.DUPLICATE_STANDARD, Severity.ERROR, place, Message.of("citation.undefined", "x"), List.of());
		return StandardChecker.check(parsed, Findings.SETTINGS, List.of(other)).stream()
				.filter(finding -> finding.code() == FindingCode.DUPLICATE_STANDARD).findFirst().orElseThrow();
	}
}
