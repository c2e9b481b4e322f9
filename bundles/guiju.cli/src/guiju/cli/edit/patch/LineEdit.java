package guiju.cli.edit.patch;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;

/**
 * Whole lines that are replaced.
 *
 * @param line the first of them in the text before, from 0
 * @param removed how many of them there are
 * @param added the lines that come in their place, with their ends
 */
record LineEdit(int line, int removed, List<String> added) {

	/** Returns the line behind those that are replaced. */
	int end() {
		return line + removed;
	}

	/** Returns what changes of a text do to its lines, in their order and without lines that stay as they are. */
	static List<LineEdit> of(String text, List<Replacement> changes) {
		Lines lines = new Lines(text);
		List<LineEdit> edits = new ArrayList<>();
		for (int i = 0; i < changes.size();) {
			int first = lines.line(changes.get(i).offset());
			int last = lines.line(changes.get(i).end());
			int next = i + 1;
			for (; next < changes.size() && lines.line(changes.get(next).offset()) <= last; next++)
				last = Math.max(last, lines.line(changes.get(next).end()));
			LineEdit edit = of(text, lines.start(first), lines.start(last + 1), first, changes.subList(i, next));
			if (edit.removed > 0 || !edit.added.isEmpty())
				edits.add(edit);
			i = next;
		}
		return edits;
	}

	private static LineEdit of(String text, int start, int end, int first, List<Replacement> changes) {
		String part = text.substring(start, end);
		List<Replacement> own = changes.stream().map(each -> new Replacement(each.offset() - start, each.length(), each.text())).toList();
		List<String> before = Lines.split(part);
		List<String> after = Lines.split(Replacements.apply(part, own));
		int shorter = Math.min(before.size(), after.size());
		int same = 0;
		while (same < shorter && before.get(same).equals(after.get(same)))
			same++;
		int tail = 0;
		while (tail < shorter - same && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail)))
			tail++;
		return new LineEdit(first + same, before.size() - same - tail, List.copyOf(after.subList(same, after.size() - tail)));
	}
}
