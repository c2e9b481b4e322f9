package guiju.diff.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import guiju.diff.element.Elements;
import guiju.testing.Parsing;

class DecisionsTest {

	private static final Elements BEFORE = elements("""
			職能基準 KMC2431-001v3
			T1: 提案
			  T1.1: 分析
			    P1.1.1: 蒐集。
			    P1.1.1: 彙整。
			    P1.1.2: 確認。
			K01: 行銷
			K02: 法規
			補充: 說明
			  - 其一
			註1: 法規
			""");
	private static final Elements AFTER = elements("""
			職能基準 KMC2431-001v4
			T1: 提案
			  T1.1: 分析
			    P1.1.1: 蒐集。
			    P1.1.2: 確認。
			    P1.1.3: 覆核。
			K01: 行銷
			K02: 法規
			補充: 說明
			  - 其一
			註2: 法規
			""");

	@Test
	void findsElementsByCodeInAnySpellingByPlaceAndByPath() {
		Decisions decisions = decide("同一 k1 = Ｋ０２\n同一 補充1.1 = remark 1\n同一 註1 = note 2\n同一 duties/0/tasks/0/indicators/1 = P1.1.3");

		assertEquals(List.of(), problems(decisions));
		assertEquals(List.of("knowledge/0 knowledge/1", "remarks/0/children/0 remarks/0", "notes/0 notes/0",
				"duties/0/tasks/0/indicators/1 duties/0/tasks/0/indicators/2"),
				decisions.pins().stream().map(pin -> pin.before().get(0).path() + " " + pin.after().get(0).path()).toList());
	}

	@Test
	void namesAnElementByItsCodeUnlessThatStandsTwice() {
		ElementNames names = new ElementNames(BEFORE);

		assertEquals("K01", names.of(BEFORE.at("knowledge/0")));
		assertEquals("duties/0/tasks/0/indicators/1", names.of(BEFORE.at("duties/0/tasks/0/indicators/1")));
		assertEquals("補充1.1", names.of(BEFORE.at("remarks/0/children/0")));
		assertEquals("註1", names.of(BEFORE.at("notes/0")));
	}

	@Test
	void aLineThatNamesNothingIsToldAndTheOthersHold() {
		Decisions decisions = decide("同一 K09 = K01\n刪除 K02\n新增 S01");

		assertEquals(List.of("1 舊版沒有 K09，這一行不算。請改用舊版裡有的代碼，或刪去這一行。", "3 新版沒有 S01，這一行不算。請改用新版裡有的代碼，或刪去這一行。"), problems(decisions));
		assertEquals("knowledge/1", decisions.removed().get(0).path());
	}

	@Test
	void aCodeThatStandsTwiceNeedsAPath() {
		assertEquals(List.of("1 舊版有 2 個 P1.1.1，這一行不算。請改寫路徑，例如 duties/0/tasks/0/indicators/0。"), problems(decide("刪除 P1.1.1")));
	}

	@Test
	void aContradictionIsToldOnTheLaterLine() {
		Decisions decisions = decide("同一 K01 = K02\n刪除 K01\n不同 K01 ≠ K02\n新增 K02\n不同 K02 ≠ K01\n同一 K02 = K01");

		assertEquals(List.of(2, 3, 4, 6), decisions.problems().stream().map(Problem::line).toList());
		assertEquals("decided", decisions.problems().get(3).name());
		assertEquals(List.of("K02", "5"), decisions.problems().get(3).arguments());
	}

	@Test
	void otherKindsAndManyToManyAreTold() {
		Decisions decisions = decide("同一 K01 = T1\n同一 K01、K02 = K01、K02\n不同 K01、K02 ≠ K01\n看不懂");

		assertEquals(List.of("otherKind", "manyToMany", "twoEach", "unreadable"), decisions.problems().stream().map(Problem::name).toList());
	}

	@Test
	void aFileOfOtherVersionsSaysNothing() {
		Decisions decisions = decide("同一 K01 = K02\n對照 KMC2431-001v2 → KMC2431-001v4");

		assertEquals(List.of(), decisions.pins());
		assertEquals(List.of("2 這個檔案說的是 KMC2431-001v2 → KMC2431-001v4，比較的卻是 KMC2431-001v3 → KMC2431-001v4，所以整個檔案都不算。請改用正確的版本，或修正這一行。"),
				problems(decisions));
	}

	private static Decisions decide(String file) {
		return Lineage.parse(file).decide(BEFORE, AFTER);
	}

	private static List<String> problems(Decisions decisions) {
		return decisions.problems().stream().map(problem -> problem.line() + " " + problem.text(Locale.TAIWAN)).toList();
	}

	private static Elements elements(String text) {
		return Elements.of(Parsing.standard(text));
	}
}
