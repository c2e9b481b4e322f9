package guiju.dsl.ide.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.dsl.edit.Replacements;
import guiju.testing.Parsing;

/** The caret is ^ before and after. */
class EnterKeyTest {

	@Test
	void beginsTheNextElementWithTheNextCode() {
		assertEquals("T1: 甲\n  T1.1: 乙\n    P1.1.1: 丙。\n    P1.1.2: ^\n", enter("T1: 甲\n  T1.1: 乙\n    P1.1.1: 丙。^\n"));
		assertEquals("T1: 甲\n  T1.1: 乙\n    O1.1.1: 丙\n    O1.1.2: ^\n    O1.1.3: 丁\n", enter("T1: 甲\n  T1.1: 乙\n    O1.1.1: 丙^\n    O1.1.3: 丁\n"));
		assertEquals("K01: 一\nK03: ^\nK02: 二", enter("K01: 一^\nK02: 二"));
		assertEquals("知識定義\n  K01: ^", enter("知識定義^"));
	}

	@Test
	void walksThroughATaskFromItsNameToItsSkills() {
		assertEquals("T1: 甲\n  T1.1: ^\n", enter("T1: 甲^\n"));
		assertEquals("T1: 甲\n  T1.1: 乙\n    級別 ^\n", enter("T1: 甲\n  T1.1: 乙^\n"));
		assertEquals("T1: 甲\n  T1.1: 乙\n    級別 4\n    O1.1.1: ^\n", enter("T1: 甲\n  T1.1: 乙\n    級別 4^\n"));
		assertEquals("T1: 甲\n  T1.1: 乙\n    知識 K01\n    技能 ^\n", enter("T1: 甲\n  T1.1: 乙\n    知識 K01^\n"));
		assertEquals("duty: x\n\ttask: y\n\t\tlevel ^\n\tT1.2: z\n\t\tlevel 3", enter("duty: x\n\ttask: y^\n\tT1.2: z\n\t\tlevel 3"));
	}

	@Test
	void endsARowWhereTheLineHasItsHeadAlone() {
		assertEquals("T1: 甲\n  T1.1: 乙\n    ^\n", enter("T1: 甲\n  T1.1: 乙\n    P1.1.2: ^\n"));
		assertEquals("補充: 一\n  - 二\n  ^\n", enter("補充: 一\n  - 二\n  - ^\n"));
		assertEquals("T1: 甲\n  T1.1: 乙\n    ^\n", enter("T1: 甲\n  T1.1: 乙\n    知識 ^\n"));
	}

	@Test
	void goesFromAnAttitudeToItsDefinitionAndOn() {
		assertEquals("A01: 彈性\n  定義: ^\n", enter("A01: 彈性^\n"));
		assertEquals("A01: 彈性\n  定義: 能夠。\nA02: ^\n", enter("A01: 彈性\n  定義: 能夠。^\n"));
	}

	@Test
	void goesOnWithBulletsAndRows() {
		assertEquals("補充: 一\n  -- 二\n  -- ^\n", enter("補充: 一\n  -- 二^\n"));
		assertEquals("條件: 任一項：\n  - ^\n", enter("條件: 任一項：^\n"));
		assertEquals("V1 x 2020/01/01: 甲\n  狀態: ^\n", enter("V1 x 2020/01/01: 甲^\n"));
		assertEquals("V1 x 2020/01/01: 甲\n  狀態: 最新版本\n  更新說明: ^\n", enter("V1 x 2020/01/01: 甲\n  狀態: 最新版本^\n"));
	}

	@Test
	void goesOnBehindAReasonOrALastParagraph() {
		assertEquals("P1.1.1: 甲。\n  緣由: 乙\nP1.1.2: ^\n", enter("P1.1.1: 甲。\n  緣由: 乙^\n"));
		assertEquals("K01: 甲\n  | 乙\nK02: ^\n", enter("K01: 甲\n  | 乙^\n"));
	}

	@Test
	void partsATextIntoParagraphsAndAListIntoLists() {
		assertEquals("  K01: 甲\n    | ^乙\n", enter("  K01: 甲 ^乙\n"));
		assertEquals("補充: x\n  - 甲\n  - ^乙\n", enter("補充: x\n  - 甲^乙\n"));
		assertEquals("知識 K01、K02\n知識 ^K03 // 備註\n", enter("知識 K01、K02、^K03 // 備註\n"));
	}

	@Test
	void partsATextBeforeItsFirstWordAndACommentToo() {
		assertEquals("K01:\n  | ^甲\n", enter("K01:^ 甲\n"));
		assertEquals("補充: x\n  -\n  - ^甲\n", enter("補充: x\n  - ^甲\n"));
		assertEquals("  // 註\n  // ^解\n", enter("  // 註^解\n"));
		assertEquals("級別 4 // 待\n// ^確認\n", enter("級別 4 // 待^確認\n"));
	}

	@Test
	void takesNoCodeOfALineThatCannotBeRead() {
		assertEquals("K01: 甲\nK03: ^\nK02 乙\n", enter("K01: 甲^\nK02 乙\n"));
	}

	@Test
	void addsAPlainLineElsewhere() {
		assertEquals("職業: 甲\n^\n", enter("職業: 甲^\n"));
		assertEquals("  // 註解\n  ^\n", enter("  // 註解^\n"));
		assertEquals("\n^  K01: 甲", enter("^  K01: 甲"));
		assertEquals("    散文\n    ^\n", enter("    散文^\n"));
		assertEquals("\n^", enter("^"));
	}

	@Test
	void keepsTheLineEndsOfTheFile() {
		assertEquals("K01: 甲\r\nK02: ^\r\nS01: 乙\r\n", enter("K01: 甲^\r\nS01: 乙\r\n"));
	}

	private static String enter(String marked) {
		int offset = marked.indexOf('^');
		String text = marked.replace("^", "");
		Typing typing = EnterKey.at(Parsing.parse(text), offset);
		String after = Replacements.apply(text, List.of(typing.change()));
		return after.substring(0, typing.caret()) + "^" + after.substring(typing.caret());
	}
}
