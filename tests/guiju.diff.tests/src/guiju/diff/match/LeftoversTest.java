package guiju.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.diff.Versions;
import guiju.diff.element.ElementType;

/** What is left over when all that can be known by text and place has found its partner. */
class LeftoversTest {

	private static final String KMC = Versions.example("KMC2431-001v4");
	private static final String OUTPUT = "    O1.1.1: 媒體需求分析書\n";
	private static final String SENTENCE = "    P2.1.4: 依組織報銷程序，協助完成核銷作業。\n";

	@Test
	void aNameThatIsAllThatIsLeftIsFoundByExclusionAndDoubted() {
		Match match = Scene.of(KMC, moved(KMC, OUTPUT, "    產出: 刊登規模之研究\n")).match("O1.1.1");

		assertTrue(match.after().startsWith("duties/1/tasks/1/outputs"), match::toString);
		assertTrue(match.grounds().contains(Ground.EXCLUSION), match::toString);
		assertTrue(match.score() <= 0.7, match::toString);
	}

	@Test
	void ofWhatTheCommitteeSaysSomethingNothingIsTold() {
		String after = moved(KMC, OUTPUT, "    產出: 刊登規模之研究\n");

		assertEquals(1, Scene.of(KMC, after, "不同 O1.1.1 ≠ O1.2.1").alone(ElementType.OUTPUT).stream().filter("-O1.1.1"::equals).count());
	}

	@Test
	void aNameWithoutAnythingInCommonIsNotFoundIfAnythingElseCameOrWent() {
		String after = moved(KMC, OUTPUT, "    產出: 刊登規模之研究\n").replace("  S01: ", "  S99: 外語會話\n  S01: ");

		assertEquals(2, Scene.of(KMC, after).alone(ElementType.OUTPUT).size());
	}

	@Test
	void anUnrelatedSentenceElsewhereIsNotWhatWentThoughBothAreAllThatIsLeft() {
		String sentence = KMC.lines().filter(line -> line.contains("P1.1.1: ")).findFirst().orElseThrow() + "\n";
		Scene scene = Scene.of(KMC, moved(KMC, sentence, "    指標: 維護廚房清潔，於每日打烊後檢查爐具與冷凍櫃之溫度紀錄。\n"));

		assertEquals(2, scene.alone(ElementType.INDICATOR).size());
	}

	@Test
	void aSentenceOfWhichLittleIsLeftIsFoundIfNothingElseCameOrWent() {
		Match match = Scene.of(KMC, moved(KMC, SENTENCE, "    指標: 幫忙辦畢報帳事宜，並以公司費用申報作業為準。\n")).match("P2.1.4");

		assertTrue(match.after().startsWith("duties/1/tasks/1/indicators"), match::toString);
	}

	@Test
	void oneWordThatNothingElseHasTellsMoreThanAllThatWasExchanged() {
		String after = moved(KMC, SENTENCE, "    指標: 辦畢報帳者，宜留存單據供會計查核，並銷去暫付款項。\n").replace("  S01: ", "  S99: 外語會話\n  S01: ");
		String other = moved(KMC, SENTENCE, "    指標: 辦畢報帳者，宜留存單據供會計查證，並去除暫付款項。\n").replace("  S01: ", "  S99: 外語會話\n  S01: ");

		assertEquals(List.of(), Scene.of(KMC, after).alone(ElementType.INDICATOR));
		assertEquals(2, Scene.of(KMC, other).alone(ElementType.INDICATOR).size());
	}

	@Test
	void aLikeTextIsNoMatterOfExclusion() {
		Match match = Scene.of(KMC, moved(KMC, SENTENCE, "    指標: 依組織報銷程序，辦理核銷作業。\n")).match("P2.1.4");

		assertFalse(match.grounds().contains(Ground.EXCLUSION), match::toString);
	}

	@Test
	void sentencesThatChangedPlacesAndWordingAreKnownByWhatIsLeftOfThem() {
		String before = "T1: 職責\n  T1.1: 蒐集資料\n    P1.1.1: 依議價結果，辦理採購及協助簽約作業。\n  T1.2: 驗收貨物\n    P1.2.1: 觀察病人生命徵象，並記錄體溫及血壓數值。\n";
		String after = "T1: 職責\n  T1.1: 蒐集資料\n    P1.1.1: 留意病人徵象變化，登載其體溫、脈搏與血壓。\n  T1.2: 驗收貨物\n    P1.2.1: 購置合約之簽訂，以議價所得結果為準。\n";

		assertEquals(List.of("P1.2.1 = P1.1.1", "P1.1.1 = P1.2.1"), Scene.of(before, after).matches(ElementType.INDICATOR));
	}

	@Test
	void aLongSentenceWithNothingInCommonIsAnotherOneThoughItStandsInThePlace() {
		String after = KMC.replace("依組織或客戶案件回饋，記錄及更新媒體商執行品質及問題，以作為後續合作參考。", "穿著防護衣進入無菌室前，須先洗手並測量體溫，發燒者不得入內。");

		assertEquals(List.of("-P2.3.3", "+P2.3.3"), Scene.of(KMC, after).alone(ElementType.INDICATOR));
	}

	/** Takes a line out and puts another one in as the first below T2.2. */
	private static String moved(String text, String line, String other) {
		int task = text.indexOf("  T2.2: ");
		int at = text.indexOf('\n', task) + 1;
		return (text.substring(0, at) + other + text.substring(at)).replace(line, "");
	}
}
