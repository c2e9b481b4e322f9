package guiju.cli.exchange;

import guiju.cli.files.Source;
import guiju.importer.ImportResult;
import guiju.importer.report.ImportReport;

/**
 * What became of one source.
 *
 * @param source the source
 * @param result what was made of it, or null where it could not be read
 * @param text what to write, or null where nothing is to be written
 * @param refusal why nothing is to be written, or null
 */
record Imported(Source source, ImportResult result, String text, String refusal) {

	static Imported of(Source source, ImportResult result, String text) {
		return new Imported(source, result, text, null);
	}

	static Imported refused(Source source, ImportResult result, String refusal) {
		return new Imported(source, result, null, refusal);
	}

	/** Returns what is to be said about it, or null where it could not be read. */
	ImportReport report() {
		return result == null ? null : result.report();
	}
}
