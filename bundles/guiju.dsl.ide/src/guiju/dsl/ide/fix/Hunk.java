package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;

/**
 * Lines that changes touch, before and after.
 *
 * @param line the first of them in the text before, from 1
 * @param before the lines as they are
 * @param after the lines as they would be; none where they are deleted
 */
public record Hunk(int line, List<String> before, List<String> after) {

	/** Copies the lines. */
	public Hunk {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/** Returns what changes do to a text, line by line: the preview of a fix or of any other edit. */
	public static List<Hunk> of(String text, List<Replacement> changes) {
		TextLines lines = TextLines.of(text);
		List<Hunk> hunks = new ArrayList<>();
		for (int i = 0; i < changes.size();) {
			int first = lines.at(changes.get(i).offset()).index();
			int last = last(lines, changes.get(i), first);
			int next = i + 1;
			while (next < changes.size() && lines.at(changes.get(next).offset()).index() <= last) {
				last = Math.max(last, last(lines, changes.get(next), last));
				next++;
			}
			hunks.add(of(lines, first, last, changes.subList(i, next)));
			i = next;
		}
		return hunks;
	}

	/** A change that ends where a line begins does not touch that line, but for a change that adds lines there. */
	private static int last(TextLines lines, Replacement change, int first) {
		int last = lines.at(change.end()).index();
		boolean whole = last > first && lines.get(last).start() == change.end() && (change.text().isEmpty() || change.text().endsWith("\n")
				|| change.text().endsWith("\r"));
		return whole ? last - 1 : last;
	}

	private static Hunk of(TextLines lines, int first, int last, List<Replacement> changes) {
		int start = lines.get(first).start();
		int end = Math.max(lines.get(last).next(), changes.get(changes.size() - 1).end());
		List<Replacement> own = changes.stream().map(each -> new Replacement(each.offset() - start, each.length(), each.text())).toList();
		List<String> before = split(lines.text().substring(start, end));
		List<String> after = split(Replacements.apply(lines.text().substring(start, end), own));
		while (!before.isEmpty() && !after.isEmpty() && before.get(before.size() - 1).equals(after.get(after.size() - 1))) {
			before = before.subList(0, before.size() - 1);
			after = after.subList(0, after.size() - 1);
		}
		int same = 0;
		while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same)))
			same++;
		return new Hunk(first + same + 1, before.subList(same, before.size()), after.subList(same, after.size()));
	}

	private static List<String> split(String text) {
		List<String> result = new ArrayList<>();
		for (TextLine line : TextLines.of(text).all())
			if (line.next() > line.start())
				result.add(text.substring(line.start(), line.end()));
		return result;
	}
}
