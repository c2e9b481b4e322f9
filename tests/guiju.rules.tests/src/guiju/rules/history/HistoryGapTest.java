package guiju.rules.history;

import static guiju.rules.FindingCode.HISTORY_GAP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.rules.Finding;
import guiju.rules.Message;
import guiju.rules.Messages;
import guiju.rules.StandardRules;
import guiju.testing.Findings;

class HistoryGapTest {

	@Test
	void reportsLeftOutVersionAtTheRowBehindIt() {
		Findings findings = check("""
				職能基準 KMC2431-001v4
				版本沿革
				  V4 KMC2431-001v4 2023/12/15: 媒體企劃人員
				  V3 KMC2431-001v3 2021/12/20: 媒體企劃人員
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				""");

		assertEquals(List.of("4:3 'V3'"), findings.only(HISTORY_GAP));
		assertEquals(List.of("版本沿革缺少 V2，請補上這一列。"), findings.messages(HISTORY_GAP, Messages.CHINESE));
		assertEquals(List.of("The history lacks V2. Add its row."), findings.messages(HISTORY_GAP, Messages.ENGLISH));
	}

	@Test
	void reportsSeveralLeftOutVersionsOnce() {
		Findings findings = check("""
				職能基準 KMC2431-001v4
				版本沿革
				  V4 KMC2431-001v4 2023/12/15: 媒體企劃人員
				""");

		assertEquals(List.of("3:3 'V4'"), findings.only(HISTORY_GAP));
		assertEquals(List.of("The history lacks V1 to V3. Add their rows."), findings.messages(HISTORY_GAP, Messages.ENGLISH));
	}

	@Test
	void reportsMissingRowOfTheStandardItself() {
		Findings findings = check("""
				職能基準 KMC2431-001v3
				版本沿革
				  V2 KMC2431-001v2 2018/12/20: 媒體企劃人員
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				""");

		assertEquals(List.of("3:3 'V2'"), findings.only(HISTORY_GAP));
		assertEquals(List.of("版本沿革沒有本版 V3，請補上這一列。"), findings.messages(HISTORY_GAP, Messages.CHINESE));
	}

	@Test
	void reportsVersionThatIsListedTwice() {
		Findings findings = check("""
				職能基準 KMC2431-001v2
				版本沿革
				  V2 KMC2431-001v2 2018/12/20: 媒體企劃人員
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				  V2 KMC2431-001v2 2018/12/20: 媒體企劃人員
				""");

		assertEquals(List.of("5:3 'V2'"), findings.only(HISTORY_GAP));
	}

	@Test
	void reportsLabelThatContradictsTheCodeInsteadOfGaps() {
		Findings findings = check("""
				職能基準 KMC2431-001v3
				版本沿革
				  V3 KMC2431-001v3 2021/12/20: 媒體企劃人員
				  V2 KMC2431-001v1 2018/12/20: 媒體企劃人員
				""");

		assertEquals(List.of("4:6 'KMC2431-001v1'"), findings.only(HISTORY_GAP));
		assertEquals(List.of("改為 KMC2431-001v2"), findings.fixes(HISTORY_GAP, Messages.CHINESE));
	}

	@Test
	void acceptsContinuousHistoryInEitherOrder() {
		Findings findings = check("""
				職能基準 KMC2431-001v2
				版本沿革
				  V1 KMC2431-001 2015/12/31: 媒體企劃人員
				  V2 KMC2431-001v2 2018/12/20: 媒體企劃人員
				""");

		assertEquals(List.of(), findings.only(HISTORY_GAP));
	}

	@Test
	void goesByTheCodeOfRowsWithoutLabel() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		for (String code : List.of("KMC2431-001v3", "KMC2431-001v1")) {
			Version row = OcsFactory.eINSTANCE.createVersion();
			row.setCode(code);
			standard.getVersions().add(row);
		}

		assertEquals(List.of(Message.of("history.gap", "V2")), StandardRules.check(new HistoryGap(), standard, Findings.SETTINGS, Set.of())
				.stream().map(Finding::message).toList());
	}

	@Test
	void reportsContradictionInDraftWithoutCodeToo() {
		assertEquals(List.of("2:6 'KMC2431-001v3'"), check("版本沿革\n  V2 KMC2431-001v3:\n  V1 KMC2431-001v1:\n").only(HISTORY_GAP));
	}

	@Test
	void takesRowsAndStandardsWithoutCode() {
		assertEquals(List.of(), check("""
				職業: 媒體企劃人員
				版本沿革
				  V2: 媒體企劃人員
				  V1: 媒體企劃人員
				""").only(HISTORY_GAP));
		assertEquals(List.of(), check("職能基準 KMC2431-001v4").only(HISTORY_GAP));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new HistoryGap());
	}
}
