package guiju.ui.compare.version;

import guiju.diff.Side;
import guiju.dsl.StandardParser;
import guiju.ui.wording.Words;
import guiju.versions.reading.Imported;
import guiju.versions.reading.SideReader;
import guiju.versions.reading.UnreadableVersionException;

/** Reads versions, and words what the user should know of them. May be used by several threads at once. */
public final class VersionReader {

	private final Words words = new Words(VersionReader.class);
	private final SideReader reader;

	/** Reads texts by a parser. */
	public VersionReader(StandardParser parser) {
		reader = new SideReader(() -> parser);
	}

	/**
	 * What was read of a version.
	 *
	 * @param side what is compared
	 * @param note what the user should know of it, or null
	 */
	public record Reading(Side side, String note) {}

	/** Reads a version from where it is. */
	public Reading read(Version version) throws RefusedVersionException {
		try {
			guiju.versions.reading.Reading read = reader.read(version.place(), version.name());
			return new Reading(read.side(), read.imported().filter(Imported::isDoubtful).map(imported -> note(version, imported)).orElse(null));
		} catch (UnreadableVersionException unreadable) {
			throw new RefusedVersionException(words.text("refused", version.name(), unreadable.text(Words.language())));
		}
	}

	private String note(Version version, Imported imported) {
		return words.text("imported", version.name(), imported.suspects());
	}

	/** Reads a text of the language; lines that cannot be read are told, all others are compared. */
	public Side ofText(String name, String text) {
		return reader.ofText(name, text);
	}
}
