package guiju.cli.diff;

import java.util.List;

import guiju.cli.UsageException;
import guiju.cli.arguments.Values;
import guiju.cli.messages.Words;
import guiju.report.docx.TableHeadings;

/**
 * What the user wants of a comparison besides the versions.
 *
 * @param format the format, or null where none was named
 * @param output where results go as typed, or null
 * @param lineage the lineage file as typed, or null
 * @param headings the headings of the table for Word
 * @param requireReasons whether a substantive change without a reason is a failure
 * @param exitCode whether a difference is
 * @param force whether different standards may be compared
 */
record DiffOptions(DiffFormat format, String output, String lineage, TableHeadings headings, boolean requireReasons, boolean exitCode,
		boolean force) {

	private static final String SEPARATORS = "[,，、|]";

	static DiffOptions of(Values values, Words words) {
		DiffFormat format = values.choice("--format", DiffFormat.values(), DiffFormat::id, null);
		return new DiffOptions(format, values.text("--output"), values.text("--lineage"), headings(values.text("--headings"), words),
				values.has("--require-reasons"), values.has("--exit-code"), values.has("--force"));
	}

	/** Returns the format that was named, else the one that the name of the result asks for, else another. */
	DiffFormat formatOr(DiffFormat otherwise) {
		if (format != null)
			return format;
		DiffFormat ofFile = output == null ? null : DiffFormat.ofFile(output);
		return ofFile == null ? otherwise : ofFile;
	}

	private static TableHeadings headings(String typed, Words words) {
		if (typed == null)
			return TableHeadings.USUAL;
		List<String> headings = List.of(typed.split(SEPARATORS, -1)).stream().map(String::strip).toList();
		if (headings.size() != 3 || headings.contains(""))
			throw new UsageException(words.text("diff.headings", typed));
		return new TableHeadings(headings.get(0), headings.get(1), headings.get(2));
	}
}
