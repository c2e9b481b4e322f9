package guiju.cli.diff;

import java.util.List;

import guiju.cli.version.Note;
import guiju.cli.version.VersionSource;
import guiju.diff.Side;

/**
 * A version as it was read.
 *
 * @param source where it was read from
 * @param side what was read, or null where it could not be
 * @param refusal why not, or null
 * @param notes what the user should know of it
 */
record ReadVersion(VersionSource source, Side side, String refusal, List<Note> notes) {

	ReadVersion {
		notes = List.copyOf(notes);
	}
}
