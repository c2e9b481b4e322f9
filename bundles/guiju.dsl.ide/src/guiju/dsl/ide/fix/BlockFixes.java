package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.lexing.Tok;
import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.Task;
import guiju.model.code.ElementCode;
import guiju.rules.Message;

/** Fixes that delete, move or add elements with all their lines. */
final class BlockFixes {

	private BlockFixes() {}

	/** Deletes the element whose line the finding is in, with the comments above it. */
	static Optional<Fix> delete(FixContext context, TextFinding finding, Message words) {
		return Optional.of(new Changes().add(deletion(context, context.line(finding.offset()).index())).fix(finding.code(), words, false));
	}

	static Replacement deletion(FixContext context, int line) {
		return context.edits().delete(context.blocks().start(line), context.blocks().end(line));
	}

	/** Deletes the one comment line that the finding is at. */
	static Optional<Fix> deleteLine(FixContext context, TextFinding finding, Message words) {
		int line = context.line(finding.offset()).index();
		return Optional.of(new Changes().add(context.edits().delete(line, line + 1)).fix(finding.code(), words, false));
	}

	/** Moves all elements below one parent that carry the same other numbers to the parent that has these. */
	static Optional<Fix> move(FixContext context, TextFinding finding, Message words) {
		Coded element = context.object(finding.offset(), Coded.class);
		Coded target = target(context, words.arguments().get(0));
		ElementCode code = element == null ? null : ElementCode.parse(element.getCode()).orElse(null);
		if (target == null || code == null || context.lineOf(target) < 0)
			return Optional.empty();
		Changes changes = new Changes();
		List<String> moved = new ArrayList<>();
		for (Coded sibling : siblings(element))
			if (ElementCode.parse(sibling.getCode()).filter(each -> each.parentNumbers().equals(code.parentNumbers())).isPresent()) {
				int line = context.lineOf(sibling);
				for (int i = context.blocks().start(line); i < context.blocks().end(line); i++)
					moved.add(context.text().substring(context.lines().get(i).start(), context.lines().get(i).end()));
				changes.add(deletion(context, line));
			}
		int line = context.lineOf(target);
		changes.add(context.edits().insertBelow(context.blocks().end(line) - 1, moved));
		return Optional.of(changes.fix(finding.code(), words, false));
	}

	private static List<Coded> siblings(Coded element) {
		List<Coded> siblings = new ArrayList<>();
		if (element.eContainer() instanceof Duty duty)
			siblings.addAll(duty.getTasks());
		if (element.eContainer() instanceof Task task) {
			siblings.addAll(task.getOutputs());
			siblings.addAll(task.getIndicators());
		}
		siblings.sort((one, other) -> Integer.compare(offset(one), offset(other)));
		return siblings;
	}

	private static int offset(Coded element) {
		return NodeModelUtils.findActualNodeFor(element).getOffset();
	}

	private static Coded target(FixContext context, String code) {
		for (Duty duty : context.parsed().standard().getDuties()) {
			if (isNamed(duty, code))
				return duty;
			for (Task task : duty.getTasks())
				if (isNamed(task, code))
					return task;
		}
		return null;
	}

	private static boolean isNamed(Coded element, String code) {
		return code.equals(Names.ofCode(element.getCode()));
	}

	/** Adds the line of the parent whose numbers an element carries, above that element. */
	static Optional<Fix> insertParent(FixContext context, TextFinding finding, Message words) {
		return parent(context, finding, words, words.arguments().get(0));
	}

	/** Adds the line of the duty that tasks lack. */
	static Optional<Fix> addDuty(FixContext context, TextFinding finding, Message words) {
		Duty duty = context.object(finding.offset(), Duty.class);
		if (duty == null)
			return Optional.empty();
		int position = context.parsed().standard().getDuties().indexOf(duty) + 1;
		List<Integer> said = numbers(duty.getTasks());
		return parent(context, finding, words, free(context, List.of(), said.size() == 1 ? said.get(0) : position));
	}

	/** Adds the line of the task that outputs, indicators or a level lack. */
	static Optional<Fix> addTask(FixContext context, TextFinding finding, Message words) {
		Task task = context.object(finding.offset(), Task.class);
		if (task == null || !(task.eContainer() instanceof Duty duty))
			return Optional.empty();
		List<Coded> children = new ArrayList<>(task.getOutputs());
		children.addAll(task.getIndicators());
		List<Integer> said = numbers(children);
		ElementCode code = ElementCode.parse(duty.getCode()).orElse(null);
		int duties = context.parsed().standard().getDuties().indexOf(duty) + 1;
		List<Integer> above = code != null ? code.numbers() : said.size() == 2 ? said.subList(0, 1) : List.of(duties);
		boolean fits = said.size() == 2 && said.subList(0, 1).equals(above);
		return parent(context, finding, words, free(context, above, fits ? said.get(1) : duty.getTasks().indexOf(task) + 1));
	}

	/** Returns the numbers that all children carry for their parent; none where they differ. */
	private static List<Integer> numbers(List<? extends Coded> children) {
		List<Integer> said = null;
		for (Coded child : children) {
			List<Integer> numbers = ElementCode.parse(child.getCode()).map(ElementCode::parentNumbers).orElse(List.of());
			if (said != null && !said.equals(numbers))
				return List.of();
			said = numbers;
		}
		return said == null ? List.of() : said;
	}

	private static String free(FixContext context, List<Integer> above, int number) {
		List<Integer> numbers = new ArrayList<>(above);
		numbers.add(number);
		while (!context.occurrences().definitions(new ElementCode('T', numbers).print()).isEmpty())
			numbers.set(numbers.size() - 1, numbers.get(numbers.size() - 1) + 1);
		return new ElementCode('T', numbers).print();
	}

	private static Optional<Fix> parent(FixContext context, TextFinding finding, Message words, String code) {
		TextLine line = context.line(finding.offset());
		Tok head = code.indexOf('.') < 0 ? Tok.DUTY_CODE : Tok.TASK_CODE;
		String added = context.edits().indentation(head, line.index()) + code + ":";
		int above = context.blocks().start(line.index());
		return Optional.of(new Changes().add(context.edits().insertAbove(above, List.of(added))).fix(finding.code(), words, false));
	}
}
