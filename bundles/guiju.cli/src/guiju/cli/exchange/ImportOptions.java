package guiju.cli.exchange;

import guiju.cli.arguments.Values;

/**
 * What the user wants of an import besides the files.
 *
 * @param output where the results go as typed, or null
 * @param report where the report goes as typed, or null
 * @param annotated whether the written files tell of each suspect by a comment
 * @param force whether files that are there already are overwritten
 */
record ImportOptions(String output, String report, boolean annotated, boolean force) {

	static ImportOptions of(Values values) {
		return new ImportOptions(values.text("--output"), values.text("--report"), values.has("--annotate"), values.has("--force"));
	}
}
