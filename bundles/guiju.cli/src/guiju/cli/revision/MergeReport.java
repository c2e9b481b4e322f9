package guiju.cli.revision;

import guiju.cli.Session;
import guiju.revision.merge.Conflict;
import guiju.revision.merge.MergeResult;
import guiju.revision.wording.Wordings;

/** Tells on standard error what somebody has to decide after a merge, each with its line and reason. */
public final class MergeReport {

	private final Session session;
	private final Wordings wordings;

	/** Tells in a run. */
	public MergeReport(Session session) {
		this.session = session;
		wordings = new Wordings(session.words().language());
	}

	/** Tells of a merge whose result is in a file. */
	public void tell(String name, MergeResult result) {
		result.plainReason().ifPresent(reason -> session.problems().say(name, wordings.text(reason)));
		for (Conflict conflict : result.conflicts())
			session.problems().say(name + ":" + conflict.line(), wordings.text(conflict.kind().key(), conflict.what(), conflict.ours(), conflict.theirs()));
		if (!result.isClean())
			session.problems().say(name, session.words().text("merge.conflicts", result.conflicts().size()));
	}
}
