package guiju.accuracy.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class CuttingTest {

	@Test
	void cutsASentenceBetweenClausesAndPutsConnectorsRight() {
		assertTrue(ways("蒐集媒體型態資料，並彙整成媒體需求分析書。").contains(List.of("蒐集媒體型態資料。", "彙整成媒體需求分析書。")));
	}

	@Test
	void saysAConditionAgainWhereAllPartsNeedIt() {
		assertTrue(ways("依確認後行銷需求，進行行銷計畫提案簡報，並規劃工作時程。")
				.contains(List.of("依確認後行銷需求，進行行銷計畫提案簡報。", "依確認後行銷需求，規劃工作時程。")));
	}

	@Test
	void neverPartsAConditionFromWhatItIsFor() {
		assertEquals(Set.of(), ways("依議價結果，進行採購作業。"));
	}

	@Test
	void cutsNoConditionIntoPieces() {
		assertTrue(ways("依組織定位及優勢開發新客戶。").isEmpty());
	}

	@Test
	void cutsNoListInBrackets() {
		assertEquals(Set.of(), ways("撰寫企劃提案書（含目標，預算，範圍）。"));
	}

	@Test
	void sharesTheTailOfAName() {
		assertTrue(ways("資訊蒐集與整合能力").contains(List.of("資訊蒐集能力", "整合能力")));
	}

	@Test
	void cutsNoNameIntoABareObject() {
		assertEquals(Set.of(), ways("組織及客戶行銷活動規範"));
	}

	private static Set<List<String>> ways(String text) {
		Set<List<String>> ways = new HashSet<>();
		for (int seed = 0; seed < 60; seed++) {
			Optional<List<String>> parts = new Cutting(new Random(seed)).cut(text);
			parts.ifPresent(ways::add);
		}
		return ways;
	}
}
