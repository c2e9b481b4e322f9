package guiju.diff.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import guiju.diff.Drill;

/** What follows from what. */
class CausesTest {

	@Test
	void whatStoodBelowARemovedTaskFollowsIt() {
		var comparison = Drill.revise("""
				  T1.2: 規劃媒體企劃提案
				    級別 4
				    O1.2.1: 媒體企劃提案書
				    P1.2.1: 進行媒體企劃提案簡報，並規劃工作時程。
				    知識 K02、K03
				    技能 S01、S02
				""", "", "  K03: 財務報表概念\n", "", "  K04", "  K03", "知識 K04", "知識 K03", "  S02: 視覺化簡報製作\n", "", "  S03", "  S02", "技能 S03", "技能 S02");

		assertEquals("""
				c1 task [removed] [T1.2]→[] substantive
				c2<c1 output [removed] [O1.2.1]→[] substantive
				c3<c1 indicator [removed] [P1.2.1]→[] substantive
				c4 knowledge [removed] [K03]→[] substantive
				c5<c4 knowledge [renumbered] [K04]→[K03] editorial
				c6 skill [removed] [S02]→[] substantive
				c7<c6 skill [renumbered] [S03]→[S02] editorial""", Drill.show(comparison));
	}

	@Test
	void citationsFollowADefinitionThatWasRemoved() {
		var comparison = Drill.revise("  K03: 財務報表概念\n", "", "  K04", "  K03", "知識 K04", "知識 K03", "知識 K02、K03\n    技能 S01、S02", "知識 K02\n    技能 S01、S02");

		assertEquals("""
				c1 knowledge [removed] [K03]→[] substantive
				c2<c1 task [citation-removed] [T1.2]→[T1.2] knowledge K03 substantive
				c3<c1 knowledge [renumbered] [K04]→[K03] editorial""", Drill.show(comparison));
	}

	@Test
	void whatMovedOutOfARemovedTaskMovedOnItsAccount() {
		var comparison = Drill.revise("""
				  T1.2: 規劃媒體企劃提案
				    級別 4
				    O1.2.1: 媒體企劃提案書
				    P1.2.1: 進行媒體企劃提案簡報，並規劃工作時程。
				    知識 K02、K03
				    技能 S01、S02
				""", "", "    知識 K01、K02\n", "    P1.1.4: 進行媒體企劃提案簡報，並規劃工作時程。\n    知識 K01、K02\n");

		assertEquals("""
				c1 task [removed] [T1.2]→[] substantive
				c2<c1 output [removed] [O1.2.1]→[] substantive
				c3<c1 indicator [moved] [P1.2.1]→[P1.1.4] minor""", Drill.show(comparison));
	}

	@Test
	void codesBelowAnElementFollowItsCode() {
		var comparison = Drill.revise("T1: 媒體企劃案提案", "T1: 市場情報蒐集\n  T1.1: 訂閱產業情報\n    級別 2\n    P1.1.1: 定期訂閱各產業電子報。\nT2: 媒體企劃案提案",
				"  T1.1: 企", "  T2.1: 企", "O1.1.1", "O2.1.1", "P1.1.1: 蒐", "P2.1.1: 蒐", "P1.1.2", "P2.1.2", "P1.1.3", "P2.1.3", "T1.2", "T2.2", "O1.2.1", "O2.2.1", "P1.2.1", "P2.2.1",
				"T2: 採購", "T3: 採購", "T2.1: 採購", "T3.1: 採購", "O2.1.1: 採購", "O3.1.1: 採購", "P2.1.1: 依議", "P3.1.1: 依議", "P2.1.2: 辦理", "P3.1.2: 辦理");

		assertEquals(1, comparison.changes().stream().filter(change -> change.cause() == null).count(), Drill.show(comparison));
	}

	@Test
	void withoutAnythingToExplainItAShiftFollowsTheOneBefore() {
		var comparison = Drill.revise("P1.1.2", "P1.1.3", "P1.1.3: 檢", "P1.1.4: 檢");

		assertEquals("""
				c1 indicator [renumbered] [P1.1.2]→[P1.1.3] editorial
				c2<c1 indicator [renumbered] [P1.1.3]→[P1.1.4] editorial""", Drill.show(comparison));
	}

	@Test
	void aMarkerFollowsItsNote() {
		var comparison = Drill.revise("  註1: ", "  註1: 依企業規模自行認定。\n  註2: ", "【註1】", "【註2】");

		assertEquals("""
				c1 note [added] []→[1] substantive
				c2<c1 knowledge [reworded] [K04]→[K04] editorial
				c3<c1 note [renumbered] [1]→[2] editorial""", Drill.show(comparison));
	}

	@Test
	void aMarkerOfACodeFollowsTheElementAndElsewhereIsNoForm() {
		String before = Drill.revised(Drill.BASE, "本基準供企業", "【T2.1】以外供企業");

		var following = guiju.diff.Versions.compare(before, Drill.revised(before, "T2.1", "T2.2"));
		var other = guiju.diff.Versions.compare(before, Drill.revised(before, "【T2.1】", "【T1.1】"));

		assertEquals("""
				c1 task [renumbered] [T2.1]→[T2.2] editorial
				c2<c1 remark [reworded] [null]→[null] editorial""", Drill.show(following));
		assertEquals("c1 remark [reworded] [null]→[null] minor", Drill.show(other));
	}

	@Test
	void aKnowledgeThatIsASkillNowIsTiedToIt() {
		var comparison = Drill.revise("  K03: 財務報表概念\n", "", "  S03: 議價與談判\n", "  S03: 議價與談判\n  S04: 財務報表概念\n", "知識 K02、K03\n    技能 S01、S02",
				"知識 K02\n    技能 S01、S02、S04");

		assertEquals("""
				c1 knowledge [removed] [K03]→[] substantive
				c2<c1 task [citation-removed] [T1.2]→[T1.2] knowledge K03 substantive
				c3<c1 task [citation-added] [T1.2]→[T1.2] skills S04 substantive
				c4<c1 skill [added] []→[S04] substantive""", Drill.show(comparison));
	}

	@Test
	void theHistoryFollowsTheNewCode() {
		var comparison = Drill.revise("職能基準 KMC2431-001v3", "職能基準 KMC2431-001v4",
				"版本沿革\n", "版本沿革\n  V4 KMC2431-001v4 2024/12/20: 媒體企劃人員\n    狀態: 最新版本\n    更新說明: 增列\n",
				"2021/12/20: 媒體企劃人員\n    狀態: 最新版本\n    更新說明: 略", "2021/12/20: 媒體企劃人員\n    狀態: 歷史版本\n    更新說明: 已被《KMC2431-001v4》取代");

		assertEquals("""
				c1 standard [metadata-changed] [KMC2431-001v3]→[KMC2431-001v4] code minor
				c2<c1 version [added] []→[V4] minor
				c3<c1 version [reworded] [V3]→[V3] minor
				c4<c1 version [metadata-changed] [V3]→[V3] status minor""", Drill.show(comparison));
	}

	@Test
	void citationsInTheOrderOfTheCodesFollowTheOrderOfTheDefinitions() {
		var comparison = Drill.revise("  K01: 媒體及平台應用趨勢\n  K02: 消費者接觸行為\n  K03: 財務報表概念\n", "  K01: 財務報表概念\n  K02: 媒體及平台應用趨勢\n  K03: 消費者接觸行為\n",
				"知識 K02、K03", "知識 K01、K03", "知識 K01、K02", "知識 K02、K03");

		var order = comparison.changes().stream().filter(change -> "knowledge".equals(change.field())).findFirst().orElseThrow();
		assertNotNull(order.cause(), Drill.show(comparison));
		assertEquals("editorial", order.impact().key());
		assertNull(comparison.changes().get(0).cause());
	}
}
