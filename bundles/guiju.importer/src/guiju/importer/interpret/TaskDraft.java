package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.importer.conserve.TracedText;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;

/** A task with what its rows hold. */
final class TaskDraft {

	final Task task;
	final Draft name;
	final List<Draft> outputs = new ArrayList<>();
	final List<Draft> indicators = new ArrayList<>();
	final List<Draft> citations = new ArrayList<>();
	/** What its rows print as its level, each once. */
	final List<TracedText> levels = new ArrayList<>(1);
	/** What stands beside it in a column of activities. */
	final List<TracedText> activities = new ArrayList<>(0);
	private final Map<String, Draft> byCode = new HashMap<>();

	TaskDraft(Task task, Draft name) {
		this.task = task;
		this.name = name;
	}

	/** Returns what the source says of it; of a task without a name what it begins with. */
	TracedText source() {
		if (!name.source().isBlank())
			return name.source();
		for (List<Draft> drafts : List.of(outputs, indicators, citations))
			if (!drafts.isEmpty())
				return drafts.get(0).source();
		return TracedText.EMPTY;
	}

	/** Adds an element to those of its kind. */
	void add(Draft draft) {
		(draft.feature == Literals.OUTPUT__TEXT ? outputs : draft.feature == Literals.INDICATOR__TEXT ? indicators : citations).add(draft);
		if (draft.isCoded())
			byCode.putIfAbsent(draft.entry.code().toString(), draft);
	}

	/** Returns the element with a code, or null. */
	Draft coded(String code) {
		return byCode.get(code);
	}

	/** Returns the last element of a kind, by the letter of its codes, or null. */
	Draft last(char letter) {
		List<Draft> drafts = letter == 'O' ? outputs : letter == 'P' ? indicators : citations;
		EStructuralFeature list = letter == 'S' ? Literals.TASK__SKILLS : letter == 'K' ? Literals.TASK__KNOWLEDGE : null;
		for (int i = drafts.size() - 1; i >= 0; i--)
			if (list == null || drafts.get(i).object.eContainmentFeature() == list)
				return drafts.get(i);
		return null;
	}

	/** Tells whether a code with these numbers is that of an output or indicator of this task. */
	boolean owns(List<Integer> numbers) {
		List<Integer> own = name.numbers();
		return !own.isEmpty() && numbers.size() >= own.size() && numbers.subList(0, own.size()).equals(own);
	}
}
