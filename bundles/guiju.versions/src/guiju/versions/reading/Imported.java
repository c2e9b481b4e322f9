package guiju.versions.reading;

import guiju.importer.conserve.Coverage;
import guiju.importer.report.ImportReport;

/**
 * How far an imported version can be trusted.
 *
 * @param coverage how much of the document was carried over
 * @param suspects the number of decisions that somebody should compare with the print
 */
public record Imported(Coverage coverage, int suspects) {

	static Imported of(ImportReport report) {
		return new Imported(report.coverage(), report.suspects().size());
	}

	/** Tells whether the user should hear of it before trusting the comparison. */
	public boolean isDoubtful() {
		return suspects > 0 || !coverage.isComplete();
	}
}
