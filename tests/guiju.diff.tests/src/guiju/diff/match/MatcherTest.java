package guiju.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.diff.Versions;
import guiju.diff.element.ElementType;

class MatcherTest {

	private static final String KMC = Versions.example("KMC2431-001v4");

	@Test
	void aStandardMatchesItselfWhole() {
		for (String example : Versions.examples()) {
			Scene scene = Scene.of(example, example);

			assertEquals(scene.before.all().size(), scene.matching.matches().size());
			assertTrue(scene.matching.matches().stream().allMatch(match -> match.before().equals(match.after()) && match.score() > 0.99));
		}
	}

	@Test
	void anInsertedTaskLeavesAllOthersMatched() {
		String after = KMC.replace("  T1.1: 企劃需求分析", "  T1.1: 研究媒體市場\n    級別 4\n    P1.1.1: 調查同業之媒體投放量。\n  T1.2: 企劃需求分析").replace("T1.2: 規劃",
				"T1.3: 規劃").replace("P1.2.", "P1.3.").replace("O1.2.1", "O1.3.1");

		Scene scene = Scene.of(KMC, after);

		assertEquals(List.of("+T1.1"), scene.alone(ElementType.TASK));
		assertEquals(List.of("+duties/0/tasks/0/indicators/0"), scene.alone(ElementType.INDICATOR));
		assertEquals(List.of("T1.1 = T1.2", "T1.2 = T1.3"), scene.matches(ElementType.TASK).subList(0, 2));
	}

	@Test
	void equalTextsUnderManyTasksFollowTheirTasks() {
		String before = """
				T1: 甲職責
				  T1.1: 蒐集資料
				    O1.1.1: 報告
				    P1.1.1: 依規定辦理。
				  T1.2: 分析市場
				    O1.2.1: 報告
				    P1.2.1: 依規定辦理。
				  T1.3: 擬訂預算
				    O1.3.1: 報告
				    P1.3.1: 依規定辦理。
				""";
		String after = """
				T1: 甲職責
				  T1.1: 擬訂預算
				    O1.1.1: 報告
				    P1.1.1: 依規定辦理。
				  T1.2: 蒐集資料
				    O1.2.1: 報告
				    P1.2.1: 依規定辦理。
				""";

		Scene scene = Scene.of(before, after);

		assertEquals(List.of("O1.3.1 = O1.1.1", "O1.1.1 = O1.2.1"), scene.matches(ElementType.OUTPUT));
		assertEquals(List.of("P1.3.1 = P1.1.1", "P1.1.1 = P1.2.1"), scene.matches(ElementType.INDICATOR));
	}

	@Test
	void equalSiblingsPairInOrder() {
		Scene scene = Scene.of("T1: 職責\n  T1.1: 任務\n    產出: 報告\n    產出: 報告\n    產出: 報告\n", "T1: 職責\n  T1.1: 任務\n    產出: 報告\n    產出: 報告\n");

		assertEquals(List.of("duties/0/tasks/0/outputs/0 = duties/0/tasks/0/outputs/0", "duties/0/tasks/0/outputs/1 = duties/0/tasks/0/outputs/1"),
				scene.matches(ElementType.OUTPUT));
	}

	@Test
	void aSentenceRewrittenWhereItStoodIsFoundByItsPlace() {
		String after = KMC.replace("依組織報銷程序，協助完成核銷作業。", "遵循公司財務規定，協助辦理費用核銷與請款事宜。");

		Match match = Scene.of(KMC, after).match("P2.1.4");

		assertEquals("duties/1/tasks/0/indicators/3", match.after());
		assertTrue(match.grounds().contains(Ground.SAME_PLACE), match::toString);
	}

	@Test
	void whatIsAllThatIsLeftOfOneGapIsTheSameThoughNoWordIs() {
		Match match = Scene.of(KMC, KMC.replace("依組織報銷程序，協助完成核銷作業。", "保存樣品並標示批號。")).match("P2.1.4");

		assertEquals("duties/1/tasks/0/indicators/3", match.after());
		assertTrue(match.score() < 0.8, match::toString);
	}

	@Test
	void anUnrelatedSentenceBesideAnotherInsertionIsNotTheSame() {
		String after = KMC.replace("依組織報銷程序，協助完成核銷作業。", "保存樣品並標示批號。\n    指標: 檢查門窗是否上鎖。");

		assertEquals(List.of("-P2.1.4", "+P2.1.4", "+duties/1/tasks/0/indicators/4"), Scene.of(KMC, after).alone(ElementType.INDICATOR));
	}

	@Test
	void anotherDefinitionAtTheSamePlaceIsTheSameOnlyIfTheSameTasksCiteIt() {
		String before = "T1: 職責\n  T1.1: 任務甲\n    知識 K01、K02\n  T1.2: 工作乙\n    知識 K03\n知識定義\n  K01: 化學\n  K02: 評鑑方法\n  K03: 物理\n";
		String renamed = before.replace("評鑑方法", "成效衡量");
		String replaced = renamed.replace("知識 K01、K02", "知識 K01").replace("知識 K03", "知識 K02、K03");

		assertEquals(List.of(), Scene.of(before, renamed).alone(ElementType.KNOWLEDGE));
		assertEquals(List.of("-K02", "+K02"), Scene.of(before, replaced).alone(ElementType.KNOWLEDGE));
	}

	@Test
	void aSentenceMovedAndReworded() {
		String old = "    P2.3.3: 依組織或客戶案件回饋，記錄及更新媒體商執行品質及問題，以作為後續合作參考。\n";
		String after = KMC.replace(old, "").replace("    P1.1.2: ", "    P1.1.9: 依客戶案件之回饋意見，登錄媒體商執行品質與問題，供後續選商參考。\n    P1.1.2: ");

		Scene scene = Scene.of(KMC, after);

		assertEquals(List.of(), scene.alone(ElementType.INDICATOR));
		assertEquals("duties/0/tasks/0/indicators/1", scene.match("P2.3.3").after());
	}

	@Test
	void aRenamedTaskIsKnownByItsChildren() {
		String after = KMC.replace("T2.2: 管控媒體企劃品質及成效", "T2.2: 事後稽核");

		Match match = Scene.of(KMC, after).match("T2.2");

		assertEquals("duties/1/tasks/1", match.after());
		assertEquals(Ground.SAME_CHILDREN, match.grounds().get(0));
	}

	@Test
	void aRenamedKnowledgeIsKnownByWhoCitesItAndItsPlace() {
		String after = KMC.replace("K05: 消費者媒體接觸行為", "K05: 閱聽人接觸媒體之習慣");

		Match match = Scene.of(KMC, after).match("K05");

		assertEquals("knowledge/4", match.after());
		assertTrue(match.grounds().contains(Ground.SAME_CITATIONS), match::toString);
	}

	@Test
	void swappedNamesAreSwappedElementsWhateverTheirCodes() {
		String after = KMC.replace("K09: 採購規範", "K09: 採購程序〇").replace("K10: 採購程序", "K10: 採購規範").replace("〇", "");

		assertTrue(Scene.of(KMC, after).matches(ElementType.KNOWLEDGE).containsAll(List.of("K10 = K09", "K09 = K10")));
	}

	@Test
	void knowledgeNeverMatchesASkillNorAPrerequisiteARemark() {
		Scene scene = Scene.of("K01: 專案管理\n條件: 具 2 年經驗。\n", "S01: 專案管理\n補充: 具 2 年經驗。\n");

		assertEquals(1, scene.matching.matches().size());
	}

	@Test
	void aBulletMayMoveBetweenDepths() {
		Scene scene = Scene.of("補充: 說明如下\n  - 數位廣告平台如 Google Ads\n  -- 影音平台如 YouTube\n", "補充: 說明如下\n  - 影音平台如 YouTube\n  - 數位廣告平台如 Google Ads\n");

		assertEquals(List.of("補充1 = 補充1", "補充1.1.1 = 補充1.1", "補充1.1 = 補充1.2"), scene.matches(ElementType.REMARK));
	}

	@Test
	void anAttitudeOfAnotherNameIsKnownByItsDefinition() {
		String after = KMC.replace("A06: 彈性", "A06: 應變力");

		assertEquals("attitudes/5", Scene.of(KMC, after).match("A06").after());
	}

	@Test
	void versionsMatchByVersionAndNotByLikeness() {
		String after = KMC.replace("  V4 KMC2431-001v4 2023/12/15: 媒體企劃人員\n    狀態: 最新版本\n    更新說明: 略",
				"  V5 KMC2431-001v5 2026/12/15: 媒體企劃人員\n    狀態: 最新版本\n    更新說明: 略\n  V4 KMC2431-001v4 2023/12/15: 媒體企劃人員\n    狀態: 歷史版本\n    更新說明: 已被《KMC2431-001v5》取代");

		Scene scene = Scene.of(KMC, after);

		assertEquals(List.of("V4 = V4", "V3 = V3", "V2 = V2", "V1 = V1"), scene.matches(ElementType.VERSION));
		assertEquals(List.of("+V5"), scene.alone(ElementType.VERSION));
	}

	@Test
	void emptyStandardsMatchAsStandards() {
		Scene scene = Scene.of("", "");

		assertEquals(List.of(Ground.ROOT), scene.matching.matches().get(0).grounds());
	}
}
