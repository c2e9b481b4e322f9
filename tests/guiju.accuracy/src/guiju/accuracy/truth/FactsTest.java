package guiju.accuracy.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;
import guiju.testing.Parsing;

class FactsTest {

	private static final String OLD = """
			職能基準 KMC2431-001v1
			職業: 企劃人員
			基準級別 3
			工作描述: 負責企劃。
			T1: 企劃
			  T1.1: 分析需求
			    級別 3
			    P1.1.1: 蒐集資料。
			    P1.1.2: 彙整資料，並撰寫報告。
			    P1.1.3: 確認預算。
			    知識 K01、K02
			  T1.2: 提案
			    級別 4
			    P1.2.1: 進行簡報。
			知識定義
			  K01: 法規
			  K02: 財務
			態度定義
			  A01: 彈性
			    定義: 調整作法。
			""";

	@Test
	void saysNothingOfEqualVersions() {
		assertEquals(Set.of(), facts(OLD, List.of()));
	}

	@Test
	void tellsWhatCameAndWent() {
		String made = OLD.replace("    P1.1.3: 確認預算。\n", "").replace("    P1.2.1: 進行簡報。\n", "    P1.2.1: 進行簡報。\n    P1.2.2: 回覆提問。\n");

		assertEquals(Set.of(new Fact(Kind.REMOVED, ElementType.INDICATOR, "duties/0/tasks/0/indicators/2", "", ""),
				new Fact(Kind.ADDED, ElementType.INDICATOR, "", "duties/0/tasks/1/indicators/1", "")), facts(made, List.of()));
	}

	@Test
	void tellsASplitAndCountsWhatWasRenumberedBehindIt() {
		String made = OLD.replace("P1.1.2: 彙整資料，並撰寫報告。\n    P1.1.3", "P1.1.2: 彙整資料。\n    P1.1.3: 撰寫報告。\n    P1.1.4");
		String task = "duties/0/tasks/0";

		assertEquals(Set.of(new Fact(Kind.SPLIT, ElementType.INDICATOR, task + "/indicators/1", task + "/indicators/1 " + task + "/indicators/2", ""),
				new Fact(Kind.RENUMBERED, ElementType.INDICATOR, task, task, "#1")),
				facts(made, List.of(pair(task + "/indicators/1", task + "/indicators/2"), pair(task + "/indicators/2", task + "/indicators/3"))));
	}

	@Test
	void countsOneOfTwoSwappedSiblings() {
		String made = OLD.replace("P1.1.1: 蒐集資料。\n    P1.1.2: 彙整資料，並撰寫報告。", "P1.1.1: 彙整資料，並撰寫報告。\n    P1.1.2: 蒐集資料。");
		String task = "duties/0/tasks/0";

		assertEquals(Set.of(new Fact(Kind.REORDERED, ElementType.INDICATOR, task, task, "#1")),
				facts(made, List.of(pair(task + "/indicators/0", task + "/indicators/1"), pair(task + "/indicators/1", task + "/indicators/0"))));
	}

	@Test
	void tellsMovesLevelsAndTheHead() {
		String made = OLD.replace("    P1.1.3: 確認預算。\n", "").replace("P1.2.1: 進行簡報。\n", "P1.2.1: 進行簡報。\n    P1.2.2: 核定預算。\n")
				.replace("級別 4", "級別 5").replace("職業: 企劃人員", "職業: 企劃師").replace("調整作法", "隨時調整作法").replace("負責企劃", "負責策劃");
		String old = "duties/0/tasks/0/indicators/2";
		String moved = "duties/0/tasks/1/indicators/1";

		assertEquals(Set.of(new Fact(Kind.MOVED, ElementType.INDICATOR, old, moved, ""), new Fact(Kind.REWORDED, ElementType.INDICATOR, old, moved, ""),
				new Fact(Kind.LEVEL_CHANGED, ElementType.TASK, "duties/0/tasks/1", "duties/0/tasks/1", ""), new Fact(Kind.RENAMED, ElementType.STANDARD, "", "", ""),
				new Fact(Kind.REWORDED, ElementType.ATTITUDE, "attitudes/0", "attitudes/0", "definition"),
				new Fact(Kind.REWORDED, ElementType.STANDARD, "", "", "description")), facts(made, List.of(pair(old, moved))));
	}

	@Test
	void comparesCitationsByWhatTheyName() {
		String made = OLD.replace("知識 K01、K02", "知識 K02").replace("K01: 法規\n  K02: 財務", "K01: 財務\n  K02: 法規");

		assertEquals(Set.of(new Fact(Kind.REORDERED, ElementType.KNOWLEDGE, "", "", "#1"),
				new Fact(Kind.CITATION_REMOVED, ElementType.TASK, "duties/0/tasks/0", "", "K02")),
				facts(made, List.of(new Pair(ElementType.KNOWLEDGE, "knowledge/0", "knowledge/1"), new Pair(ElementType.KNOWLEDGE, "knowledge/1", "knowledge/0"))));
	}

	private static Pair pair(String before, String after) {
		return new Pair(ElementType.INDICATOR, before, after);
	}

	/** Pairs what stands at the same path, but for the pairs given and what is in them. */
	private static Set<Fact> facts(String text, List<Pair> given) {
		Elements before = new Elements(Parsing.standard(OLD));
		Elements after = new Elements(Parsing.standard(text));
		List<Pair> pairs = new ArrayList<>(given);
		for (Elements.Entry entry : before.all()) {
			boolean free = given.stream().noneMatch(pair -> pair.after().equals(entry.path()) || pair.before().equals(entry.path()) && !isSplit(given, entry.path()));
			if (after.at(entry.path()) != null && free)
				pairs.add(new Pair(entry.type(), entry.path(), entry.path()));
		}
		return Facts.of(before, after, pairs);
	}

	private static boolean isSplit(List<Pair> given, String path) {
		return given.stream().noneMatch(pair -> pair.after().equals(path));
	}
}
