package guiju.sync.session;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.sync.key.TextShift;
import guiju.sync.outside.LineDiff;

/**
 * A change of the text that can be taken back.
 *
 * @param offset where it begins
 * @param removed what stood there before
 * @param added what stands there after
 */
record TextChange(int offset, String removed, String added) {

	TextChange inverse() {
		return new TextChange(offset, added, removed);
	}

	Replacement replacement() {
		return new Replacement(offset, removed.length(), added);
	}

	/** Returns what it changes, one after the other: where much is replaced at once, most lines of it are often the same. */
	List<Replacement> lines() {
		if (isOneLine(removed) || isOneLine(added))
			return List.of(replacement());
		List<Replacement> lines = new ArrayList<>();
		for (Replacement each : LineDiff.changes(removed, added))
			lines.add(new Replacement(offset + each.offset(), each.length(), each.text()));
		return TextShift.successive(lines);
	}

	private static boolean isOneLine(String text) {
		return text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
	}
}
