package guiju.cli.validate;

import java.util.List;

import guiju.cli.files.Source;
import guiju.dsl.check.TextFinding;

/**
 * A file after its check.
 *
 * @param source which file
 * @param text its text, or null where it was refused
 * @param findings what is to be reported, in text order
 * @param refusal why there are no findings, or null where the file was checked
 */
public record CheckedFile(Source source, String text, List<TextFinding> findings, String refusal) {

	CheckedFile withFindings(List<TextFinding> others) {
		return new CheckedFile(source, text, others, refusal);
	}
}
