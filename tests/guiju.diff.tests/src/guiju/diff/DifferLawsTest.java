package guiju.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.change.Verdict;
import guiju.diff.element.ElementType;
import guiju.model.Citation;
import guiju.model.Indicator;
import guiju.model.OcsFactory;
import guiju.model.Output;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.testing.Effort;
import guiju.testing.Parsing;
import guiju.testing.RandomStandards;

/** What holds for all comparisons. */
class DifferLawsTest {

	private static final List<Standard> EXAMPLES = Versions.examples().stream().map(Parsing::standard).toList();
	private static final Map<Kind, Kind> OPPOSITES = Map.of(Kind.ADDED, Kind.REMOVED, Kind.REMOVED, Kind.ADDED, Kind.SPLIT, Kind.MERGED, Kind.MERGED,
			Kind.SPLIT, Kind.CITATION_ADDED, Kind.CITATION_REMOVED, Kind.CITATION_REMOVED, Kind.CITATION_ADDED);

	@Test
	void aVersionIsIdenticalToItselfWhateverItHolds() {
		for (long seed = 0; seed < Effort.times(200); seed++) {
			Random random = new Random(seed);
			Standard any = RandomRevision.of(RandomStandards.standard(random), random, random.nextInt(10));

			Comparison comparison = Versions.compare(any, EcoreUtil.copy(any));

			assertEquals(List.of(), comparison.changes(), "seed " + seed);
			assertEquals(Verdict.IDENTICAL, comparison.verdict());
		}
	}

	@Test
	void changesAreNamedInOrderAndConsequencesStandBehindTheirCause() {
		for (long seed = 0; seed < Effort.times(100); seed++) {
			Random random = new Random(seed);
			Standard before = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
			List<Change> changes = Versions.compare(before, RandomRevision.of(before, random, 30)).changes();
			String cause = null;
			for (int i = 0; i < changes.size(); i++) {
				Change change = changes.get(i);
				assertEquals("c" + (i + 1), change.id());
				if (change.cause() == null)
					cause = change.id();
				else
					assertEquals(cause, change.cause(), "seed " + seed);
			}
		}
	}

	@Test
	void theMirroredComparisonTellsTheSame() {
		mirrored(Effort.times(120));
	}

	@Test
	@Tag("long")
	void thousandsOfMirroredComparisonsTellTheSame() {
		mirrored(4_000);
	}

	private static void mirrored(int count) {
		for (long seed = 0; seed < count; seed++) {
			Random random = new Random(seed);
			Standard before = seed % 2 == 0 ? EXAMPLES.get(random.nextInt(EXAMPLES.size())) : RandomStandards.standard(random);
			Standard after = RandomRevision.of(before, random, 1 + random.nextInt(25));

			List<String> there = told(Versions.compare(before, after), false);
			List<String> back = told(Versions.compare(after, before), true);

			assertEquals(String.join("\n", there), String.join("\n", back), "seed " + seed);
		}
	}

	private static List<String> told(Comparison comparison, boolean backwards) {
		return comparison.changes().stream().map(change -> !backwards ? told(change)
				: told(new Change(null, null, change.element(), change.kinds().stream().map(kind -> OPPOSITES.getOrDefault(kind, kind)).sorted().toList(),
						change.impact(), change.after(), change.before(), change.field(), change.to(), change.from(), change.citation(), null, false)))
				.sorted().toList();
	}

	private static String told(Change change) {
		return List.of(change.element(), change.kinds(), change.impact(), change.before(), change.after(), String.valueOf(change.field()),
				String.valueOf(change.from()), String.valueOf(change.to()), String.valueOf(change.citation())).toString();
	}

	@Test
	void anInsertedTaskIsOneChangeWhereverItIsInserted() {
		for (Standard before : EXAMPLES)
			for (int duty = 0; duty < before.getDuties().size(); duty++)
				for (int place = 0; place <= before.getDuties().get(duty).getTasks().size(); place++) {
					Standard after = EcoreUtil.copy(before);
					after.getDuties().get(duty).getTasks().add(place, newTask(before));
					Renumbering.outline(after);

					Comparison comparison = Versions.compare(before, after);

					List<Change> own = Versions.own(comparison);
					assertEquals(1, own.size(), () -> comparison.changes().stream().map(Versions::show).toList().toString());
					assertEquals(List.of(Kind.ADDED), own.get(0).kinds());
					assertEquals(ElementType.TASK, own.get(0).element());
					assertTrue(comparison.changes().stream().skip(1).allMatch(change -> "c1".equals(change.cause())));
				}
	}

	private static Task newTask(Standard standard) {
		Task task = OcsFactory.eINSTANCE.createTask();
		task.setName("擬訂無障礙設施巡檢排程");
		task.setLevelText("3");
		Output output = OcsFactory.eINSTANCE.createOutput();
		output.setText("無障礙巡檢排程表");
		task.getOutputs().add(output);
		Indicator indicator = OcsFactory.eINSTANCE.createIndicator();
		indicator.setText("依巡檢週期，排定人員並公告於樓層看板。");
		task.getIndicators().add(indicator);
		Citation citation = OcsFactory.eINSTANCE.createCitation();
		citation.setCode(standard.getKnowledge().get(0).getCode());
		task.getKnowledge().add(citation);
		return task;
	}

	@Test
	void anInsertedKnowledgeIsOneChangeWithItsCitations() {
		for (Standard before : EXAMPLES)
			for (int place = 0; place <= before.getKnowledge().size(); place++) {
				Standard after = EcoreUtil.copy(before);
				var knowledge = OcsFactory.eINSTANCE.createKnowledge();
				knowledge.setCode("K99");
				knowledge.setName("無障礙設施巡檢原理");
				after.getKnowledge().add(place, knowledge);
				Citation citation = OcsFactory.eINSTANCE.createCitation();
				citation.setCode("K99");
				after.getDuties().get(0).getTasks().get(0).getKnowledge().add(citation);
				Renumbering.definitions(after);

				Comparison comparison = Versions.compare(before, after);

				assertEquals(List.of(List.of(Kind.ADDED)), Versions.own(comparison).stream().map(Change::kinds).toList(),
						() -> comparison.changes().stream().map(Versions::show).toList().toString());
				assertEquals(1, comparison.statistics().count(ElementType.TASK, Kind.CITATION_ADDED));
			}
	}

	@Test
	void newCodesAloneAreEditorialAndNothingIsAddedOrRemoved() {
		for (long seed = 0; seed < Effort.times(20); seed++)
			for (Standard before : EXAMPLES) {
				Standard after = EcoreUtil.copy(before);
				Renumbering.shuffleDefinitions(after, new Random(seed));

				Comparison comparison = Versions.compare(before, after);

				assertTrue(comparison.changes().stream().allMatch(change -> change.impact() == Impact.EDITORIAL),
						() -> comparison.changes().stream().map(Versions::show).toList().toString());
				assertEquals(0, comparison.statistics().count(Kind.ADDED) + comparison.statistics().count(Kind.REMOVED)
						+ comparison.statistics().count(Kind.CITATION_ADDED) + comparison.statistics().count(Kind.CITATION_REMOVED));
			}
	}
}
