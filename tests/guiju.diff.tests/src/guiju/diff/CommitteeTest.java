package guiju.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;

/** What a committee must read of revisions as committees make them; {@code testdata/<case>/CHANGES.md} tells each in prose. */
class CommitteeTest {

	@Test
	void anInsertedDutyIsOneChange() {
		Comparison comparison = of("caregiver-duty-inserted");

		assertEquals(List.of("added →T2"), read(comparison, ElementType.DUTY));
		assertEquals(List.of("level-changed T2.2→T3.2"), read(comparison, ElementType.TASK));
		assertEquals(List.of("reworded P1.1.3→P1.1.3", "reworded P2.1.2→P3.1.2"), read(comparison, ElementType.INDICATOR));
	}

	@Test
	void tasksAreMergedAndSplitOverTwoDuties() {
		Comparison comparison = of("baker-tasks-merged-and-split");

		assertEquals(List.of("merged T1.1、T1.2→T1.1", "split T2.2→T2.2、T3.1"), read(comparison, ElementType.TASK));
		assertEquals(List.of("added →P3.2.3", "reworded P1.2.2→P1.1.4", "reworded P2.1.3→P2.1.3", "reworded P2.2.4→P3.1.2", "reworded P3.1.2→P3.2.2"),
				read(comparison, ElementType.INDICATOR));
		assertEquals(List.of(), any(comparison, Kind.REMOVED));
	}

	@Test
	void widthAndVariantsAreEditorialAndAConvertedDefinitionNamesItsOrigin() {
		Comparison comparison = of("process-engineer-other-punctuation");

		assertTrue(comparison.changes().stream().filter(change -> change.element() == ElementType.INDICATOR).allMatch(change -> change.impact() == Impact.EDITORIAL));
		assertEquals(List.of("removed K06→"), any(comparison, Kind.REMOVED));
		assertEquals("由K06改列", changes(comparison, ElementType.SKILL, Kind.ADDED).get(0).reason());
	}

	@Test
	void sentencesRewrittenWhereTheyStoodAreTheSame() {
		Comparison comparison = of("data-analyst-rewritten-in-place");

		assertEquals(List.of(), any(comparison, Kind.REMOVED));
		assertEquals(List.of("added →K06", "added →O2.1.2"), any(comparison, Kind.ADDED));
		assertEquals(9, changes(comparison, ElementType.INDICATOR, Kind.REWORDED).size());
	}

	@Test
	void codesPutRightAreFoldedAndAnotherFrequencyIsSubstantive() {
		Comparison comparison = of("warehouse-quirks-put-right");

		assertEquals(List.of("renumbered K1→K01"), read(comparison, ElementType.KNOWLEDGE));
		assertEquals(List.of("added →P1.2.3", "renumbered P1.1→P1.1.1", "reworded P2.2.1→P2.2.1"), read(comparison, ElementType.INDICATOR));
		assertEquals(Impact.SUBSTANTIVE, changes(comparison, ElementType.INDICATOR, Kind.REWORDED).get(0).impact());
	}

	@Test
	void partsAreFoundThoughTheySayMoreOrLess() {
		Comparison comparison = of("gardener-three-way-splits");

		assertEquals(List.of("split T1.1→T1.1、T1.2、T1.3"), read(comparison, ElementType.TASK));
		assertEquals(List.of("split P1.1.1→P1.1.1、P1.1.2", "split P2.1.1→P2.1.1、P2.1.2、P2.1.3"), read(comparison, ElementType.INDICATOR));
		assertEquals(List.of("split K03→K03、K04、K05"), read(comparison, ElementType.KNOWLEDGE));
		assertEquals(List.of(), any(comparison, Kind.REMOVED));
	}

	@Test
	void notesAndAttitudesAreKnownByTheirNames() {
		Comparison comparison = of("guard-notes-and-attitudes");

		assertEquals(List.of("added →2", "removed 2→"), read(comparison, ElementType.NOTE));
		assertEquals(List.of("added →A01", "added →A04", "removed A01→", "reworded A02→A02"), read(comparison, ElementType.ATTITUDE));
		assertEquals(List.of("added →P1.1.2", "added →P2.1.3", "removed P1.1.2→", "reworded P2.1.2→P2.1.2"), read(comparison, ElementType.INDICATOR));
	}

	@Test
	void whatWasRemovedBesideARewritingIsRemoved() {
		Comparison comparison = of("course-designer-rewritten-and-moved");

		assertEquals(List.of("removed P1.1.3→"), any(comparison, Kind.REMOVED));
		assertEquals(List.of("added →K05", "added →P1.2.3"), any(comparison, Kind.ADDED));
		assertEquals(List.of("moved+reworded P1.2.2→P2.1.2"), any(comparison, Kind.MOVED));
	}

	@Test
	void aTextThatStandsEverywhereDoesNotMoveFromARemovedTaskToANewOne() {
		Comparison comparison = of("auditor-report-under-every-task");

		assertEquals(List.of("added →T1.4", "level-changed T1.4→T1.5", "removed T1.5→", "reordered T1.3→T1.2"), read(comparison, ElementType.TASK));
		assertEquals(List.of(), comparison.changes().stream().filter(change -> change.is(Kind.MOVED)).map(CommitteeTest::show).toList());
	}

	@Test
	void aNewDutyOfOldWordingTakesNothingAway() {
		Comparison comparison = of("driver-duty-of-old-wording");

		assertEquals(List.of("added →T3"), read(comparison, ElementType.DUTY));
		assertEquals(List.of("reordered T1.1→T1.1"), read(comparison, ElementType.TASK));
		assertEquals(List.of(), any(comparison, Kind.REMOVED));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void readBackwardsItIsTheSame(String name) {
		Comparison forwards = of(name);
		Comparison backwards = Versions.compare(text(name, "new"), text(name, "old"));

		assertEquals(forwards.matching().matches().stream().map(match -> match.before() + "=" + match.after()).sorted().toList(),
				backwards.matching().matches().stream().map(match -> match.after() + "=" + match.before()).sorted().toList());
	}

	static List<String> cases() {
		return List.of("caregiver-duty-inserted", "baker-tasks-merged-and-split", "process-engineer-other-punctuation", "data-analyst-rewritten-in-place",
				"warehouse-quirks-put-right", "gardener-three-way-splits", "guard-notes-and-attitudes", "course-designer-rewritten-and-moved",
				"auditor-report-under-every-task", "driver-duty-of-old-wording");
	}

	private static Comparison of(String name) {
		return Versions.compare(text(name, "old"), text(name, "new"));
	}

	private static String text(String name, String version) {
		return Versions.read(Versions.root().resolve("tests/guiju.diff.tests/testdata").resolve(name).resolve(version + ".ocs"));
	}

	/** Returns what stands for itself, in one line each, sorted. */
	private static List<String> read(Comparison comparison, ElementType element) {
		return Versions.own(comparison).stream().filter(change -> change.element() == element).map(CommitteeTest::show).sorted(Comparator.naturalOrder()).toList();
	}

	private static List<String> any(Comparison comparison, Kind kind) {
		return Versions.own(comparison).stream().filter(change -> change.is(kind)).map(CommitteeTest::show).sorted().toList();
	}

	private static List<Change> changes(Comparison comparison, ElementType element, Kind kind) {
		return comparison.changes().stream().filter(change -> change.element() == element && change.is(kind)).toList();
	}

	private static String show(Change change) {
		return String.join("+", change.kinds().stream().map(Kind::key).toList()) + " " + codes(change.before()) + "→" + codes(change.after());
	}

	private static String codes(List<guiju.diff.change.Located> places) {
		return String.join("、", places.stream().map(guiju.diff.change.Located::code).toList());
	}
}
