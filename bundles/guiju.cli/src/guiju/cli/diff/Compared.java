package guiju.cli.diff;

import java.util.List;

import guiju.cli.version.Note;
import guiju.diff.Comparison;

/**
 * What became of comparing two versions.
 *
 * @param comparison the comparison, proved; null where there is none
 * @param refused the source that kept it from being made, or null
 * @param refusal why there is none, or null
 * @param notes what the user should know besides, about a source each
 */
record Compared(Comparison comparison, String refused, String refusal, List<Note> notes) {

	Compared {
		notes = List.copyOf(notes);
	}

	static Compared refused(String name, String refusal) {
		return new Compared(null, name, refusal, List.of());
	}
}
