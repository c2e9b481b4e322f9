package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.Sheet;
import guiju.importer.report.DecisionKind;

class AttitudesTest {

	private static final String HEADING = "職能內涵 (A=attitude 態度)\n";

	private static List<String> lines(Sheet sheet) {
		return sheet.lines("A0", "態度:", "定義:");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"A01 主動積極：一句。\nA02 自我管理：二句。\n",
			"\n- A01 主動積極：一句。\n- A02 自我管理：二句。\n",
			"A01主動積極：一句。 A02自我管理：二句。\n",
			"<p>A01 主動積極：一句。</p> <p>A02 自我管理：二句。</p>\n",
			"<ul><li>A01 主動積極：一句。<li>A02 自我管理：二句。\n",
			"● A01 主動積極: 一句。● A02 自我管理: 二句。\n",
			"1. A01 主動積極：一句。\n2. A02 自我管理：二句。\n",
			"A01\t主動積極\t一句。\nA02\t自我管理\t二句。\n",
			"A01 主動積極\t一句。\nA02 自我管理\t二句。\n",
			"A01 主動積極\n一句。\nA02 自我管理\n二句。\n",
			"A01 主動積極－一句。\nA02 自我管理－二句。\n",
			"A01 主動積極：一\n句。\nA02 自我管理：二\n句。\n"})
	void readsAttitudesInEveryStyle(String text) {
		Sheet sheet = new Sheet().raw(HEADING + text);

		assertEquals(List.of("A01: 主動積極", "定義: 一句。", "A02: 自我管理", "定義: 二句。"), lines(sheet));
		assertEquals(List.of(), sheet.dropped());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"主動積極：一句。\n自我管理：二句。\n",
			"\n- 主動積極：一句。\n- 自我管理：二句。\n",
			"1. 主動積極：一句。\n2. 自我管理：二句。\n",
			"（一）主動積極：一句。\n（二）自我管理：二句。\n",
			"<p>主動積極：一句。</p><p>自我管理：二句。</p>\n",
			"● 主動積極：一句。● 自我管理：二句。\n",
			"主動積極：一句。自我管理：二句。\n",
			"主動積極\t一句。\n自我管理\t二句。\n"})
	void readsAttitudesWithoutCodes(String text) {
		Sheet sheet = new Sheet().raw(HEADING + text);

		assertEquals(List.of("態度: 主動積極", "定義: 一句。", "態度: 自我管理", "定義: 二句。"), lines(sheet));
		assertEquals(2, sheet.decisions(DecisionKind.CODE_MISSING).size());
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void readsOneWithoutACodeAmongOthers() {
		assertEquals(List.of("A01: 主動積極", "定義: 一句。", "態度: 自我管理", "定義: 二句。", "A03: 彈性", "定義: 三句。"),
				lines(new Sheet().raw(HEADING + "A01 主動積極：一句。\n自我管理：二句。\nA03 彈性：三句。\n")));
	}

	@Test
	void joinsADefinitionBehindARepeatedHeading() {
		Sheet sheet = new Sheet().raw(HEADING + "\n- A01 主動積極：不需他\n\n" + HEADING + "\n人指示。\n\n- A02 彈性：句。\n");

		assertEquals(List.of("A01: 主動積極", "定義: 不需他人指示。", "A02: 彈性", "定義: 句。"), lines(sheet));
	}

	@Test
	void keepsAttitudesThatHaveNoDefinition() {
		assertEquals(List.of("A01: 主動積極", "A02: 彈性"), lines(new Sheet().raw(HEADING + "A01 主動積極\nA02 彈性\n")));
	}

	@Test
	void readsAttitudesBehindTheTableThatHaveNoHeading() {
		assertEquals(List.of("A01: 主動積極", "定義: 一句。"), lines(Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "3", "", "").raw("\nA01 主動積極：一句。\n")));
	}

	@Test
	void readsAColumnOfAttitudesInTheMainTableOnce() {
		Sheet sheet = new Sheet().row("主要職責", "工作任務", "行為指標", "職能級別", "知識", "技能", "態度")
				.row("T1 甲", "T1.1 乙", "P1.1.1 句。", "3", "K01 丙", "S01 丁", "A01 彈性：句。").row("", "T1.2 乙", "P1.2.1 句。", "3", "K01 丙", "S01 丁", "A01 彈性：句。");

		assertEquals(List.of("A01: 彈性", "定義: 句。"), lines(sheet));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void mayBeEmpty() {
		Sheet sheet = new Sheet().raw(HEADING + "\n說明與補充事項\n\n- 其他補充說明：\n - 甲。\n");

		assertEquals(List.of(), lines(sheet));
		assertEquals(List.of("補充: 甲。"), sheet.lines("補充"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "A01－主動積極：一句。\n", "A01主動積極—一句。\n", "A1主動積極：一句。\n", "A01主動積極\u3000一句。\n" })
	void readsOtherSeparators(String text) {
		assertEquals("定義: 一句。", new Sheet().raw(HEADING + text).lines("定義:").get(0));
		assertEquals(1, new Sheet().raw(HEADING + text).lines("A").size());
	}

	@Test
	void readsARowThatSpansTheMainTable() {
		Pages pages = new Pages().row("主要職責", "工作任務", "行為指標", "職能級別", "知識", "技能").row("T1 甲", "T1.1 乙", "P1.1.1 句。", "3", "K01 丙", "S01 丁")
				.row("{6x1}職能內涵（A=attitude態度）").row("{6x1}A01主動積極：一句。¶A02 自我管理：二句。").row("說明與補充事項", "{5x1}●其他補充說明：¶◆甲。");

		assertEquals(List.of("A01: 主動積極", "定義: 一句。", "A02: 自我管理", "定義: 二句。", "補充: 甲。"), pages.lines("A0", "定義:", "補充"));
		assertEquals(List.of(), pages.dropped());
	}

	@Test
	void readsATableOfThreeColumnsBelowTheMainTable() {
		Pages pages = new Pages().row("主要職責", "工作任務", "行為指標", "職能級別", "知識", "技能").row("甲職責", "乙任務", "句。", "3", "丙", "丁").end()
				.row("A01", "主動積極", "一句。").row("A02", "彈性", "二句。");

		assertEquals(List.of("A01: 主動積極", "定義: 一句。", "A02: 彈性", "定義: 二句。"), pages.lines("A0", "定義:"));
		assertEquals(List.of("職責: 甲職責"), pages.lines("職責"));
	}

	@Test
	void readsAListOfNames() {
		Sheet sheet = new Sheet().raw(HEADING + "主動積極、正直誠實、團隊意識。\n");

		assertEquals(List.of("態度: 主動積極", "態度: 正直誠實", "態度: 團隊意識"), sheet.lines("態度:"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void takesANameThatIsDefinedElsewhereForARepeat() {
		Sheet sheet = new Sheet().row("主要職責", "工作任務", "行為指標", "職能級別", "知識", "技能", "態度").row("T1 甲", "T1.1 乙", "P1.1.1 句。", "3", "K01 丙", "S01 丁", "主動積極")
				.row("", "T1.2 乙", "P1.2.1 句。", "3", "K01 丙", "S01 丁", "主動積極").raw("\n" + HEADING + "A01 主動積極：一句。\n");

		assertEquals(List.of("A01: 主動積極", "定義: 一句。"), lines(sheet));
		assertEquals(List.of(), sheet.dropped());
	}
}
