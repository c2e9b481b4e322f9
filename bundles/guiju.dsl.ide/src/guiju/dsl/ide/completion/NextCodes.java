package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.code.ElementCode;

/**
 * The codes of the elements that could be written next at a place; templates and typing use them too. A code is free where no
 * line begins with it, neither one elsewhere in the wrong place nor one that cannot be read as yet.
 */
public final class NextCodes {

	private final ParsedStandard parsed;
	private final Set<String> taken = new HashSet<>();

	private NextCodes(ParsedStandard parsed, TextLines lines, TextLine without) {
		this.parsed = parsed;
		for (Occurrence each : Occurrences.of(parsed.text()).all())
			if (each.role() == Role.DEFINITION || each.role() == Role.UNREADABLE) {
				TextLine line = lines.at(each.offset());
				if (line.wordStart() == each.offset() && (without == null || line.index() != without.index()))
					taken.add(each.name());
			}
	}

	/** Looks at the codes of a text. */
	public static NextCodes of(ParsedStandard parsed) {
		return new NextCodes(parsed, TextLines.of(parsed.text()), null);
	}

	/** Looks at the codes of a text but for those of one line, which is being written. */
	static NextCodes without(ParsedStandard parsed, TextLines lines, TextLine line) {
		return new NextCodes(parsed, lines, line);
	}

	/** Returns the codes, those of the task above first, then its siblings, then what belongs to the standard. */
	public List<String> at(int offset) {
		Standard standard = parsed.standard();
		List<String> codes = new ArrayList<>();
		Duty duty = lastBefore(standard.getDuties(), offset);
		Task task = duty == null ? null : lastBefore(duty.getTasks(), offset);
		if (task != null && ElementCode.parse(task.getCode()).isPresent()) {
			List<Integer> numbers = ElementCode.parse(task.getCode()).get().numbers();
			codes.add(next('P', numbers, task.getIndicators()));
			codes.add(next('O', numbers, task.getOutputs()));
		}
		if (duty != null && ElementCode.parse(duty.getCode()).isPresent())
			codes.add(next('T', ElementCode.parse(duty.getCode()).get().numbers(), duty.getTasks()));
		codes.add(next('T', List.of(), standard.getDuties()));
		codes.add(next('K', List.of(), standard.getKnowledge()));
		codes.add(next('S', List.of(), standard.getSkills()));
		codes.add(next('A', List.of(), standard.getAttitudes()));
		return codes;
	}

	/** Returns the first free code behind another, of the same parent by its numbers. */
	public String after(ElementCode code) {
		return free(code.letter(), code.parentNumbers(), code.number() + 1);
	}

	/** Tells whether no line begins with a code as the scheme writes it. */
	public boolean isFree(String code) {
		return !taken.contains(code);
	}

	private String next(char letter, List<Integer> parent, List<? extends Coded> elements) {
		int highest = 0;
		for (Coded element : elements)
			highest = Math.max(highest, ElementCode.parse(element.getCode()).map(ElementCode::number).orElse(0));
		return free(letter, parent, highest + 1);
	}

	private String free(char letter, List<Integer> parent, int from) {
		List<Integer> numbers = new ArrayList<>(parent);
		numbers.add(from);
		String code = new ElementCode(letter, numbers).print();
		for (int number = from + 1; taken.contains(code); number++) {
			numbers.set(parent.size(), number);
			code = new ElementCode(letter, numbers).print();
		}
		return code;
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
