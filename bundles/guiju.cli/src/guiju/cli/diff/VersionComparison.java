package guiju.cli.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import guiju.cli.Session;
import guiju.cli.engine.Language;
import guiju.cli.files.Reasons;
import guiju.cli.version.LineageFiles;
import guiju.cli.version.Note;
import guiju.cli.version.VersionSource;
import guiju.diff.Comparison;
import guiju.diff.Differ;
import guiju.diff.Doubt;
import guiju.diff.Side;
import guiju.diff.lineage.Lineage;
import guiju.diff.proof.Proof;
import guiju.diff.proof.ProofException;
import guiju.versions.reading.Imported;
import guiju.versions.reading.Reading;
import guiju.versions.reading.SideReader;
import guiju.versions.reading.UnreadableVersionException;

/** Compares two versions: reads them, heeds what the committee decided, and proves the result. May be used by several threads at once. */
final class VersionComparison {

	private final Session session;
	private final LineageFiles lineages;
	private final boolean force;
	private final SideReader reader;
	private final Differ differ = new Differ();

	/**
	 * Compares in a run.
	 *
	 * @param force whether different standards may be compared
	 */
	VersionComparison(Session session, LineageFiles lineages, boolean force) {
		this.session = session;
		this.lineages = lineages;
		this.force = force;
		reader = new SideReader(Language::parser);
	}

	/** Returns what was read of a version; whatever goes wrong is told in the result. */
	ReadVersion read(VersionSource source) {
		try {
			Reading reading = reader.read(source.place(), source.name());
			List<Note> notes = reading.imported().filter(Imported::isDoubtful).map(imported -> note(source.name(), imported)).stream().toList();
			return new ReadVersion(source, reading.side(), null, notes);
		} catch (UnreadableVersionException unreadable) {
			return new ReadVersion(source, null, unreadable.text(session.words().language()), List.of());
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			session.problems().debug(unexpected);
			return new ReadVersion(source, null, unexpected(unexpected), List.of());
		}
	}

	private Note note(String name, Imported imported) {
		return new Note(name, session.words().text("diff.imported", imported.coverage(), imported.suspects(), name));
	}

	/** Returns what became of comparing two versions; whatever goes wrong is told in the result. */
	Compared compare(ReadVersion before, ReadVersion after) {
		for (ReadVersion version : List.of(before, after))
			if (version.side() == null)
				return Compared.refused(version.source().name(), version.refusal());
		List<Note> notes = new ArrayList<>(before.notes());
		notes.addAll(after.notes());
		try {
			Lineage lineage = lineages.of(after.source(), before.side(), after.side(), notes);
			return compared(before.side(), after.side(), lineage, notes);
		} catch (IOException unreadable) {
			return Compared.refused(lineages.name(after.source(), after.side()), Reasons.of(unreadable, session.words()));
		} catch (ProofException unproved) {
			session.problems().debug(unproved);
			return Compared.refused(after.source().name(), session.words().text("diff.unproved", unproved.getMessage()));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			session.problems().debug(unexpected);
			return Compared.refused(after.source().name(), unexpected(unexpected));
		}
	}

	private Compared compared(Side old, Side now, Lineage lineage, List<Note> notes) {
		Comparison comparison = differ.compare(old, now, lineage);
		if (!force && comparison.doubts().contains(Doubt.DIFFERENT_STANDARDS))
			return Compared.refused(now.source(), session.words().text("diff.different", old.source()));
		Proof.require(comparison);
		return new Compared(comparison, null, null, notes);
	}

	private String unexpected(Throwable unexpected) {
		return session.words().text("unexpected", String.valueOf(unexpected));
	}
}
