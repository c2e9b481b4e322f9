package guiju.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.Examples;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.wording.Wordings;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Severity;
import guiju.testing.Findings;

class FixAllTest {

	private static final FixAll ALL = new FixAll(FixReport.PARSER, Findings.SETTINGS, FolderIndex.EMPTY);
	private static final String TEXT = """
			職能基準 KMC2431-001v1
			職業: 甲
			基準級別 ４
			T1: 乙
			  T1.1: 丙
			    級別 第4級 // 待確認
			    O1.1.1: 報 告 書 表。
			    P1.1.1: 依規定辦理
			    P1.1.2: 確認 結果，
			    知識 K1、K05
			  // 一般註解
			知識定義
			  K1: 媒體 型態
			""";

	@Test
	void mendsWhatCanBeMendedUnseenAndLeavesTheRest() {
		FixedText fixed = ALL.safe(TEXT);

		assertEquals("""
				職能基準 KMC2431-001v1
				職業: 甲
				基準級別 4
				T1: 乙
				  T1.1: 丙
				    級別 4 // 待確認
				    O1.1.1: 報告書表
				    P1.1.1: 依規定辦理。
				    P1.1.2: 確認結果。
				    知識 K01、K05
				  // 一般註解
				知識定義
				  K01: 媒體型態
				""", fixed.text());
		assertEquals(fixed.text(), Replacements.apply(TEXT, fixed.changes()));
	}

	@Test
	void tellsWhatItDidAndWhere() {
		Wordings english = new Wordings(Locale.ENGLISH);
		List<String> applied = ALL.safe(TEXT).applied().stream().map(each -> each.line() + " " + each.code().id() + ": " + english.text(each.title())).toList();

		assertTrue(applied.containsAll(List.of("3 malformed-level: change to 4", "6 malformed-level: change to 4", "8 indicator-form: end it with “。”",
				"9 indicator-form: change to “。”", "13 malformed-code: change to K01")), applied.toString());
		assertEquals(3, applied.stream().filter("7 stray-blank: delete the blank"::equals).count());
	}

	@Test
	void changesOnlyTheBytesThatItMustChange() {
		assertEquals(List.of("４ to 4"), changes("基準級別 ４\n"));
	}

	private static List<String> changes(String text) {
		return ALL.safe(text).changes().stream().map(change -> text.substring(change.offset(), change.end()) + " to " + change.text()).toList();
	}

	@Test
	void mendsAllFindingsOfOneKindTheSameWay() {
		String text = "T1: 甲\n  T1.1: 乙,丙\n    級別 4\n    P1.1.1: 一,二,三。\n    知識 K07、K08\n";
		TextFinding finding = Findings.of(text).all().stream().filter(each -> each.code() == FindingCode.MIXED_WIDTH).findFirst().orElseThrow();
		List<Fix> fixes = Fixes.of(FixReport.context(text), finding);

		assertEquals("T1: 甲\n  T1.1: 乙，丙\n    級別 4\n    P1.1.1: 一，二，三。\n    知識 K07、K08\n", ALL.like(text, fixes.get(0)).text());
	}

	@Test
	void definesAllThatIsCitedAndUndefined() {
		String text = "T1: 甲\n  T1.1: 乙\n    級別 4\n    P1.1.1: 一。\n    知識 K07、K08\n    技能 S01\n";
		TextFinding finding = Findings.of(text).all().stream().filter(each -> each.code() == FindingCode.UNDEFINED_CITATION).findFirst().orElseThrow();
		Fix define = Fixes.of(FixReport.context(text), finding).stream().filter(fix -> fix.kind().equals("citation.define")).findFirst().orElseThrow();

		assertEquals(text + "知識定義\n  K07:\n  K08:\n技能定義\n  S01:\n", ALL.like(text, define).text());
	}

	@Test
	void givesUpOnAFixThatWouldBringErrors() {
		String text = "T1: 甲\n  T1.1: 乙\n    級別 4\n    P1.1.1: 見【K02】。\n    知識 K01\n知識定義\n  K01: 一\n  K02: 二\n";

		FixedText fixed = ALL.like(text, new Fix(FindingCode.UNUSED_KNOWLEDGE, Message.of("citation.delete", "K02"), List.of(), false));

		assertEquals(text, fixed.text());
		assertEquals(List.of(), fixed.applied());
		assertEquals(0, Findings.of(fixed.text()).all().stream().filter(each -> each.severity() == Severity.ERROR).count());
	}

	/** To delete K02 would leave 【K02】 without a meaning; that must keep nobody from mending the others, however many there are. */
	@Test
	void mendsTheOthersWhereOneOfThemWouldBringErrors() {
		StringBuilder text = new StringBuilder("T1: 甲\n  T1.1: 乙\n    級別 4\n    O1.1.1: 書\n    知識 K01\n    P1.1.1: 見【K02】。\n");
		for (int i = 2; i <= 40; i++)
			text.append("    P1.1.").append(i).append(": 第").append(i).append("項規 定。\n");
		text.append("知識定義\n  K01: 一\n  K02: 二\n  K03: 三\n");

		FixedText fixed = ALL.apply(text.toString(), fix -> List.of("citation.delete", "wording.deleteBlank").contains(fix.kind()));

		assertEquals(text.toString().replace("規 定", "規定").replace("  K03: 三\n", ""), fixed.text());
		assertEquals(fixed.text(), Replacements.apply(text.toString(), fixed.changes()));
	}

	@Test
	void mendsOnlyFindingsOfTheWantedCodes() {
		String text = "基準級別 ４\nT1: 甲 乙\n";

		assertEquals("基準級別 4\nT1: 甲 乙\n", ALL.safe(text, code -> code == FindingCode.MALFORMED_LEVEL).text());
	}

	/** A fix that can be safe and is not known as such would never be made. */
	@Test
	void knowsOfEachSafeFixThatItCanBeSafe() {
		List<String> texts = new ArrayList<>(Examples.all());
		texts.add(TEXT);
		texts.add("職能基準 KMC2431-001v2\n職業: 甲\nT1: 甲\n  任務: 乙\n級別 4\n版本沿革\n  V2 KMC2431-001v2 2023-12-15: 甲\n    狀態: 歷史版本\n"
				+ "  V1 KMC2431-001v1 2020/12/15: 甲\n    狀態: 最新版本\n    更新說明: 略\n");
		for (String text : texts)
			for (TextFinding finding : Findings.of(text).all())
				for (Fix fix : Fixes.of(FixReport.context(text), finding))
					assertTrue(!fix.safe() || NamedFixes.canBeSafe(finding, fix.title()), fix.toString());
	}

	@Test
	void keepsLineEndsAndAMissingLastOne() {
		assertEquals("T1: 甲\r\n  T1.1: 乙\r\n    級別 4\r\n    P1.1.1: 一。", ALL.safe("T1: 甲\r\n  T1.1: 乙\r\n    級別 ４\r\n    P1.1.1: 一").text());
	}
}
