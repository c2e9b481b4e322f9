package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.code.ElementCode;

/** The codes of the elements that could be written next at a place; templates and typing use them too. */
public final class NextCodes {

	private NextCodes() {}

	/** Returns the codes, those of the task above first, then its siblings, then what belongs to the standard. */
	public static List<String> at(ParsedStandard parsed, int offset) {
		Standard standard = parsed.standard();
		List<String> codes = new ArrayList<>();
		Duty duty = lastBefore(standard.getDuties(), offset);
		Task task = duty == null ? null : lastBefore(duty.getTasks(), offset);
		if (task != null && ElementCode.parse(task.getCode()).isPresent()) {
			String numbers = ElementCode.parse(task.getCode()).get().print().substring(1);
			codes.add("P" + numbers + "." + next(task.getIndicators()));
			codes.add("O" + numbers + "." + next(task.getOutputs()));
		}
		if (duty != null && ElementCode.parse(duty.getCode()).isPresent())
			codes.add(ElementCode.parse(duty.getCode()).get().print() + "." + next(duty.getTasks()));
		codes.add("T" + next(standard.getDuties()));
		codes.add(twoDigits("K", next(standard.getKnowledge())));
		codes.add(twoDigits("S", next(standard.getSkills())));
		codes.add(twoDigits("A", next(standard.getAttitudes())));
		return codes;
	}

	private static String twoDigits(String letter, int number) {
		return letter + (number < 10 ? "0" : "") + number;
	}

	private static int next(List<? extends Coded> elements) {
		int highest = 0;
		for (Coded element : elements)
			highest = Math.max(highest, ElementCode.parse(element.getCode()).map(ElementCode::number).orElse(0));
		return highest + 1;
	}

	/** Returns the last element that begins before an offset, or null. */
	static <T extends EObject> T lastBefore(List<T> elements, int offset) {
		T last = null;
		for (T element : elements) {
			ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
			if (node != null && node.getOffset() < offset)
				last = element;
		}
		return last;
	}
}
