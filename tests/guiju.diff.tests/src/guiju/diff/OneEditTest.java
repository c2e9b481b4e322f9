package guiju.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.model.Duty;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.testing.Parsing;

/** One edit of a well numbered standard, numbered anew afterwards, is one change; whatever else differs follows from it. */
class OneEditTest {

	private static final List<Standard> EXAMPLES = Versions.examples().stream().map(Parsing::standard).toList();

	@Test
	void aRemovedIndicator() {
		eachTask((standard, task) -> {
			for (int i = 0; i < task.getIndicators().size(); i++) {
				int place = i;
				check(standard, Kind.REMOVED, copy -> find(copy, task).getIndicators().remove(place));
			}
		});
	}

	@Test
	void aRemovedTask() {
		eachTask((standard, task) -> check(standard, Kind.REMOVED, copy -> EcoreUtil.remove(find(copy, task))));
	}

	@Test
	void aTaskThatMovedToTheEndOfAnotherDuty() {
		eachTask((standard, task) -> {
			Duty duty = (Duty) task.eContainer();
			int next = (standard.getDuties().indexOf(duty) + 1) % standard.getDuties().size();
			if (duty.getTasks().size() > 1)
				check(standard, Kind.MOVED, copy -> copy.getDuties().get(next).getTasks().add(find(copy, task)));
		});
	}

	@Test
	void dutiesThatChangedPlaces() {
		for (Standard standard : EXAMPLES)
			for (int i = 1; i < standard.getDuties().size(); i++) {
				int place = i;
				check(standard, Kind.REORDERED, copy -> copy.getDuties().move(place, place - 1));
			}
	}

	@Test
	void aKnowledgeThatWasPutElsewhere() {
		for (Standard standard : EXAMPLES)
			for (int from = 0; from < standard.getKnowledge().size(); from++) {
				int place = from;
				int to = (from + 5) % standard.getKnowledge().size();
				check(standard, Kind.REORDERED, copy -> copy.getKnowledge().move(to, place));
			}
	}

	private interface Trial {
		void of(Standard standard, Task task);
	}

	private static void eachTask(Trial trial) {
		for (Standard standard : EXAMPLES)
			for (Duty duty : standard.getDuties())
				for (Task task : duty.getTasks())
					trial.of(standard, task);
	}

	private static Task find(Standard copy, Task task) {
		return (Task) guiju.model.path.ElementPath.find(copy, guiju.model.path.ElementPath.of(task));
	}

	private static void check(Standard before, Kind kind, Consumer<Standard> edit) {
		Standard after = EcoreUtil.copy(before);
		edit.accept(after);
		Renumbering.outline(after);
		Renumbering.definitions(after);

		Comparison comparison = Versions.compare(before, after);

		List<Change> own = Versions.own(comparison);
		assertEquals(1, own.size(), () -> Drill.show(comparison));
		assertEquals(List.of(kind), own.get(0).kinds(), () -> Drill.show(comparison));
	}
}
