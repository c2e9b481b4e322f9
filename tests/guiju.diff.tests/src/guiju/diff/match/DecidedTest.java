package guiju.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.diff.Versions;
import guiju.diff.element.ElementType;
import guiju.diff.lineage.Lineage;

class DecidedTest {

	private static final String OLD = """
			T1: 提案
			  T1.1: 分析
			    P1.1.1: 蒐集媒體型態之資料。
			    P1.1.2: 確認客戶之預算。
			    P1.1.3: 完成提案書。
			K01: 行銷管理
			K02: 行銷法規
			""";

	@Test
	void whatIsPinnedIsTheSameHoweverItLooks() {
		Scene scene = Scene.of(OLD, OLD, "同一 P1.1.1 = P1.1.3");

		assertEquals(List.of(Ground.PINNED), scene.match("P1.1.1").grounds());
		assertEquals(1, scene.match("P1.1.1").score());
		assertEquals(List.of("P1.1.2 = P1.1.2", "P1.1.1 = P1.1.3"), scene.matches(ElementType.INDICATOR));
	}

	@Test
	void whatIsForbiddenIsNotTheSameHoweverItLooks() {
		assertEquals(List.of("-K01", "+K01"), Scene.of(OLD, OLD, "不同 K01 ≠ K01").alone(ElementType.KNOWLEDGE));
		assertEquals(List.of("-P1.1.1", "+P1.1.1"), Scene.of(OLD, OLD, "不同 P1.1.1 ≠ P1.1.1").alone(ElementType.INDICATOR));
	}

	@Test
	void whatIsRemovedOrAddedHasNoPartner() {
		assertEquals(List.of("-K01", "+K01"), Scene.of(OLD, OLD, "刪除 K01").alone(ElementType.KNOWLEDGE));
		assertEquals(List.of("-K02", "+K02"), Scene.of(OLD, OLD, "新增 K02").alone(ElementType.KNOWLEDGE));
	}

	@Test
	void severalCodesOnOneSidePinASplitOrAMerge() {
		assertEquals(List.of("P1.1.1 = P1.1.1", "P1.1.1 = P1.1.3", "P1.1.2 = P1.1.2"),
				Scene.of(OLD, OLD, "同一 P1.1.1 = P1.1.1、P1.1.3").matches(ElementType.INDICATOR));
		assertEquals(List.of("K01 = K01", "K02 = K01"), Scene.of(OLD, OLD, "同一 K01、K02 = K01").matches(ElementType.KNOWLEDGE));
	}

	@Test
	void backwardsTheReversedDecisionsFindTheSame() {
		String after = Versions.example("KMC2431-012v1");
		String before = after.replace("T2.1: 媒體廣告上線投放", "T2.1: 媒體廣告投放作業");
		Lineage lineage = Lineage.parse("同一 P1.1.1 = P1.1.2、P1.1.3\n刪除 K01\n不同 S01 ≠ S01\n同一 K02、K03 = K01");

		Scene forwards = Scene.of(before, after, lineage.print());
		Scene backwards = Scene.of(after, before, lineage.reversed().print());

		assertEquals(new HashSet<>(forwards.matching.matches()), new HashSet<>(backwards.matching.reversed().matches()));
	}
}
