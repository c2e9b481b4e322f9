package guiju.text.writer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.text.keyword.Vocabulary;

/**
 * Writes the lines of one element, or of one feature of it, for edits that touch nothing else. The depth of the lines counts
 * from the first of them; {@link Line#join} indents them where they go. Acceptances that the element's standard has for
 * these lines are written with them.
 */
public final class ElementWriter {

	private final Vocabulary vocabulary;

	/** Writes keywords in a vocabulary. */
	public ElementWriter(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * Returns the line of an element and of all that is below it. The parent of a classification, a prerequisite, a remark or a
	 * bullet tells which it is, so these must have one.
	 *
	 * @throws UnwritableStandardException where a value cannot be written
	 * @throws IllegalArgumentException for a standard, a citation or an acceptance, which are no lines by themselves
	 */
	public List<Line> lines(EObject element) {
		LineCollector lines = new LineCollector(new AcceptanceComments(element), vocabulary);
		new ElementLines(lines, vocabulary).element(element, 0);
		return lines.finish();
	}

	/**
	 * Returns the lines of one feature that {@link Parts#below} lists: of a field or a list of citations, none where it has no
	 * value, or of all elements that it holds.
	 *
	 * @throws UnwritableStandardException where a value cannot be written
	 */
	public List<Line> lines(EObject owner, EStructuralFeature feature) {
		if (!Parts.below(owner.eClass()).contains(feature))
			throw new IllegalArgumentException("not in a line of its own: " + owner.eClass().getName() + "." + feature.getName());
		LineCollector lines = new LineCollector(new AcceptanceComments(owner), vocabulary);
		new ElementLines(lines, vocabulary).part(owner, feature, 0);
		return lines.finish();
	}
}
