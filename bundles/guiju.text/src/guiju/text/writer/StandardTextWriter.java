package guiju.text.writer;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.Duty;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.text.keyword.Vocabulary;

/**
 * Writes a standard as text: the one canonical layout, which reads back as the same model. Comments other than acceptances are
 * not part of the model; edits of a file that somebody wrote are made in its text instead.
 */
public final class StandardTextWriter {

	private StandardTextWriter() {}

	/**
	 * Returns the text of a standard with lines that end in \n.
	 *
	 * @throws UnwritableStandardException where the language cannot carry a value; it tells of all of them
	 */
	public static String write(Standard standard, Vocabulary vocabulary) {
		return write(standard, vocabulary, LineEnd.LF);
	}

	/**
	 * Returns the text of a standard; its last line ends like the others.
	 *
	 * @throws UnwritableStandardException where the language cannot carry a value; it tells of all of them
	 */
	public static String write(Standard standard, Vocabulary vocabulary, LineEnd end) {
		return Line.join(collect(standard, vocabulary).finish(), "", end);
	}

	static LineCollector collect(Standard standard, Vocabulary vocabulary) {
		LineCollector lines = new LineCollector(new AcceptanceComments(standard), vocabulary);
		ElementLines elements = new ElementLines(lines, vocabulary);
		for (EStructuralFeature feature : Parts.HEAD)
			elements.part(standard, feature, feature == Literals.ELEMENT__REASON ? 1 : 0);
		for (Duty duty : standard.getDuties()) {
			lines.blank();
			elements.element(duty, 0);
		}
		boolean first = true;
		for (Section section : Section.values())
			if (section.contents().stream().anyMatch(standard::eIsSet)) {
				if (first)
					lines.blank();
				first = false;
				lines.heading(section.heading().in(vocabulary));
				for (EReference contents : section.contents())
					elements.part(standard, contents, 1);
			}
		lines.end();
		return lines;
	}
}
