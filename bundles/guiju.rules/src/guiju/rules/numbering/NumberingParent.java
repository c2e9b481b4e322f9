package guiju.rules.numbering;

import java.util.List;
import java.util.Set;

import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.model.code.ElementKind;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.CodeKey;
import guiju.rules.code.ElementIndex;
import guiju.rules.code.ExpectedCode;
import guiju.rules.code.OwnNumber;

/**
 * The code of a task carries its duty's number, the codes of outputs and indicators their task's numbers. Children of one
 * parent that all carry the same other numbers have one cause and are one finding, at the first of them; at the parent where
 * its place says the same as they do. Where the line of the parent that they name cannot be read, that line has the finding.
 *
 * <p>Children are compared with the printed code of their task, even where that code itself is wrong: then the task is
 * reported, and children that already have the right numbers are not.
 */
public final class NumberingParent implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.NUMBERING_PARENT);
	}

	@Override
	public void check(StandardCheck check) {
		ElementIndex index = ElementIndex.of(check.standard());
		List<Duty> duties = check.standard().getDuties();
		for (int i = 0; i < duties.size(); i++) {
			Duty duty = duties.get(i);
			long numbers = ExpectedCode.numbersBelow(duty);
			Strays strays = collect(duty.getTasks(), ElementKind.TASK, numbers, null);
			if (strays != null)
				report(strays, duty, ElementKind.DUTY, i, index, check);
			for (int j = 0; j < duty.getTasks().size(); j++)
				checkTask(duty.getTasks().get(j), j, numbers, index, check);
		}
	}

	private static void checkTask(Task task, int position, long duty, ElementIndex index, StandardCheck check) {
		long numbers = ExpectedCode.numbersBelow(task);
		Strays strays = collect(task.getOutputs(), ElementKind.OUTPUT, numbers, null);
		strays = collect(task.getIndicators(), ElementKind.INDICATOR, numbers, strays);
		if (strays == null)
			return;
		if (duty != ExpectedCode.UNKNOWN && CodeKey.parent(CodeKey.of(task.getCode())) != duty)
			strays.removeBelow(duty);
		report(strays, task, ElementKind.TASK, position, index, check);
	}

	private static void report(Strays strays, Coded parent, ElementKind kind, int position, ElementIndex index, StandardCheck check) {
		if (isRepeated(parent, index))
			return;
		long meant = OwnNumber.meant(parent, kind, position, index);
		if (meant == CodeKey.NONE)
			strays.report(parent, index, check);
		else if (!index.isRepeated(CodeKey.of(parent.getCode())))
			check.report(FindingCode.NUMBERING_PARENT, Place.of(parent, Literals.CODED__CODE),
					Message.of("numbering.ownNumber", parent.getCode(), CodeKey.print(meant)), Message.of("numbering.changeTo", CodeKey.print(meant)),
					Message.of("numbering.renumber"));
	}

	/** Of two parents with one code the second is reported for that, and children with other numbers are probably right. */
	private static boolean isRepeated(Coded parent, ElementIndex index) {
		return index.find(CodeKey.of(parent.getCode())) != parent;
	}

	/** Adds the elements that carry other numbers than their parent's; makes nothing where there are none. */
	private static Strays collect(List<? extends Coded> elements, ElementKind kind, long parent, Strays strays) {
		Strays result = strays;
		for (int i = 0; i < elements.size() && parent != ExpectedCode.UNKNOWN; i++) {
			long key = CodeKey.of(elements.get(i).getCode());
			if (CodeKey.parent(key) == parent || !CodeKey.fits(key, kind))
				continue;
			result = result == null ? new Strays(parent) : result;
			result.add(elements.get(i), key, i);
		}
		return result;
	}
}
