package guiju.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.ide.typing.PastedLines;
import guiju.model.Citation;
import guiju.model.Duty;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.model.code.ElementCode;
import guiju.model.path.ElementPath;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.Clip;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;
import guiju.text.writer.Parts;

/** Text from other programs: lines as they stand in a standard are its elements, any others become new ones, one a line. */
final class PastedText {

	private PastedText() {}

	/** Returns the elements of a clip, as its text says them. */
	static List<EObject> elements(StandardParser parser, Clip clip) {
		ParsedStandard parsed = parser.parse(clip.text());
		return clip.elements().stream().map(path -> ElementPath.find(parsed.standard(), path)).filter(element -> element != null).toList();
	}

	/** Reads lines of a standard as a clip; empty where some line is none. */
	static Optional<Clip> clip(StandardParser parser, String text) {
		String lines = text.replace("\r\n", "\n").replace('\r', '\n');
		if (lines.lines().filter(line -> !line.isBlank()).noneMatch(PastedText::beginsWithCode))
			return Optional.empty();
		ParsedStandard parsed = parser.parse(lines.endsWith("\n") ? lines : lines + "\n");
		List<EObject> elements = new ArrayList<>();
		collect(parsed.standard(), elements);
		boolean broken = new guiju.sync.lines.LineTable(parsed).lines().stream().anyMatch(guiju.sync.lines.TextLine::isHidden);
		return broken || elements.isEmpty() ? Optional.empty() : Optional.of(new Clip("", parsed.text(), elements.stream().map(ElementPath::of).toList()));
	}

	private static boolean beginsWithCode(String line) {
		int end = line.indexOf(':') < 0 ? line.indexOf('：') : line.indexOf(':');
		return end > 0 && ElementCode.parse(line.substring(0, end).strip()).isPresent();
	}

	/** What stands in for a missing parent is not what was copied, but what is below it. */
	private static void collect(EObject parent, List<EObject> found) {
		for (EObject child : parent.eContents())
			if (standsIn(child))
				collect(child, found);
			else if (!(child instanceof Citation) && child.eClass() != Literals.CLASSIFICATION)
				found.add(child);
	}

	private static boolean standsIn(EObject object) {
		return (object instanceof Duty || object instanceof Task) && object.eGet(Literals.CODED__CODE) == null && object.eGet(Parts.text(object.eClass())) == null;
	}

	/** Returns the edit that makes new elements of plain lines where they fit best at a row; empty where nothing does. */
	static Optional<TreeEdit> lines(Rows rows, Row row, String text) {
		List<String> lines = text.lines().map(PastedLines::text).filter(line -> !line.isEmpty()).toList();
		Optional<NewElements.Choice> choice = NewElements.at(rows, row).stream().filter(each -> !each.isCitation()).filter(PastedText::isUsual).findFirst();
		if (lines.isEmpty() || choice.isEmpty())
			return Optional.empty();
		return Optional.of(edit(rows.snapshot(), usual(rows, row, choice.get()), lines));
	}

	/** On a task, lines are indicators: those are what committees write elsewhere first. */
	private static NewElements.Choice usual(Rows rows, Row row, NewElements.Choice first) {
		boolean task = row instanceof Row.Of && rows.object(row).filter(Task.class::isInstance).isPresent();
		return task ? NewElements.at(rows, row).stream().filter(each -> each.place() == Literals.TASK__INDICATORS).findFirst().orElse(first) : first;
	}

	private static boolean isUsual(NewElements.Choice choice) {
		EReference place = choice.place();
		return Parts.text(place.getEReferenceType()) != null && place.getEReferenceType() != Literals.CLASSIFICATION
				&& place.getEReferenceType() != Literals.VERSION && place.getEReferenceType() != Literals.REVISION_REASON;
	}

	private static TreeEdit edit(Snapshot snapshot, NewElements.Choice choice, List<String> lines) {
		TreeEdit.Insert first = NewElements.insert(snapshot, choice);
		List<TreeEdit> edits = new ArrayList<>();
		String code = (String) first.element().values().get(Literals.CODED__CODE);
		Optional<ElementCode> read = ElementCode.parse(code);
		guiju.sync.plan.FreeCodes free = new guiju.sync.plan.FreeCodes(snapshot.text());
		ElementKey parent = choice.parent();
		for (String line : lines) {
			Draft draft = first.element().with(Parts.text(choice.place().getEReferenceType()), line);
			if (read.isPresent())
				draft = draft.with(Literals.CODED__CODE, edits.isEmpty() ? free.take(code) : free.next(read.get()));
			edits.add(new TreeEdit.Insert(parent, choice.index() + edits.size(), draft));
		}
		return edits.size() == 1 ? edits.get(0) : new TreeEdit.Several(edits);
	}
}
