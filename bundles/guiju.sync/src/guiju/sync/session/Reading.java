package guiju.sync.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import guiju.dsl.edit.Replacement;
import guiju.sync.key.KeyMatcher;
import guiju.sync.key.KeyRecord;
import guiju.sync.key.KeySupply;
import guiju.sync.key.KeyTree;
import guiju.sync.lines.LineTable;

/** Reads a text at one revision. Knows nothing that changes, so any thread can do it. */
record Reading(long revision, Snapshot before, List<Replacement> changes, String text, KeyRecord known, KeySupply supply, SessionSetup setup) {

	/** What came of it; to be taken only if the text is still at that revision. */
	record Result(Snapshot snapshot) {}

	static Result of(Supplier<Snapshot> read) {
		return new Result(read.get());
	}

	Snapshot read() {
		LineTable table = new LineTable(setup.parser().parse(text));
		KeyTree tree = known != null ? KeyTree.restored(table, known) : KeyMatcher.match(before.tree(), table, changes, supply);
		return new Snapshot(revision, tree, setup.settings().get());
	}

	/** A defect in a rule must not end the reading of all later texts: the session tries again with the next change. */
	Optional<Result> tryRead() {
		try {
			return Optional.of(new Result(read()));
		} catch (RuntimeException defect) {
			Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), defect);
			return Optional.empty();
		}
	}
}
