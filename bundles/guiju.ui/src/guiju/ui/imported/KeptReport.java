package guiju.ui.imported;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import guiju.importer.report.Decision;
import guiju.importer.report.ImportReport;

/**
 * What is remembered of one import.
 *
 * @param file the standard that was made
 * @param source the document that it was made of, where it was then
 * @param when when that was
 * @param report what was decided
 * @param text the text as the import made it, which the paths of the report speak of
 * @param looked which places have been compared with the print, by their position among all
 */
public record KeptReport(Path file, Path source, LocalDateTime when, ImportReport report, String text, Set<Integer> looked) {

	/** Copies the set. */
	public KeptReport {
		looked = Set.copyOf(looked);
	}

	/** Returns the places to be compared. */
	public List<Decision> suspects() {
		return Suspects.of(report);
	}

	/** Tells whether nothing is left to be compared. */
	public boolean isDone() {
		return looked.size() >= suspects().size();
	}

	/** Returns the same with other places ticked. */
	public KeptReport with(Set<Integer> others) {
		return new KeptReport(file, source, when, report, text, others);
	}
}
