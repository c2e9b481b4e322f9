package guiju.importer.hostile;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import guiju.importer.Sheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of other things that are numbered like a standard, or headed by some of its words. */
class OtherListsTest {

	@ParameterizedTest
	@ValueSource(strings = {
			"# 蛋糕食譜\n\nT1\t攪拌 10 分鐘\nK1\t麵粉 200 克\nS1\t糖 50 克\n",
			"T1.1\tK01\n", "T1.1\tK01 甲\nT1.1\tK02 乙\n",
			"Part\tQty\tName\nT1.1\tO1.1.1\tScrew\nT1.2\tK01\tBolt\nS01\tP1.1.1\tNut\n",
			"| 代號 | 品名 | 數量 |\n|---|---|---|\n| K01 | 螺絲 | 3 |\n| S02 | 螺帽 | 4 |\n| T1.1 | 扳手 | 1 |\n| T1.2 | 鉗子 | 1 |\n",
			"- 牛奶\n- 蛋\n- 職業雜誌\n",
			"星期一\t星期二\t星期三\n國文\t數學\tT1 體育\n英文 K1\t自然 S1\t社會\n",
			"單元\t知識\t技能\t態度\n第一週\t認識電腦\t打字\t積極\n第二週\t認識網路\t搜尋\t負責\n",
			"identifier,fullStatement,humanCodingScheme,smartLevel\n1,Skill,K01,1.1\n2,\"T1.1 Do\",S01,1.2\n",
			"identifier\tfullStatement\thumanCodingScheme\n1\tT1.1 Do x\tK01\n2\tT1.2 Do y\tS01\n" })
	void areNoStandards(String text) throws Exception {
		assertNull(Refusal.of(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void takesATableWithItsHeaderForAStandard() {
		assertTrue(Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "3", "K01 丙", "").result().report().isStandard());
	}

	@Test
	void takesSeveralTasksWithoutAnyHeaderForAStandard() {
		Sheet sheet = new Sheet().row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "3", "K01 丙", "").row("", "T1.2 丁", "", "P1.2.1 句。", "3", "K01 丙", "");

		assertTrue(sheet.result().report().isStandard());
	}
}
