package guiju.rules.similarity;

import static guiju.rules.FindingCode.SIMILAR_DEFINITIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.model.Knowledge;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.rules.Messages;
import guiju.rules.StandardRules;
import guiju.testing.Findings;

class SimilarDefinitionsTest {

	@Test
	void reportsTheLaterOfTwoEqualLabels() {
		Findings findings = check("知識定義\n  K01: 專案管理\n  K02: 行銷學\n  K03: 專案管理【註1】\n");

		assertEquals(List.of("4:8 '專案管理【註1】'"), findings.only(SIMILAR_DEFINITIONS));
		assertEquals(List.of("「專案管理【註1】」與 K01 重複。請把引用改為 K01 後刪除這一項。"),
				findings.messages(SIMILAR_DEFINITIONS, Messages.CHINESE));
		assertEquals(List.of("merge into K01"), findings.fixes(SIMILAR_DEFINITIONS, Messages.ENGLISH));
	}

	@Test
	void namesTheFirstInEachLaterOne() {
		Findings findings = check("技能定義\n  S01: 溝通能力\n  S02: 溝通技巧\n  S03: 溝通\n");

		assertEquals(List.of("3:8 '溝通技巧'", "4:8 '溝通'"), findings.only(SIMILAR_DEFINITIONS));
		assertEquals(List.of("併入 S01", "併入 S01"), findings.fixes(SIMILAR_DEFINITIONS, Messages.CHINESE));
	}

	@ParameterizedTest
	@CsvSource({"資料蒐集,資料收集", "平台操作,平臺操作", "品質之管理,品質管理", "活動與行銷,活動、行銷", "瞭解法規,了解法規", "會議記錄,會議紀錄",
			"場地佈置,場地布置", "聯繫廠商,聯絡廠商", "成本概念,成本觀念", "法規 / 標準,法規標準", "ＳＱＬ應用,sql 應用", "溝通能力,溝通"})
	void reportsLabelsThatDifferInNothingThatMatters(String one, String other) {
		assertEquals(List.of("3:8 '" + other + "'"), check("知識定義\n  K01: " + one + "\n  K02: " + other + "\n").only(SIMILAR_DEFINITIONS));
	}

	@ParameterizedTest
	@CsvSource({"廣告資料蒐集,廣告資料分析", "採購規範,採購程序", "契約擬定,契約簽訂", "進口報關,出口報關", "C++ 程式設計,C# 程式設計", "C 程式設計,C++ 程式設計",
			"IEC 61850-1,IEC 61850-11", "1.5 公噸吊掛,15 公噸吊掛", "知識,概念", "人知識,人能力", "英語能力（一）,英語能力（二）"})
	void acceptsLabelsThatMeanDifferentThings(String one, String other) {
		assertEquals(List.of(), check("知識定義\n  K01: " + one + "\n  K02: " + other + "\n").only(SIMILAR_DEFINITIONS));
	}

	@Test
	void comparesKnowledgeWithKnowledgeOnly() {
		assertEquals(List.of(), check("知識定義\n  K01: 專案管理\n技能定義\n  S01: 專案管理\n").only(SIMILAR_DEFINITIONS));
	}

	@Test
	void leavesTwoDefinitionsOfOneCodeToDuplicateCode() {
		assertEquals(List.of(), check("知識定義\n  K01: 專案管理\n  K1: 專案管理\n").only(SIMILAR_DEFINITIONS));
	}

	@Test
	void takesMissingCodesAndNames() {
		Findings findings = check("知識定義\n  K01:\n  K02:\n  知識: 專案管理\n  K03: 專案管理概念\n  K04: ……\n  K05: ——\n");

		assertEquals(List.of("5:8 '專案管理概念'"), findings.only(SIMILAR_DEFINITIONS));
		assertEquals(List.of("「專案管理概念」與「專案管理」幾乎相同。若指同一內容，請只保留一項；否則請改寫，讓兩者的差別看得出來。"),
				findings.messages(SIMILAR_DEFINITIONS, Messages.CHINESE));
	}

	@Test
	void staysFastOverAHundredThousandDefinitions() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		for (int i = 0; i < 100_000; i++) {
			Knowledge knowledge = OcsFactory.eINSTANCE.createKnowledge();
			knowledge.setCode("K" + i);
			knowledge.setName("知識 " + i / 2);
			standard.getKnowledge().add(knowledge);
		}

		assertEquals(50_000, assertTimeoutPreemptively(Duration.ofSeconds(10),
				() -> StandardRules.check(new SimilarDefinitions(), standard, Findings.SETTINGS, Set.of())).size());
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new SimilarDefinitions());
	}
}
