package guiju.cli.edit.patch;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.edit.Replacement;

/**
 * Writes changes of one file as a unified diff. Lines end at LF as programs for patches have it: a CR before it is part of the
 * line, and a last line without LF is marked. There is no line {@code diff --git}: with it git would look for the file from the
 * repository's root, without it from the current folder.
 */
public final class UnifiedPatch {

	private static final int CONTEXT = 3;
	private static final String NO_LINE_END = "\n\\ No newline at end of file\n";

	private final List<String> before;
	private final List<LineEdit> edits;
	private final StringBuilder patch = new StringBuilder();

	private UnifiedPatch(List<String> before, List<LineEdit> edits) {
		this.before = before;
		this.edits = edits;
	}

	/**
	 * Returns the patch, nothing where nothing changes.
	 *
	 * @param path the file's path as {@link PatchPath} has it
	 * @param text the text before, with a byte order mark if the file has one
	 * @param changes the changes in text order
	 */
	public static String of(PatchPath path, String text, List<Replacement> changes) {
		List<LineEdit> edits = LineEdit.of(text, changes);
		if (edits.isEmpty())
			return "";
		UnifiedPatch patch = new UnifiedPatch(Lines.split(text), edits);
		patch.patch.append("--- ").append(path.in("a")).append('\n').append("+++ ").append(path.in("b")).append('\n');
		patch.hunks();
		return patch.patch.toString();
	}

	/** Edits with few lines between them share a hunk, since their contexts would overlap. */
	private void hunks() {
		int grown = 0;
		for (int i = 0; i < edits.size();) {
			List<LineEdit> own = new ArrayList<>(List.of(edits.get(i)));
			for (i++; i < edits.size() && edits.get(i).line() - own.get(own.size() - 1).end() <= 2 * CONTEXT; i++)
				own.add(edits.get(i));
			grown += hunk(own, grown);
		}
	}

	/** Writes a hunk and returns by how many lines it makes the file longer. */
	private int hunk(List<LineEdit> own, int grown) {
		int start = Math.max(0, own.get(0).line() - CONTEXT);
		int end = Math.min(before.size(), own.get(own.size() - 1).end() + CONTEXT);
		int added = own.stream().mapToInt(edit -> edit.added().size() - edit.removed()).sum();
		patch.append("@@ -").append(range(start, end - start)).append(" +").append(range(start + grown, end - start + added)).append(" @@\n");
		int at = start;
		for (LineEdit edit : own) {
			lines(' ', before.subList(at, edit.line()));
			lines('-', before.subList(edit.line(), edit.end()));
			lines('+', edit.added());
			at = edit.end();
		}
		lines(' ', before.subList(at, end));
		return added;
	}

	/** Lines count from 1; a range of none is named by the line before it. */
	private static String range(int start, int count) {
		return (count == 0 ? start : start + 1) + "," + count;
	}

	private void lines(char sign, List<String> lines) {
		for (String line : lines) {
			patch.append(sign).append(line);
			if (!line.endsWith("\n"))
				patch.append(NO_LINE_END);
		}
	}
}
