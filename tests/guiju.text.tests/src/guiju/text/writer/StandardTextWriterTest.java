package guiju.text.writer;

import static guiju.text.writer.Standards.citation;
import static guiju.text.writer.Standards.classification;
import static guiju.text.writer.Standards.duty;
import static guiju.text.writer.Standards.empty;
import static guiju.text.writer.Standards.item;
import static guiju.text.writer.Standards.knowledge;
import static guiju.text.writer.Standards.note;
import static guiju.text.writer.Standards.output;
import static guiju.text.writer.Standards.reason;
import static guiju.text.writer.Standards.task;
import static guiju.text.writer.Standards.version;
import static guiju.text.writer.Standards.withTask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import guiju.model.Attitude;
import guiju.model.Indicator;
import guiju.model.NameKind;
import guiju.model.OcsFactory;
import guiju.model.RevisionKind;
import guiju.model.Skill;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.text.keyword.Vocabulary;

class StandardTextWriterTest {

	@Test
	void writesEachPartInItsPlace() {
		assertEquals("""
				職能基準 KMC2431-001v4
				職業: 媒體企劃人員
				  緣由: 更名。
				職類別 KMC: 行銷與銷售 / 行銷傳播
				職業別 2431:
				行業別 M7310: 廣告業
				行業別: 其他
				基準級別 4
				工作描述: 負責企劃。
				  | 並提案。
				發展單位: 勞動部
				發展單位: 協會
				有效期限 2027/12/31

				T1: 提案
				  緣由: 合併。
				  T1.1: 分析
				    級別 4級以上
				    O1.1.1: 分析書
				    P1.1.1: 蒐集資料。
				      緣由: 依座談意見。
				        | 並依問卷。
				    知識 K01、K02
				    技能 S01

				職責:
				  任務:
				    產出: 紀錄

				知識定義
				  K01: 趨勢【註1】
				  知識: 法規
				技能定義
				  S01: 溝通
				態度定義
				  A01: 主動積極
				    定義: 自動自發。
				    緣由: 定義改寫。
				說明
				  條件: 大專以上畢業：
				    - 相關科系
				      -- 行銷
				        緣由: 明示。
				    - 或經驗
				  補充: 略
				  註1: 法規：廣電法規
				  註 甲: 其他
				  註: 無號
				修正說明
				  刪除 P1.2.3: 併入P1.2.2。
				  級別 T1.1: 依複雜度調整。
				  引用 T1.1 K05: 已由K08涵蓋。
				  欄位 職業: 更名。
				版本沿革
				  V4 KMC2431-001v4 2023/12/15: 媒體企劃人員
				    狀態: 最新版本
				    更新說明: 略
				    緣由: 三年檢視。
				  V3: 媒體企劃
				""", StandardTextWriter.write(whole(), Vocabulary.CHINESE));
	}

	@Test
	void writesTheSameInEnglishKeywords() {
		assertEquals("""
				standard KMC2431-001v4
				occupation: 媒體企劃人員
				  reason: 更名。
				category KMC: 行銷與銷售 / 行銷傳播
				occupation-class 2431:
				industry M7310: 廣告業
				industry: 其他
				standard-level 4
				description: 負責企劃。
				  | 並提案。
				developer: 勞動部
				developer: 協會
				valid-until 2027/12/31

				T1: 提案
				  reason: 合併。
				  T1.1: 分析
				    level 4級以上
				    O1.1.1: 分析書
				    P1.1.1: 蒐集資料。
				      reason: 依座談意見。
				        | 並依問卷。
				    knowledge K01, K02
				    skills S01

				duty:
				  task:
				    output: 紀錄

				knowledge-definitions
				  K01: 趨勢【註1】
				  knowledge: 法規
				skill-definitions
				  S01: 溝通
				attitude-definitions
				  A01: 主動積極
				    definition: 自動自發。
				    reason: 定義改寫。
				remarks
				  prerequisite: 大專以上畢業：
				    - 相關科系
				      -- 行銷
				        reason: 明示。
				    - 或經驗
				  remark: 略
				  note 1: 法規：廣電法規
				  note 甲: 其他
				  note: 無號
				revision
				  removed P1.2.3: 併入P1.2.2。
				  level T1.1: 依複雜度調整。
				  citation T1.1 K05: 已由K08涵蓋。
				  field 職業: 更名。
				history
				  V4 KMC2431-001v4 2023/12/15: 媒體企劃人員
				    status: 最新版本
				    update: 略
				    reason: 三年檢視。
				  V3: 媒體企劃
				""", StandardTextWriter.write(whole(), Vocabulary.ENGLISH));
	}

	private static Standard whole() {
		Standard standard = empty();
		standard.setCode("KMC2431-001v4");
		standard.setName("媒體企劃人員");
		standard.setReason("更名。");
		classification(standard.getCategories(), "KMC", "行銷與銷售 / 行銷傳播");
		classification(standard.getOccupations(), "2431", null);
		classification(standard.getIndustries(), "M7310", "廣告業");
		classification(standard.getIndustries(), null, "其他");
		standard.setLevelText("4");
		standard.setDescription("負責企劃。\n並提案。");
		standard.getDevelopers().add("勞動部");
		standard.getDevelopers().add("協會");
		standard.setValidUntilText("2027/12/31");
		duties(standard);
		definitions(standard);
		remarks(standard);
		return standard;
	}

	private static void duties(Standard standard) {
		duty(standard, "T1", "提案").setReason("合併。");
		Task task = task(standard.getDuties().get(0), "T1.1", "分析");
		task.setLevelText("4級以上");
		output(task, "O1.1.1", "分析書");
		Indicator indicator = OcsFactory.eINSTANCE.createIndicator();
		indicator.setCode("P1.1.1");
		indicator.setText("蒐集資料。");
		indicator.setReason("依座談意見。\n並依問卷。");
		task.getIndicators().add(indicator);
		citation(task.getKnowledge(), "K01");
		citation(task.getKnowledge(), "K02");
		citation(task.getSkills(), "S01");
		output(task(duty(standard, null, null), null, null), null, "紀錄");
	}

	private static void definitions(Standard standard) {
		knowledge(standard, "K01", "趨勢【註1】");
		knowledge(standard, null, "法規");
		Skill skill = OcsFactory.eINSTANCE.createSkill();
		skill.setCode("S01");
		skill.setName("溝通");
		standard.getSkills().add(skill);
		Attitude attitude = OcsFactory.eINSTANCE.createAttitude();
		attitude.setCode("A01");
		attitude.setName("主動積極");
		attitude.setDefinition("自動自發。");
		attitude.setReason("定義改寫。");
		standard.getAttitudes().add(attitude);
	}

	private static void remarks(Standard standard) {
		var bullets = item(standard.getPrerequisites(), "大專以上畢業：").getChildren();
		item(item(bullets, "相關科系").getChildren(), "行銷").setReason("明示。");
		item(bullets, "或經驗");
		item(standard.getRemarks(), "略");
		note(standard.getNotes(), "1", "法規：廣電法規");
		note(standard.getNotes(), "甲", "其他");
		note(standard.getNotes(), null, "無號");
		reason(standard, RevisionKind.REMOVED, "P1.2.3", null, "併入P1.2.2。");
		reason(standard, RevisionKind.LEVEL, "T1.1", null, "依複雜度調整。");
		reason(standard, RevisionKind.CITATION, "T1.1", "K05", "已由K08涵蓋。");
		reason(standard, RevisionKind.METADATA, "職業", null, "更名。");
		var row = version(standard, "V4", "KMC2431-001v4", "2023/12/15", "媒體企劃人員");
		row.setStatus("最新版本");
		row.setNote("略");
		row.setReason("三年檢視。");
		version(standard, "V3", null, null, "媒體企劃");
	}

	@Test
	void tellsOfAnEmptyStandardWhatItIs() {
		assertEquals("職能基準\n", StandardTextWriter.write(empty(), Vocabulary.CHINESE));
	}

	@Test
	void writesTheNameOfAJobFamilyEvenIfMissing() {
		Standard standard = empty();
		standard.setNameKind(NameKind.JOB_FAMILY);

		assertEquals("職能基準\n職類:\n", StandardTextWriter.write(standard, Vocabulary.CHINESE));
	}

	@Test
	void givesTheReasonOfAMissingNameALineToStandBelow() {
		Standard standard = empty();
		standard.setReason("未定。");

		assertEquals("職能基準\n職業:\n  緣由: 未定。\n", StandardTextWriter.write(standard, Vocabulary.CHINESE));
	}

	@Test
	void partsTheSectionsFromTheDutiesWhicheverComesFirst() {
		Standard standard = withTask();
		item(standard.getRemarks(), "略");

		assertEquals("職能基準\n\nT1: 企劃\n  T1.1: 分析\n\n說明\n  補充: 略\n", StandardTextWriter.write(standard, Vocabulary.CHINESE));
	}

	@Test
	void leavesOutTextsThatAreBlank() {
		Standard standard = empty();
		standard.setDescription(" \n\u3000");
		standard.setLevelText("");
		standard.getDevelopers().add(" ");

		assertEquals("職能基準\n", StandardTextWriter.write(standard, Vocabulary.CHINESE));
	}

	@Test
	void writesParagraphsBelowTheirLine() {
		Standard standard = empty();
		standard.setDescription("\n| 一 \r\n\n| 二\n|\n｜三\n||四\n// 五\n六: 七\n");

		assertEquals("""
				職能基準
				工作描述: | 一
				  |
				  || 二
				  ||
				  |｜三
				  |||四
				  | // 五
				  | 六: 七
				""", StandardTextWriter.write(standard, Vocabulary.CHINESE));
	}

	@Test
	void endsLinesAsAsked() {
		assertEquals("standard\r\n\r\nT1: 企劃\r\n  T1.1: 分析\r\n", StandardTextWriter.write(withTask(), Vocabulary.ENGLISH, LineEnd.CRLF));
	}
}
