package guiju.rules.similarity;

import java.util.Set;

import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/**
 * No two tasks of a standard have the same name; each later one is reported with the first. Two of one code are left to
 * {@code duplicate-code}.
 */
public final class DuplicateTask implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.DUPLICATE_TASK);
	}

	@Override
	public void check(StandardCheck check) {
		FirstSeen<Task> seen = new FirstSeen<>();
		Essence name = new Essence();
		for (Task task : check.tasks()) {
			if (name.read(task.getName()).isEmpty())
				continue;
			Task first = seen.firstOrAdd(name.hash(), task);
			if (first != null && name.equals(new Essence().read(first.getName())) && !isSameCode(first, task))
				report(first, task, check);
		}
	}

	private static boolean isSameCode(Task one, Task other) {
		return one.getCode() != null && one.getCode().equals(other.getCode());
	}

	private static void report(Task first, Task later, StandardCheck check) {
		Place place = Place.of(later, Literals.TASK__NAME);
		Message wrong = later.getCode() == null || first.getCode() == null
				? Message.of("similarity.taskUncoded", later.getName())
				: Message.of("similarity.task", later.getCode(), first.getCode(), later.getName());
		check.report(FindingCode.DUPLICATE_TASK, place, wrong);
	}
}
