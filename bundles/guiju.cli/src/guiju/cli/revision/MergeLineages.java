package guiju.cli.revision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import guiju.cli.Session;
import guiju.cli.version.LineageFiles;
import guiju.cli.version.Note;
import guiju.cli.version.SourceArguments;
import guiju.cli.version.VersionSource;
import guiju.diff.Side;
import guiju.diff.lineage.Lineage;
import guiju.revision.trio.Party;

/**
 * What a committee decided about which elements of the base and of each side are the same. The lineage file beside a draft tells
 * of the version before it: it counts where the base is another version than the draft, and not where both are of one.
 */
final class MergeLineages {

	private final Session session;
	private final VersionSource named;

	/** Heeds a file that was named, which tells of the base and ours; null where none was. */
	MergeLineages(Session session, String named) {
		this.session = session;
		this.named = named == null ? null : new SourceArguments(session).version(named);
	}

	/** Returns the decisions about each side; what cannot be heeded is told. */
	Map<Party, Lineage> of(Side base, Map<Party, VersionSource> sources, Map<Party, Side> sides) throws IOException {
		Map<Party, Lineage> decided = new EnumMap<>(Party.class);
		LineageFiles beside = new LineageFiles(null, session.words());
		String file = beside.name(sources.get(Party.OURS), sides.get(Party.OURS));
		boolean ofBoth = file.equals(beside.name(sources.get(Party.THEIRS), sides.get(Party.THEIRS)));
		for (Map.Entry<Party, Side> side : sides.entrySet())
			if (!ofBoth && isNext(base, side.getValue()))
				decided.put(side.getKey(), read(beside, base, sources.get(side.getKey()), side.getValue()));
		if (named != null)
			decided.put(Party.OURS, read(new LineageFiles(named, session.words()), base, sources.get(Party.OURS), sides.get(Party.OURS)));
		else if (ofBoth && isNext(base, sides.get(Party.OURS)) && sources.get(Party.OURS).readBeside(fileName(file)) != null)
			// Codes mean other things in two drafts: what was decided about one would be wrong about the other.
			session.problems().say(file, session.words().text("merge.lineageOfBoth"));
		return decided;
	}

	private Lineage read(LineageFiles files, Side base, VersionSource source, Side side) throws IOException {
		List<Note> notes = new ArrayList<>();
		Lineage lineage = files.of(source, base, side, notes);
		for (Note note : notes)
			session.problems().say(note.name(), note.text());
		return lineage;
	}

	private static String fileName(String file) {
		return file.substring(file.lastIndexOf('/') + 1);
	}

	private static boolean isNext(Side base, Side side) {
		return base.standard().getCode() != null && !Objects.equals(base.standard().getCode(), side.standard().getCode());
	}
}
