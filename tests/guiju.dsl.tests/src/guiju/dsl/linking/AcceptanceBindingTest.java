package guiju.dsl.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.dsl.corpus.Examples;
import guiju.model.Acceptance;
import guiju.model.Standard;
import guiju.model.path.ElementPath;
import guiju.testing.Parsing;
import guiju.testing.SameModel;

class AcceptanceBindingTest {

	private static final String ALL_LINES = """
			職能基準 KMC2431-001v4
			職業: 媒體
			  緣由: 改名
			職類別 KMC: 行銷
			職業別 2431
			行業別: 廣告
			基準級別 4
			工作描述: 描述
			  | 描述二
			發展單位: 署
			有效期限 2027/12/31
			T1: 職責一
			  緣由: 職責緣由
			  | 職責緣由二
			  T1.1: 任務一
			    級別 4
			    O1.1.1: 產出一
			    產出: 產出二
			    P1.1.1: 指標一
			      | 指標一之二
			      緣由: 指標緣由
			    知識 K01
			    技能 S01
			任務: 任務二
			K01: 知識一
			知識: 知識二
			S01: 技能一
			A01: 態度一
			  定義: 態度定義一
			    | 態度定義二
			條件: 條件一
			  - 條列一
			    緣由: 條列緣由
			  -- 條列二
			補充: 補充一
			註1: 註一
			  - 註條列
			刪除 P1.2.3: 併入
			級別 T1.1: 調整
			引用 T1.1 K05: 涵蓋
			欄位 職業: 更名
			V4 KMC2431-001v4: 媒體
			  狀態: 最新版本
			  更新說明: 略
			  緣由: 版本緣由
			""";

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '⇒', value = {"職能基準⇒standard #", "職業:⇒standard #name", "緣由: 改名⇒standard #reason", "職類別⇒categories/0 #",
			"職業別⇒occupations/0 #",
			"行業別⇒industries/0 #", "基準級別⇒standard #levelText", "工作描述⇒standard #description", "| 描述二⇒standard #description",
			"發展單位⇒standard #developers",
			"有效期限⇒standard #validUntilText", "T1:⇒duties/0 #", "緣由: 職責緣由⇒duties/0 #reason", "| 職責緣由二⇒duties/0 #reason", "T1.1:⇒duties/0/tasks/0 #",
			"級別 4⇒duties/0/tasks/0 #levelText", "O1.1.1⇒duties/0/tasks/0/outputs/0 #", "產出:⇒duties/0/tasks/0/outputs/1 #",
			"P1.1.1⇒duties/0/tasks/0/indicators/0 #", "| 指標一之二⇒duties/0/tasks/0/indicators/0 #", "緣由: 指標⇒duties/0/tasks/0/indicators/0 #reason",
			"知識 K01⇒duties/0/tasks/0 #knowledge", "技能 S01⇒duties/0/tasks/0 #skills", "任務:⇒duties/0/tasks/1 #", "K01:⇒knowledge/0 #",
			"知識:⇒knowledge/1 #", "S01:⇒skills/0 #", "A01:⇒attitudes/0 #", "定義:⇒attitudes/0 #definition", "| 態度定義二⇒attitudes/0 #definition",
			"條件:⇒prerequisites/0 #", "- 條列一⇒prerequisites/0/children/0 #", "緣由: 條列⇒prerequisites/0/children/0 #reason",
			"-- 條列二⇒prerequisites/0/children/0/children/0 #", "補充:⇒remarks/0 #", "註1:⇒notes/0 #", "- 註條列⇒notes/0/children/0 #",
			"刪除⇒revisionReasons/0 #", "級別 T1.1⇒revisionReasons/1 #", "引用⇒revisionReasons/2 #", "欄位⇒revisionReasons/3 #",
			"V4⇒versions/0 #", "狀態⇒versions/0 #status", "更新說明⇒versions/0 #note", "緣由: 版本⇒versions/0 #reason"})
	void bindsToTheLineBelowOfAnyKind(String line, String place) {
		Acceptance acceptance = only(above(line, "// 容許 missing-output: 試"));

		assertEquals(place, path(acceptance.getSubject()) + " #" + (acceptance.getLine() == null ? "" : acceptance.getLine()));
	}

	@Test
	void tableHasEveryLine() throws Exception {
		int rows = AcceptanceBindingTest.class.getDeclaredMethod("bindsToTheLineBelowOfAnyKind", String.class, String.class)
				.getAnnotation(CsvSource.class).value().length;

		assertEquals(ALL_LINES.lines().count(), rows);
	}

	@Test
	void stackedAcceptancesBindToOneLineAndBlanksAndCommentsBetweenMeanNothing() {
		String text = above("知識 K01", "// 容許 syntax: 一\n\n// 註解\n\t// 容許 undefined-citation: 二\n");

		List<Acceptance> acceptances = Parsing.standard(text).getAcceptances();

		assertEquals(List.of("syntax", "undefined-citation"), acceptances.stream().map(Acceptance::getFinding).toList());
		acceptances.forEach(acceptance -> assertEquals("knowledge", acceptance.getLine()));
		acceptances.forEach(acceptance -> assertEquals("duties/0/tasks/0", ElementPath.of(acceptance.getSubject())));
	}

	@ParameterizedTest
	@ValueSource(strings = {"T1: x\n// 容許 syntax: 理由", "// 容許 syntax: 理由\n散文\nT1: x", "// 容許 syntax: 理由\n定義: x\nT1: x",
			"// 容許 syntax: 理由\n說明\nT1: x"})
	void bindsToNothingAtTheEndOrAboveALineThatCannotBeReadOrAHeading(String text) {
		Acceptance acceptance = only(text);

		assertNull(acceptance.getSubject());
		assertNull(acceptance.getLine());
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '⇒', value = {"// 容許 unused-skill: 理由：見 a: b⇒unused-skill⇒理由：見 a: b",
			"//容許\u3000unused-skill ：  理由\u3000⇒unused-skill⇒理由", "// Accept unused-skill: why⇒unused-skill⇒why",
			"// 容許unused-skill: 理由⇒unused-skill⇒理由",
			"// 容許 unused-skill⇒unused-skill⇒-", "// 容許 unused-skill:⇒unused-skill⇒-", "// 容許: 理由⇒-⇒理由", "// 容許⇒-⇒-",
			"// 容許 unused skill: 理由⇒unused skill⇒理由", "// 容許 unused-skill: // 理由⇒unused-skill⇒// 理由"})
	void readsFindingAndReason(String comment, String finding, String reason) {
		Acceptance acceptance = only(comment + "\nT1: x");

		assertEquals(finding, acceptance.getFinding());
		assertEquals(reason, acceptance.getReason());
	}

	@Test
	void commentBehindAValueAcceptsNothing() {
		assertEquals(List.of(), Parsing.standard("T1: x\nT1.1: y\n級別 4 // 容許 missing-output: 理由").getAcceptances());
	}

	@Test
	void acceptancesLeaveTheRestOfTheModelAlone() {
		for (String example : Examples.texts()) {
			String accepted = example.replace("\n", "\n// 容許 missing-output: 試\n");

			Standard standard = Parsing.standard(accepted);

			assertEquals(example.lines().count(), standard.getAcceptances().size());
			standard.getAcceptances().clear();
			SameModel.require(Parsing.standard(example), standard);
		}
	}

	private static String path(EObject subject) {
		return subject instanceof Standard ? "standard" : ElementPath.of(subject);
	}

	private static Acceptance only(String text) {
		List<Acceptance> acceptances = Parsing.standard(text).getAcceptances();
		assertEquals(1, acceptances.size());
		return acceptances.get(0);
	}

	/** Puts a comment above the only line that begins so. */
	private static String above(String line, String comment) {
		List<String> found = ALL_LINES.lines().filter(candidate -> candidate.strip().startsWith(line)).toList();
		assertEquals(1, found.size(), line);
		return ALL_LINES.replace(found.get(0) + "\n", comment + "\n" + found.get(0) + "\n");
	}
}
