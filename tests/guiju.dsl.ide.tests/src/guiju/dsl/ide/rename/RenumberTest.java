package guiju.dsl.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.wording.Wordings;
import guiju.model.code.ElementKind;
import guiju.testing.Parsing;

class RenumberTest {

	@Test
	void numbersTheOutlineThroughAfterAnInsertedTask() {
		assertEquals("""
				T1: 甲
				  T1.1: 乙
				    P1.1.1: 子。
				  T1.2: 新
				    P1.2.1: 丑。
				    P1.2.2: 寅，見【T1.3】。
				  T1.3: 丙
				    O1.3.1: 卯
				T2: 丁
				""", renumbered("""
				T1: 甲
				  T1.1: 乙
				    P1.1.1: 子。
				  T1.9: 新
				    P1.9.1: 丑。
				    P1.9.5: 寅，見【T1.2】。
				  T1.2: 丙
				    O1.2.1: 卯
				T5: 丁
				"""));
	}

	@Test
	void exchangesTwoCodesAtOnceWithTheirCitations() {
		assertEquals("""
				T1: 甲
				T1.1: 乙
				知識 K02、K01
				K01: 二
				K02: 一
				""", renumbered("""
				T1: 甲
				T1.1: 乙
				知識 K01、K02
				K02: 二
				K01: 一
				"""));
	}

	@Test
	void touchesOnlyCodesWhoseNumberChangesAndKeepsTheirSpelling() {
		assertEquals("知識定義\n  k1: 一\n  Ｋ２: 二\n  K3: 三\n", renumbered("知識定義\n  k1: 一\n  Ｋ２: 二\n  K7: 三\n"));
		assertEquals("K01: 一\nK2: 二\nK03: 三\n", renumbered("K01: 一\nK2: 二\nK07: 三\n"));
	}

	@Test
	void givesCodesToElementsThatHaveNone() {
		assertEquals("T1: 甲\nT1.1: 乙\nP1.1.1: 子。\nP1.1.2: 丑。\nK01: 一\n", renumbered("職責: 甲\n任務: 乙\n指標: 子。\nP1.1.2: 丑。\n知識: 一\n"));
	}

	@Test
	void leavesRoomForAParentThatLacksItsLine() {
		assertEquals("T1.1: 乙\n級別 4\nT2: 丙\nT2.1: 丁\n", renumbered("T1.1: 乙\n級別 4\nT2: 丙\nT2.3: 丁\n"));
	}

	@Test
	void numbersOnlyTheKindsAskedFor() {
		String text = "T2: 甲\nT2.3: 乙\nP2.3.4: 子。\nK05: 一\n";

		assertEquals("T1: 甲\nT1.1: 乙\nP1.1.1: 子。\nK05: 一\n", renumbered(text, RenumberOptions.outline()));
		assertEquals("T2: 甲\nT2.3: 乙\nP2.3.4: 子。\nK01: 一\n", renumbered(text, RenumberOptions.with(ElementKind.KNOWLEDGE)));
		assertEquals("T2: 甲\nT2.3: 乙\nP2.3.1: 子。\nK05: 一\n",
				renumbered(text, new RenumberOptions(EnumSet.of(ElementKind.INDICATOR), false, false)));
	}

	@Test
	void numbersNotesWithTheirMarkersWhereAsked() {
		assertEquals("T1: 甲【註2】【註1】\n註1: 二\n註2: 一\n",
				renumbered("T1: 甲【註1】【註5】\n註5: 二\n註1: 一\n", new RenumberOptions(EnumSet.noneOf(ElementKind.class), true, false)));
	}

	@Test
	void givesTheSecondOfTwoEqualCodesTheNextNumberWhileCitationsStayWithTheFirst() {
		assertEquals("T1: 甲\nT1.1: 乙\n知識 K01、K03\nK01: 一\nK02: 又\nK03: 三\n",
				renumbered("T1: 甲\nT1.1: 乙\n知識 K01、K02\nK01: 一\nK01: 又\nK02: 三\n"));
	}

	@Test
	void leavesWhatTheVersionBeforeWasCalled() {
		assertEquals("T1: 甲\nT1.1: 乙\n修正說明\n刪除 T1.2: 併入【T1.1】。\n級別 T1.1: 調整。\n",
				renumbered("T1: 甲\nT1.2: 乙\n修正說明\n刪除 T1.2: 併入【T1.2】。\n級別 T1.2: 調整。\n"));
	}

	@Test
	void refusesWhereAnUndefinedCodeWouldComeToMeanSomething() {
		assertEquals("K01 in line 3 is not defined; after renumbering it would mean another element. Mend it first.",
				refusal("T1: 甲\nT1.1: 乙\n知識 K01\nK05: 一\n"));
	}

	@Test
	void refusesWhileALineWithACodeCannotBeRead() {
		assertEquals("Line 2 cannot be read, so nobody knows which numbers it takes. Mend it first.", refusal("T1: 甲\nT2 乙\nT3: 丙\n"));
	}

	@Test
	void namesWhatChanges() {
		assertEquals(List.of(new Renaming.Renamed("K02", "K01"), new Renaming.Renamed("K01", "K02")),
				Renumber.of(Parsing.parse("K02: 二\nK01: 一\n"), RenumberOptions.all()).renamed());
	}

	private static String renumbered(String text) {
		return renumbered(text, RenumberOptions.all());
	}

	private static String renumbered(String text, RenumberOptions options) {
		Renaming renaming = Renumber.of(Parsing.parse(text), options);
		assertTrue(renaming.refusal().isEmpty(), () -> renaming.refusal().toString());
		return Replacements.apply(text, renaming.changes());
	}

	private static String refusal(String text) {
		return new Wordings(Locale.ENGLISH).text(Renumber.of(Parsing.parse(text), RenumberOptions.all()).refusal().orElseThrow());
	}
}
