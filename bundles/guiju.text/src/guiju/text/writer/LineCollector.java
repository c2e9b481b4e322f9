package guiju.text.writer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.Acceptance;
import guiju.model.OcsPackage.Literals;
import guiju.model.path.ElementPath;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Collects lines, each below the acceptances of it, and the values that none of them can carry. */
final class LineCollector {

	private final List<Line> lines = new ArrayList<>();
	private final List<Unwritable> unwritable = new ArrayList<>();
	private final AcceptanceComments acceptances;
	private final String accept;

	LineCollector(AcceptanceComments acceptances, Vocabulary vocabulary) {
		this.acceptances = acceptances;
		accept = "// " + Keyword.ACCEPT.in(vocabulary);
	}

	/** Returns the collected lines, or throws what was in the way of them. */
	List<Line> finish() {
		if (!unwritable.isEmpty())
			throw new UnwritableStandardException(unwritable);
		return lines();
	}

	/** Returns the collected lines, whatever is in the way. */
	List<Line> lines() {
		return List.copyOf(lines);
	}

	/** Returns a value as it is to be written, null for none, and notes what is in its way. */
	String value(EObject owner, EStructuralFeature feature) {
		return value(owner, feature, (String) owner.eGet(feature));
	}

	/** Does so for one value of a feature of many. */
	String value(EObject owner, EStructuralFeature feature, String value) {
		Slot slot = Slots.of(owner, feature);
		slot.obstacle(value).ifPresent(obstacle -> refuse(owner, feature, value, slot, obstacle));
		return Slot.clean(value);
	}

	private void refuse(EObject owner, EStructuralFeature feature, String value, Slot slot, Obstacle obstacle) {
		unwritable.add(new Unwritable(ElementPath.of(owner), feature.getName(), value, slot, obstacle));
	}

	void blank() {
		lines.add(Line.BLANK);
	}

	/** Adds a line that nothing can accept. */
	void heading(String text) {
		lines.add(new Line(0, text));
	}

	/** Adds a line of an object: its first, or one that carries a feature. */
	void line(EObject subject, EStructuralFeature carried, int depth, String text) {
		accept(subject, carried == null ? null : carried.getName(), depth);
		lines.add(new Line(depth, text));
	}

	/** Adds a line with a text behind its head and the lines of its further paragraphs. */
	void text(EObject subject, EStructuralFeature carried, int depth, String head, String text) {
		if (text == null) {
			line(subject, carried, depth, head);
			return;
		}
		String[] paragraphs = text.split("\n");
		line(subject, carried, depth, head + " " + paragraphs[0]);
		for (int i = 1; i < paragraphs.length; i++)
			lines.add(new Line(depth + 1, paragraph(paragraphs[i])));
	}

	/** The second bar of || belongs to the text; so it cannot be taken for a slip. */
	private static String paragraph(String text) {
		if (text.isEmpty())
			return "|";
		return text.charAt(0) == '|' || text.charAt(0) == '｜' ? "|" + text : "| " + text;
	}

	/** Adds the acceptances at the end of the text, indented as its last line, and refuses those of lines that it does not have. */
	void end() {
		accept(null, null, lines.get(lines.size() - 1).depth());
		for (Acceptance lost : acceptances.rest()) {
			String line = lost.getSubject() == null || lost.getSubject().eContainer() == null ? "" : ElementPath.of(lost.getSubject());
			String name = lost.getLine() == null ? line : line.isEmpty() ? lost.getLine() : line + "/" + lost.getLine();
			refuse(lost, Literals.ACCEPTANCE__SUBJECT, name, Slot.NONE, Obstacle.NO_SUCH_LINE);
		}
	}

	private void accept(EObject subject, String line, int depth) {
		for (Acceptance acceptance : acceptances.take(subject, line)) {
			String finding = value(acceptance, Literals.ACCEPTANCE__FINDING);
			String head = (finding == null ? accept : accept + " " + finding) + ":";
			String reason = value(acceptance, Literals.ACCEPTANCE__REASON);
			lines.add(new Line(depth, reason == null ? head : head + " " + reason));
		}
	}
}
