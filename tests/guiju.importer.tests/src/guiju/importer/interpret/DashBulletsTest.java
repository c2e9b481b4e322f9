package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.Sheet;

class DashBulletsTest {

	private static final String HEADING = "說明與補充事項\n建議擔任此職類/職業之學歷/經歷/或能力條件：\n";

	@ParameterizedTest
	@ValueSource(strings = {"-", "－", "‧", "·", "–"})
	void takesADashThatBeginsSeveralLinesForABullet(String dash) {
		Sheet sheet = new Sheet().raw(HEADING + dash + "大學以上畢業。\n" + dash + "具證照。\n" + dash + "AWS 認證。\n");

		assertEquals(List.of("條件: 大學以上畢業。", "條件: 具證照。", "條件: AWS 認證。"), sheet.lines("條件"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void takesTheOnlyDashBelowAHeadingForABullet() {
		assertEquals(List.of("條件: 大學以上畢業。"), new Sheet().raw(HEADING + "-大學以上畢業。\n").lines("條件"));
	}

	@Test
	void keepsADashThatBelongsToTheText() {
		Sheet sheet = new Sheet().raw(HEADING + "大學以上畢業。\n-5°C 以下之冷藏庫作業經驗。\n");

		assertEquals(List.of("條件: 大學以上畢業。", "條件: -5°C 以下之冷藏庫作業經驗。"), sheet.lines("條件"));
	}
}
