package guiju.ui.wizard.importing;

import java.util.List;

import guiju.importer.report.Decision;
import guiju.importer.report.DecisionKind;
import guiju.importer.report.ImportReport;

/** What somebody should compare with the print: what is doubtful, and what was left out. */
final class Suspects {

	private Suspects() {}

	static List<Decision> of(ImportReport report) {
		return report.decisions().stream().filter(decision -> decision.suspect() || decision.kind() == DecisionKind.TEXT_DROPPED).toList();
	}
}
