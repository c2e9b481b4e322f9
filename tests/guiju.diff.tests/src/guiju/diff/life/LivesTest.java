package guiju.diff.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.diff.Comparison;
import guiju.diff.Drill;
import guiju.diff.Versions;
import guiju.diff.change.Kind;
import guiju.model.Standard;
import guiju.testing.Parsing;

/** The lives of elements through three versions. */
class LivesTest {

	private final Standard first = Parsing.standard(Drill.BASE);
	private final String secondText = Drill.revised(Drill.BASE, "    P2.1.2: 辦理驗收及請款，並登錄廠商合作狀況。", "    P2.1.2: 辦理驗收及請款。\n    P2.1.3: 登錄廠商合作狀況。",
			"    P1.1.3: 檢視競爭品牌之投放紀錄，歸納可借鏡之作法。\n", "");
	private final Standard second = Parsing.standard(secondText);
	private final Standard third = Parsing.standard(Drill.revised(secondText, "  K04", "  K05", "知識 K04", "知識 K05", "  K03: 財務報表概念", "  K03: 財務報表概念\n  K04: 生成式工具"));
	private final Lives lives = Lives.of(List.of(Versions.compare(first, second), Versions.compare(second, third)));

	@Test
	void anElementIsFollowedThroughItsCodes() {
		Life law = life("廣電相關法規【註1】");

		assertEquals(List.of("K04", "K04", "K05"), law.stages().stream().map(Stage::code).toList());
		assertEquals(List.of(List.of(), List.of(), List.of(Kind.RENUMBERED)), law.stages().stream().map(Stage::kinds).toList());
		assertEquals(Ending.LASTS, law.ending());
	}

	@Test
	void whatWasRemovedEndsWhereItStood() {
		Life removed = life("檢視競爭品牌之投放紀錄，歸納可借鏡之作法。");

		assertEquals(Ending.REMOVED, removed.ending());
		assertNull(removed.at(1));
		assertEquals("P1.1.2", lives.lives().get(removed.number() - 2).at(2).code());
	}

	@Test
	void whatWasSplitLivesOnInItsParts() {
		Life whole = life("辦理驗收及請款，並登錄廠商合作狀況。");

		assertEquals(Ending.SPLIT, whole.ending());
		assertEquals(List.of("P2.1.2", "P2.1.3"), whole.into().stream().map(number -> lives.lives().get(number - 1).at(2).code()).toList());
		assertEquals(List.of(whole.number()), life("登錄廠商合作狀況。").from());
		assertEquals(Beginning.SPLIT, life("登錄廠商合作狀況。").beginning());
	}

	@Test
	void whatWasAddedBeginsLater() {
		Life added = life("生成式工具");

		assertEquals(Beginning.ADDED, added.beginning());
		assertEquals(2, added.stages().get(0).version());
	}

	@Test
	void mostNeverChange() {
		assertTrue(life("媒體企劃案提案").isUneventful());
		assertTrue(life("媒體企劃人員").isUneventful());
	}

	@Test
	void comparisonsThatDoNotFollowOneAnotherAreRefused() {
		List<Comparison> strange = List.of(Versions.compare(first, second), Versions.compare(first, third));

		assertThrows(IllegalArgumentException.class, () -> Lives.of(strange));
	}

	private Life life(String text) {
		return lives.lives().stream().filter(life -> life.stages().stream().anyMatch(stage -> text.equals(stage.text()))).findFirst().orElseThrow();
	}
}
