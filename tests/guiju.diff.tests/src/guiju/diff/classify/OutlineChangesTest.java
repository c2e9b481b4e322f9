package guiju.diff.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import guiju.diff.Drill;

/** What happens to elements as a whole. */
class OutlineChangesTest {

	@Test
	void oneChangeTellsOfRewordingAndNewPlace() {
		var comparison = Drill.revise("    P1.1.2: 依組織與客戶需求，彙整並確認媒體宣傳需求與預算。\n", "",
				"    P2.1.2: 辦理", "    P2.1.2: 依組織與客戶需求，彙整及確認媒體宣傳需求與預算。\n    P2.1.3: 辦理",
				"P1.1.3", "P1.1.2");

		assertEquals("""
				c1 indicator [moved, reworded] [P1.1.2]→[P2.1.2] minor
				c2<c1 indicator [renumbered] [P1.1.3]→[P1.1.2] editorial
				c3<c1 indicator [renumbered] [P2.1.2]→[P2.1.3] editorial""", Drill.show(comparison));
	}

	@Test
	void rewordedWithANewCodeIsRewordedOnly() {
		assertEquals("c1 indicator [reworded] [P1.2.1]→[P1.2.9] minor",
				Drill.show(Drill.revise("P1.2.1: 進行媒體企劃提案簡報，並規劃工作時程。", "P1.2.9: 進行媒體企劃提案之簡報，並規劃工作時程。")));
	}

	@Test
	void siblingsOutsideTheLongestRunAreReordered() {
		var comparison = Drill.revise("    P1.1.1: 蒐集媒體型態、工具等應用現況及發展趨勢。\n", "",
				"    P1.1.3: 檢視競爭品牌之投放紀錄，歸納可借鏡之作法。\n",
				"    P1.1.2: 檢視競爭品牌之投放紀錄，歸納可借鏡之作法。\n    P1.1.3: 蒐集媒體型態、工具等應用現況及發展趨勢。\n",
				"P1.1.2: 依組織", "P1.1.1: 依組織");

		assertEquals("""
				c1 indicator [reordered] [P1.1.1]→[P1.1.3] minor
				c2<c1 indicator [renumbered] [P1.1.2]→[P1.1.1] editorial
				c3<c1 indicator [renumbered] [P1.1.3]→[P1.1.2] editorial""", Drill.show(comparison));
	}

	@Test
	void aSplitHoldsAllPartsWithTheirValues() {
		var comparison = Drill.revise("    P2.1.2: 辦理驗收及請款，並登錄廠商合作狀況。", "    P2.1.2: 辦理驗收及請款。\n    P2.1.3: 登錄廠商合作狀況。");

		assertEquals("c1 indicator [split] [P2.1.2]→[P2.1.2, P2.1.3] substantive", Drill.show(comparison));
	}

	@Test
	void aMergeHoldsAllThatItWasMadeOf() {
		var comparison = Drill.revise("    P2.1.1: 依議價結果，辦理採購及協助簽約作業。\n    P2.1.2: 辦理驗收及請款，並登錄廠商合作狀況。",
				"    P2.1.1: 依議價結果，辦理採購及協助簽約作業，辦理驗收及請款，並登錄廠商合作狀況。");

		assertEquals("c1 indicator [merged] [P2.1.1, P2.1.2]→[P2.1.1] substantive", Drill.show(comparison));
	}

	@Test
	void aCodeSpelledOtherwiseIsRenumbered() {
		assertEquals("c1 knowledge [renumbered] [K01]→[K1] editorial", Drill.show(Drill.revise("K01", "K1")));
	}
}
