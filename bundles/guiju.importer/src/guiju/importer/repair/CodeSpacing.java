package guiju.importer.repair;

import java.util.List;

import guiju.importer.conserve.TracedText;

/** Whether a document sets a blank behind its codes. Where it does not, a blank behind figures stands within the name: O1.1.23 個月. */
public final class CodeSpacing {

	private int spaced;
	private int tight;

	private CodeSpacing() {}

	/** Counts the codes in the tables of a document that a Chinese name follows. */
	public static CodeSpacing of(List<CleanBlock> blocks) {
		CodeSpacing spacing = new CodeSpacing();
		for (CleanBlock block : blocks)
			if (block instanceof CleanBlock.OfRows rows)
				rows.rows().forEach(row -> row.cells().forEach(cell -> cell.lines().forEach(line -> spacing.count(line.text()))));
		return spacing;
	}

	/** Tells whether names follow directly on codes. */
	boolean isTight() {
		return tight > spaced;
	}

	private void count(TracedText text) {
		for (int i = 0; i < text.length(); i++) {
			if ("TOPKSA".indexOf(text.charAt(i)) < 0 || i > 0 && Script.isLatin(text.charAt(i - 1)))
				continue;
			int end = i + 1;
			while (end < text.length() && (Script.isFigure(text.charAt(end)) || text.charAt(end) == '.'))
				end++;
			boolean blank = end + 1 < text.length() && text.charAt(end) == ' ';
			int name = blank ? end + 1 : end;
			if (end < i + 2 || name >= text.length() || !Script.isIdeograph(text.charAt(name)))
				continue;
			spaced += blank ? 1 : 0;
			tight += blank ? 0 : 1;
			i = end - 1;
		}
	}
}
