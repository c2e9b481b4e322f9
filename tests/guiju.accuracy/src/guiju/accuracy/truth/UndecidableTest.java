package guiju.accuracy.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.accuracy.truth.Undecidable.Reason;
import guiju.diff.element.ElementType;
import guiju.testing.Parsing;

class UndecidableTest {

	private static final String TASKS = """
			T1: 企劃
			  T1.1: 分析需求
			    %s
			  T1.2: 提案
			    %s
			""";

	@Test
	void tellsOfSiblingsThatBecameEqual() {
		Undecidable found = found("P1.1.1: 蒐集資料。\n    P1.1.2: 收集資料。", "P1.2.1: 簡報。", "P1.1.1: 蒐集資料。\n    P1.1.2: 蒐集資料。", "P1.2.1: 簡報。",
				pair(0, 0, 0, 0), pair(0, 1, 0, 1), pair(1, 0, 1, 0));

		assertEquals(Map.of(Reason.TWINS, 1), found.reasons());
		assertEquals(Set.of(path(0, 0), path(0, 1)), found.before());
	}

	@Test
	void tellsOfEqualTextsThatMeetBelowOneTask() {
		Undecidable found = found("P1.1.1: 蒐集資料。", "P1.2.1: 蒐集資料。", "P1.1.1: 蒐集文件資料。\n    P1.1.2: 蒐集資料。", "P1.2.1: 簡報。",
				pair(0, 0, 0, 1), pair(1, 0, 0, 0));

		assertEquals(Map.of(Reason.TWINS, 1), found.reasons());
	}

	@Test
	void saysNothingOfEqualTextsThatStayApart() {
		Undecidable found = found("P1.1.1: 蒐集資料。", "P1.2.1: 蒐集資料。", "P1.1.1: 蒐集資料。", "P1.2.1: 蒐集資料。", pair(0, 0, 0, 0), pair(1, 0, 1, 0));

		assertEquals(Map.of(), found.reasons());
	}

	@Test
	void tellsOfWhatMovedAndKeptNoCharacter() {
		Undecidable found = found("P1.1.1: 蒐集資料。", "P1.2.1: 簡報。", "P1.1.1: 簡報。", "P1.2.1: 收羅文件。", pair(0, 0, 1, 0), pair(1, 0, 0, 0));

		assertEquals(Map.of(Reason.NO_TRACE, 1), found.reasons());
		assertEquals(Set.of(path(0, 0)), found.before());
		assertEquals(Set.of(path(1, 0)), found.after());
	}

	@Test
	void tellsOfOneTakenOutAndNearlyTheSamePutIn() {
		Undecidable found = found("P1.1.1: 蒐集市場資料。", "P1.2.1: 簡報。", "P1.1.1: 收集市場資料。", "P1.2.1: 簡報。", pair(1, 0, 1, 0));

		assertEquals(Map.of(Reason.LOOKALIKE, 1), found.reasons());
	}

	private static String path(int task, int indicator) {
		return "duties/0/tasks/" + task + "/indicators/" + indicator;
	}

	private static Pair pair(int oldTask, int old, int task, int made) {
		return new Pair(ElementType.INDICATOR, path(oldTask, old), path(task, made));
	}

	private static Undecidable found(String first, String second, String firstAfter, String secondAfter, Pair... indicators) {
		Elements before = new Elements(Parsing.standard(TASKS.formatted(first, second)));
		Elements after = new Elements(Parsing.standard(TASKS.formatted(firstAfter, secondAfter)));
		List<Pair> pairs = new ArrayList<>(List.of(indicators));
		for (String path : List.of("duties/0", "duties/0/tasks/0", "duties/0/tasks/1"))
			pairs.add(new Pair(before.at(path).type(), path, path));
		return Undecidable.of(before, after, pairs);
	}
}
