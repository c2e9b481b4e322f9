package guiju.importer;

import java.util.Locale;

import guiju.importer.report.Annotations;
import guiju.importer.report.ImportReport;
import guiju.model.Standard;

/**
 * What an import made of a document.
 *
 * @param standard the standard; where {@link ImportReport#isStandard} says no, what little was found
 * @param text its canonical text, in Chinese keywords, with lines that end in \n
 * @param report what was decided, how much was carried over, what is missing
 */
public record ImportResult(Standard standard, String text, ImportReport report) {

	/** Returns the text with a comment above the line of each suspect. */
	public String annotated(Locale locale) {
		return Annotations.insert(text, Annotations.of(standard, report, locale));
	}
}
