package guiju.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.dsl.ParsedStandard;
import guiju.model.path.ElementPath;
import guiju.rules.Finding;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;
import guiju.testing.Findings;
import guiju.testing.Parsing;

class AcceptedFindingsTest {

	private static final String STANDARD = """
			職能基準 KMC2431-001v4
			職業: 媒體
			基準級別 4
			工作描述: 描述
			  | 描述二
			T1: 職責
			  T1.1: 任務
			    級別 4
			    O1.1.1: 產出
			    P1.1.1: 指標
			      緣由: 緣由
			    知識 K01
			K01: 知識
			A01: 態度
			  定義: 定義
			條件: 條件
			V4: 媒體
			  狀態: 最新版本
			""";

	/** Findings that the rules never make of one file, put anywhere. */
	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(nullValues = "-", value = {"standard,-,職能基準", "standard,code,職能基準", "standard,name,職業", "standard,levelText,基準級別",
			"standard,description,工作描述",
			"standard,description,| 描述二", "standard,validUntilText,職能基準", "duties/0,-,T1:", "duties/0,name,T1:", "duties/0/tasks/0,-,T1.1",
			"duties/0/tasks/0,levelText,級別", "duties/0/tasks/0/outputs/0,text,O1.1.1", "duties/0/tasks/0/indicators/0,text,P1.1.1",
			"duties/0/tasks/0/indicators/0,reason,緣由", "duties/0/tasks/0/knowledge/0,code,知識 K01", "knowledge/0,name,K01", "attitudes/0,name,A01",
			"attitudes/0,definition,定義", "prerequisites/0,text,條件", "versions/0,-,V4", "versions/0,status,狀態"})
	void acceptsTheFindingOfTheLineBelowAndOfNoOther(String path, String feature, String line) {
		String accepting = STANDARD.lines().filter(candidate -> candidate.strip().startsWith(line)).findFirst().orElseThrow();
		String text = STANDARD.replace(accepting + "\n", "// 容許 duplicate-standard: 理由\n" + accepting + "\n");

		assertEquals(List.of(), odd(text, path, feature), "accepted");
		for (String other : STANDARD.lines().filter(candidate -> !candidate.equals(accepting)).toList())
			if (!line.startsWith("工作描述") && !line.startsWith("| "))
				assertEquals(List.of("duplicate-standard", "stale-acceptance"),
						odd(STANDARD.replace(other + "\n", "// 容許 duplicate-standard: 理由\n" + other + "\n"), path, feature), other);
	}

	@Test
	void acceptsExactlyOneFindingOfItsLine() {
		String text = "職能基準 KMC2431-001v4\n職業: x\nT1: a\nT1.1: b\n// 容許 undefined-citation: 待補\n知識 K01、K02\n知識 K03";

		assertEquals(List.of("6:8 'K02'", "7:4 'K03'"), Findings.of(text).only(FindingCode.UNDEFINED_CITATION));
		assertEquals(List.of(), Findings.of(text).only(FindingCode.STALE_ACCEPTANCE));
	}

	@Test
	void stackedAcceptancesAcceptOneEach() {
		String one = "// 容許 undefined-citation: 待補\n";
		String lists = "T1: a\nT1.1: b\n%s知識 K01、K02";

		assertEquals(List.of(), Findings.of(lists.formatted(one + one)).only(FindingCode.UNDEFINED_CITATION));
		assertEquals(List.of(), Findings.of(lists.formatted(one + one)).only(FindingCode.STALE_ACCEPTANCE));
		assertEquals(List.of("5:1 '// 容許 undefined-citation: 待補'"),
				Findings.of(lists.formatted(one + one + one)).only(FindingCode.STALE_ACCEPTANCE).stream().toList());
	}

	@Test
	void bothVocabulariesAccept() {
		for (String accept : List.of("// 容許 undefined-citation: x", "// accept undefined-citation: x", "//ACCEPT undefined-citation：x"))
			assertEquals(List.of(), Findings.of("T1: a\nT1.1: b\n" + accept + "\n知識 K01").only(FindingCode.UNDEFINED_CITATION), accept);
	}

	@ParameterizedTest
	@ValueSource(strings = {"// 容許 undefined-citation: 現在有了", "// 容許 no-such-code: 理由", "// 容許 Undefined-Citation: 理由", "// 容許 undefined-citation",
			"// 容許 undefined-citation:", "// 容許: 理由", "// 容許", "// accept unused: x", "// 容許 syntax: 看得懂"})
	void acceptanceThatAcceptsNothingIsReportedAtItsPlace(String acceptance) {
		String text = "職能基準 KMC2431-001v4\n  " + acceptance + "  \n職業: x";

		assertEquals(List.of("2:3 '" + acceptance + "'"), Findings.of(text).only(FindingCode.STALE_ACCEPTANCE));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '⇒', value = {"// 容許 unused-skill: x⇒容許「unused-skill」未容許任何項目", "// 容許 syntax: x⇒容許「syntax」未容許任何項目",
			"// 容許: x⇒這條容許沒有寫明檢查代碼", "// 容許 unused-skill⇒容許「unused-skill」未寫理由", "// 容許 syntax⇒容許「syntax」未寫理由", "// 容許 x: y⇒沒有「x」這個檢查代碼"})
	void messageTellsWhyNothingIsAccepted(String acceptance, String message) {
		List<String> messages = Findings.of(acceptance + "\n職業: x").messages(FindingCode.STALE_ACCEPTANCE, Locale.TAIWAN);

		assertEquals(List.of(message), messages.stream().map(found -> found.substring(0, message.length())).toList());
		assertEquals(List.of("刪除這個容許"), Findings.of(acceptance + "\n職業: x").fixes(FindingCode.STALE_ACCEPTANCE, Locale.TAIWAN));
	}

	@ParameterizedTest
	@ValueSource(strings = {"散文", "T1 提案", "定義: x", "- x", "級別 T1.1 x"})
	void lineThatCannotBeReadIsAccepted(String line) {
		for (String between : List.of("\n", "\n\n", "\n// 註解\n", "\r\n", "\n// 容許 no-such: y\n"))
			assertEquals(List.of(), Parsing.syntaxFindings("K01: a\n// 容許 syntax: 待整理" + between + line));
		assertEquals(List.of(), Findings.of("K01: a\n// 容許 syntax: 待整理\n" + line).only(FindingCode.STALE_ACCEPTANCE));
		assertEquals(1, Parsing.syntaxFindings("K01: a\n// 容許 syntax\n" + line).size(), "without a reason it has no effect");
		assertEquals(1, Parsing.syntaxFindings("K01: a\n// 容許 syntax: 待整理\nK02: b\n" + line).size(), "only the line below");
	}

	@Test
	void acceptanceOfALineTakesWhatBelongsToThatLineAlong() {
		String text = "職業: x\nT1: a\nT1.1: b\n級別 4\n%sT1.2 c\n級別 4\nP1: d\n散文";

		assertEquals(List.of("5:1 'T1.2 c'", "8:1 '散文'"), Parsing.syntaxFindings(text.formatted("")));
		assertEquals(List.of("9:1 '散文'"), Parsing.syntaxFindings(text.formatted("// 容許 syntax: 待整理\n")));
	}

	@Test
	void staleAcceptanceOfALineIsSilentWhereTheFindingIsOff() {
		Settings off = Findings.SETTINGS.withSeverities(Map.of(FindingCode.SYNTAX, Severity.OFF));

		assertEquals(List.of(), Findings.of("// 容許 syntax: x\n散文\n職業: x", off).only(FindingCode.SYNTAX));
		assertEquals(List.of(), Findings.of("// 容許 syntax: x\n散文\n職業: x", off).only(FindingCode.STALE_ACCEPTANCE));
	}

	@Test
	void acceptsWhereTheFindingShowsAlsoWhenItsObjectHasNoLine() {
		Settings silent = Findings.SETTINGS.withSeverities(new EnumMap<>(Map.of(FindingCode.STALE_ACCEPTANCE, Severity.OFF)));
		String task = "K01: x\n// 容許 duplicate-standard: 匯入時不全\nO1.1.1: a";
		String head = "// 容許 duplicate-standard: 草案\n職業: x";

		assertEquals(List.of(), odd(task, "duties/0/tasks/0", null), "a task without a line shows at its first output");
		assertEquals(List.of(), odd(head, "standard", null), "a standard without a code shows at its first line");
		assertEquals(List.of(), odd(head, "standard", null, silent));
		assertEquals(List.of("duplicate-standard", "stale-acceptance"), odd(head + "\nT1: a", "duties/0", null));
		assertEquals(List.of("duplicate-standard"), odd(head + "\nT1: a", "duties/0", null, silent));
	}

	/** Whoever knows one file alone cannot tell what its folder says of it, so it must not call its acceptance stale. */
	@ParameterizedTest
	@CsvSource({"duplicate-standard", "history-conflict"})
	void whatOnlyAFolderTellsIsStaleOnlyWhereTheFolderIsKnown(String code) {
		ParsedStandard parsed = Parsing.parse("// 容許 " + code + ": 兩份並存\n職能基準 KMC2431-001v4\n職業: x\n基準級別 4\n");

		assertEquals(0, stale(StandardChecker.check(parsed, Findings.SETTINGS)));
		assertEquals(0, stale(StandardChecker.check(parsed, Findings.SETTINGS, List.of(), false)));
		assertEquals(1, stale(StandardChecker.check(parsed, Findings.SETTINGS, List.of())));
	}

	private static long stale(List<TextFinding> findings) {
		return findings.stream().filter(each -> each.code() == FindingCode.STALE_ACCEPTANCE).count();
	}

	@ParameterizedTest
	@CsvSource({"// 容許", "// 容許:", "// 容許 : 理由", "//容許：理由", "// accept: because"})
	void acceptanceWithoutACodeSaysThatAndNothingElse(String comment) {
		for (String below : List.of("職業: x", "散文")) {
			List<String> messages = Findings.of("職能基準 KMC2431-001v4\n基準級別 4\n" + comment + "\n" + below + "\n")
					.messages(FindingCode.STALE_ACCEPTANCE, Locale.ENGLISH);
			assertEquals(1, messages.size(), comment);
			assertTrue(messages.get(0).startsWith("The acceptance names no finding code"), messages.get(0));
		}
	}

	private static List<String> odd(String text, String path, String feature) {
		return odd(text, path, feature, Findings.SETTINGS);
	}

	/** Returns the codes of a finding of the folder, put at a place, and of what became of acceptances. */
	private static List<String> odd(String text, String path, String feature, Settings settings) {
		ParsedStandard parsed = Parsing.parse(text);
		EObject object = ElementPath.find(parsed.standard(), path.equals("standard") ? "" : path);
		EStructuralFeature marked = feature == null ? null : object.eClass().getEStructuralFeature(feature);
		Finding finding = new Finding(FindingCode.DUPLICATE_STANDARD, Severity.ERROR, Place.of(object, marked),
				Message.of("citation.undefined", "x"), List.of());
		return StandardChecker.check(parsed, settings, List.of(finding)).stream().map(TextFinding::code)
				.filter(code -> code == FindingCode.DUPLICATE_STANDARD || code == FindingCode.STALE_ACCEPTANCE)
				.map(FindingCode::id).sorted().toList();
	}
}
