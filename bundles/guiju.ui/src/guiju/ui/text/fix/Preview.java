package guiju.ui.text.fix;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.fix.Hunk;

/** Lines before and after a change, as plain text. */
public final class Preview {

	private static final int MOST = 40;

	private Preview() {}

	/** Returns what changes do to a text: lines that go begin with −, lines that come with +. */
	public static String of(String text, List<Replacement> changes) {
		List<String> lines = new ArrayList<>();
		for (Hunk hunk : Hunk.of(text, changes)) {
			if (!lines.isEmpty())
				lines.add("");
			hunk.before().forEach(line -> lines.add("− " + line.strip()));
			hunk.after().forEach(line -> lines.add("+ " + line.strip()));
		}
		return lines.size() <= MOST ? String.join("\n", lines) : String.join("\n", lines.subList(0, MOST)) + "\n…";
	}
}
