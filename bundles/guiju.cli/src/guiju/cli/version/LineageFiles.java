package guiju.cli.version;

import java.io.IOException;
import java.util.List;

import guiju.cli.messages.Words;
import guiju.diff.Side;
import guiju.diff.element.Elements;
import guiju.diff.lineage.Lineage;
import guiju.diff.lineage.Problem;
import guiju.files.SourceReader;
import guiju.versions.lineage.LineageFile;

/** Finds what the committee decided about matches: in the file that was named, else in the one beside the new version. */
public final class LineageFiles {

	private final VersionSource named;
	private final Words words;

	/** Reads a file that was named; null where none was. */
	public LineageFiles(VersionSource named, Words words) {
		this.named = named;
		this.words = words;
	}

	/** Returns the decisions for two versions; those that cannot be heeded are noted. */
	public Lineage of(VersionSource after, Side old, Side now, List<Note> notes) throws IOException {
		Lineage lineage = named != null ? Lineage.parse(SourceReader.decode(named.read()).text()) : beside(after, now).read();
		for (Problem problem : lineage.decide(Elements.of(old.standard()), Elements.of(now.standard())).problems())
			notes.add(new Note(name(after, now) + ":" + problem.line(), problem.text(words.language())));
		return lineage;
	}

	/** Returns what the file for a version is called in messages. */
	public String name(VersionSource after, Side now) {
		if (named != null)
			return named.name();
		String name = beside(after, now).name();
		return after.nameBeside(name == null ? LineageFile.SUFFIX : name);
	}

	private static LineageFile beside(VersionSource after, Side now) {
		return new LineageFile(after.place(), now.standard().getCode());
	}
}
