package guiju.cli.diff;

import java.util.HashSet;
import java.util.Set;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.version.Note;
import guiju.diff.Comparison;
import guiju.diff.Doubt;
import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Located;
import guiju.diff.change.Verdict;
import guiju.report.wording.ChangeWording;
import guiju.report.wording.Wording;

/** Tells on standard error what to beware of in each comparison, and sums up what the exit code is to say. */
final class Verdicts {

	private final Session session;
	private final DiffOptions options;
	private final Wording wording;
	/** What was told already: a version in the middle of a series is part of two comparisons. */
	private final Set<Note> noted = new HashSet<>();
	private final Set<String> refused = new HashSet<>();
	private boolean differs;
	private int without;

	Verdicts(Session session, DiffOptions options) {
		this.session = session;
		this.options = options;
		wording = new Wording(session.words().language());
	}

	/** Takes what became of a comparison; returns whether there is one. */
	boolean take(Compared compared) {
		session.progress().clear();
		for (Note note : compared.notes())
			if (noted.add(note))
				session.problems().say(note.name(), note.text());
		if (compared.comparison() == null) {
			session.out().flush();
			if (refused.add(compared.refused() + "\n" + compared.refusal()))
				session.problems().report(compared.refused(), compared.refusal());
			return false;
		}
		Comparison comparison = compared.comparison();
		differs |= comparison.verdict() != Verdict.IDENTICAL;
		for (Doubt doubt : comparison.doubts())
			session.problems().say(doubt == Doubt.UNREAD_LINES ? null : comparison.after().source(), wording.doubt(doubt, comparison));
		if (options.requireReasons())
			comparison.changes().stream().filter(Verdicts::wantsReason).forEach(change -> tell(comparison, change));
		return true;
	}

	/** What follows from another change has the reason of that one. */
	private static boolean wantsReason(Change change) {
		return change.impact() == Impact.SUBSTANTIVE && change.cause() == null && (change.reason() == null || change.reasonDrafted());
	}

	private void tell(Comparison comparison, Change change) {
		without++;
		boolean removed = change.after().isEmpty();
		Located at = removed ? change.before().get(0) : change.after().get(0);
		session.problems().say(removed ? comparison.before().source() : comparison.after().source(),
				session.words().text("diff.noReason", new ChangeWording(wording).title(change), at.path()));
	}

	/**
	 * Returns the exit code of the run.
	 *
	 * @param more whether there is a difference besides those of the comparisons
	 */
	int exit(boolean more) {
		differs |= more;
		if (without > 0)
			session.problems().say(null, session.words().text("diff.noReasons", without));
		return session.exit(without > 0 || differs && options.exitCode() ? ExitCode.FOUND : ExitCode.FINE);
	}
}
