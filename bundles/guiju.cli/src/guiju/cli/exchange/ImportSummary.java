package guiju.cli.exchange;

import java.util.List;

import guiju.cli.Session;
import guiju.importer.conserve.Coverage;
import guiju.importer.report.Decision;
import guiju.importer.report.ImportReport;
import guiju.importer.report.Wording;

/**
 * Tells a person on standard error what to look at: text that was dropped, and what should be compared with the print. In a
 * long run it only counts, and leaves the places to the report.
 */
final class ImportSummary {

	private static final int MOST_SOURCES = 20;
	private static final int MOST_LINES = 30;

	private final Session session;
	private final boolean inDetail;
	private final Wording wording;
	private int written;
	private int complete;
	private long dropped;
	private long places;

	ImportSummary(Session session, int sources) {
		this.session = session;
		this.inDetail = sources <= MOST_SOURCES;
		this.wording = new Wording(session.words().language());
	}

	void tell(String name, ImportReport report) {
		Coverage coverage = report.coverage();
		List<Decision> suspects = report.suspects();
		if (inDetail || !coverage.isComplete())
			say(name, "import.coverage", coverage, coverage.visible(), suspects.size());
		dropped += coverage.dropped();
		places += suspects.size();
		written++;
		complete += coverage.isComplete() ? 1 : 0;
		if (!inDetail)
			return;
		for (Decision suspect : suspects.subList(0, Math.min(MOST_LINES, suspects.size())))
			session.problems().say(name, wording.located(suspect));
		if (suspects.size() > MOST_LINES)
			say(name, "import.moreSuspects", suspects.size() - MOST_LINES);
	}

	/** Ends a run that was too long for details. */
	void end() {
		if (!inDetail)
			say(null, "import.all", written, complete, dropped, places);
	}

	private void say(String name, String key, Object... arguments) {
		session.problems().say(name, session.words().text(key, arguments));
	}
}
