package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one part of a standard ends and another begins: behind page breaks, headers that are printed again, and breaks in a text. */
class PartBordersTest {

	private static final String[] HEADER = { "主要職責", "工作任務", "工作產出", "行為指標", "職能級別", "職能內涵(K=knowledge 知識)", "職能內涵(S=skills 技能)" };

	private static Pages main() {
		return new Pages().row(HEADER).row("T1 甲", "T1.1 乙", "O1.1.1 丙", "P1.1.1 句。", "3", "K01 丁", "S01 戊");
	}

	private static List<String> lines(Pages pages) {
		return pages.lines("T", "A", "定義", "條件", "補充", "註", "-");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{7x1}", "{6x1}", "{5x1}" })
	void goesOnWithRemarksBelowAHeaderThatThePageRepeats(String span) {
		Pages pages = main().row("{7x1}說明與補充事項¶● 其他補充說明：¶• 數位廣告平").page().row(HEADER).row(span + "台之操作。¶• 第二項。");

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "補充: 數位廣告平台之操作。", "補充: 第二項。"), lines(pages));
		assertEquals(List.of(), pages.dropped());
	}

	@Test
	void goesOnWithABulletBelowARepeatedHeader() {
		Pages pages = main().row("{7x1}說明與補充事項¶● 其他補充說明：¶• 第一項。").page().row(HEADER).row("{7x1}• 第二項。¶【註1】法規：甲。");

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "補充: 第一項。", "補充: 第二項。", "註1: 法規：甲。"), lines(pages));
	}

	@Test
	void goesOnWithAttitudesBelowARepeatedHeader() {
		Pages pages = main().row("{7x1}職能內涵 (A=attitude 態度)").row("{7x1}A01 主動積極：不需他人指").page().row(HEADER).row("{7x1}示。¶A02 自信心：相信自己。");

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "A01: 主動積極", "定義: 不需他人指示。", "A02: 自信心", "定義: 相信自己。"), lines(pages));
	}

	@Test
	void goesOnWithDutiesWhereTheyFollowARepeatedHeader() {
		Pages pages = main().row("{7x1}【註1】法規：甲。").page().row(HEADER).row("職責之續", "", "", "P1.1.2 句。", "", "", "");

		assertEquals(List.of("T1: 甲職責之續", "T1.1: 乙", "註1: 法規：甲。"), lines(pages));
	}

	@Test
	void findsAHeadingBehindABreak() {
		Pages pages = main().text("說明與補充事項¶其他補充說明：¶甲。¶職能內涵 (A=attitude 態度)¶A01 主動積極：乙。");

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "A01: 主動積極", "定義: 乙。", "補充: 甲。"), lines(pages));
	}

	@ParameterizedTest
	@ValueSource(strings = { "¶說明與補充事項¶其他補充說明：丙。", "↵說明與補充事項↵其他補充說明：丙。", "¶其他補充說明：¶丙。", "↵說明與補充事項：其他補充說明：丙。" })
	void endsTheAttitudesAtAHeadingInTheirText(String behind) {
		Pages pages = main().text("職能內涵 (A=attitude 態度)¶A01 主動積極：乙。" + behind);

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "A01: 主動積極", "定義: 乙。", "補充: 丙。"), lines(pages));
		assertEquals(List.of(), pages.dropped());
	}

	@Test
	void leavesAWordOfTheConditionsThatReadsLikeAHeading() {
		Pages pages = main().text("說明與補充事項¶建議擔任此職類/職業之學歷/經歷/或能力條件：¶● 態度：積極負責。¶● 高中畢業。");

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "條件: 態度：積極負責。", "條件: 高中畢業。"), lines(pages));
	}

	@ParameterizedTest
	@ValueSource(strings = { "【註1】法規：丙。", "註1：法規：丙。", "註1 法規：丙。" })
	void takesANoteBelowTheAttitudesForARemark(String note) {
		Pages apart = main().text("職能內涵 (A=attitude 態度)").text("A01 主動積極：乙。").text(note);
		Pages together = main().text("職能內涵 (A=attitude 態度)¶A01 主動積極：乙。¶" + note);

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "A01: 主動積極", "定義: 乙。", "註1: 法規：丙。"), lines(apart));
		assertEquals(lines(apart), lines(together));
	}

	@Test
	void doesNotTakeARemarkInATableForATitle() {
		Pages pages = main().row("{7x1}說明與補充事項").row("{7x1}請參考相關之職能基準");

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "補充: 請參考相關之職能基準"), lines(pages));
	}
}
