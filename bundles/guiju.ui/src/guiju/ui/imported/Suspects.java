package guiju.ui.imported;

import java.util.List;

import guiju.importer.report.Decision;
import guiju.importer.report.DecisionKind;
import guiju.importer.report.ImportReport;

/** What somebody should compare with the print: what is doubtful, and what was left out. */
public final class Suspects {

	private Suspects() {}

	/** Returns them in the order of the source. */
	public static List<Decision> of(ImportReport report) {
		return report.decisions().stream().filter(decision -> decision.suspect() || decision.kind() == DecisionKind.TEXT_DROPPED).toList();
	}
}
