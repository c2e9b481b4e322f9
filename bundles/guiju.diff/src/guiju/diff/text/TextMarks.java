package guiju.diff.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows two texts as one, with what was deleted and what was inserted, the way an editor marks a manuscript: words, numbers,
 * codes and markers stay whole, and what was rewritten is one deletion and one insertion, not a confetti of characters. A
 * deletion stands before the insertion that takes its place. The equal and deleted runs make up the old text exactly, the equal
 * and inserted ones the new text.
 */
public final class TextMarks {

	/** An equal run between two changes stays if it is at least so large a part of the smaller one. */
	private static final int SMALLEST_PART = 4;

	private final List<Mark> marks = new ArrayList<>();
	private final StringBuilder equal = new StringBuilder();
	private final StringBuilder deleted = new StringBuilder();
	private final StringBuilder inserted = new StringBuilder();

	private TextMarks() {}

	/** Returns the runs of two texts in order; null is no text. */
	public static List<Mark> of(String before, String after) {
		String old = before == null ? "" : before;
		String recent = after == null ? "" : after;
		TextMarks marks = new TextMarks();
		marks.compare(Pieces.of(old), Pieces.of(recent));
		marks.flush();
		return List.copyOf(withoutConfetti(marks.marks));
	}

	private void compare(List<String> before, List<String> after) {
		int start = 0;
		int shorter = Math.min(before.size(), after.size());
		while (start < shorter && before.get(start).equals(after.get(start)))
			start++;
		int end = 0;
		while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end)))
			end++;
		add(Mark.Kind.EQUAL, before.subList(0, start));
		inner(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
		add(Mark.Kind.EQUAL, before.subList(before.size() - end, before.size()));
	}

	private void inner(List<String> before, List<String> after) {
		if (!before.isEmpty() && !after.isEmpty() && (long) before.size() * after.size() <= Alignment.MOST_CELLS) {
			show(before, after, new Alignment(before, after).solve(), false);
			return;
		}
		List<String> old = Pieces.sentences(String.join("", before));
		List<String> recent = Pieces.sentences(String.join("", after));
		if (before.isEmpty() || after.isEmpty() || old.size() < 2 && recent.size() < 2
				|| (long) old.size() * recent.size() > Alignment.MOST_CELLS) {
			add(Mark.Kind.DELETED, before);
			add(Mark.Kind.INSERTED, after);
			return;
		}
		show(old, recent, new Alignment(old, recent).solve(), true);
	}

	/** Shows an alignment; of sentences, those that replace each other are aligned piece by piece in their turn. */
	private void show(List<String> before, List<String> after, int[] shown, boolean sentences) {
		int old = 0;
		int recent = 0;
		for (int i = 0; i <= shown.length; i++) {
			if (i < shown.length && shown[i] < 0)
				continue;
			int next = i < shown.length ? shown[i] : after.size();
			if (sentences && i > old && next > recent) {
				inner(Pieces.of(String.join("", before.subList(old, i))), Pieces.of(String.join("", after.subList(recent, next))));
			} else {
				add(Mark.Kind.DELETED, before.subList(old, i));
				add(Mark.Kind.INSERTED, after.subList(recent, next));
			}
			if (i < shown.length)
				add(Mark.Kind.EQUAL, before.subList(i, i + 1));
			old = i + 1;
			recent = next + 1;
		}
	}

	private void add(Mark.Kind kind, List<String> pieces) {
		if (pieces.isEmpty())
			return;
		if (kind == Mark.Kind.EQUAL ? deleted.length() + inserted.length() > 0 : equal.length() > 0)
			flush();
		StringBuilder run = kind == Mark.Kind.EQUAL ? equal : kind == Mark.Kind.DELETED ? deleted : inserted;
		pieces.forEach(run::append);
	}

	private void flush() {
		flush(Mark.Kind.EQUAL, equal);
		flush(Mark.Kind.DELETED, deleted);
		flush(Mark.Kind.INSERTED, inserted);
	}

	private void flush(Mark.Kind kind, StringBuilder run) {
		if (!run.isEmpty())
			marks.add(new Mark(kind, run.toString()));
		run.setLength(0);
	}

	/** Counts a short equal run between two large changes among what was rewritten. */
	private static List<Mark> withoutConfetti(List<Mark> marks) {
		TextMarks result = new TextMarks();
		int before = 0;
		for (int i = 0; i < marks.size(); i++) {
			Mark mark = marks.get(i);
			boolean isEqual = mark.kind() == Mark.Kind.EQUAL;
			if (isEqual && i > 0 && i < marks.size() - 1 && mark.text().length() * SMALLEST_PART <= Math.min(before, change(marks, i + 1))) {
				result.deleted.append(mark.text());
				result.inserted.append(mark.text());
				before += mark.text().length();
				continue;
			}
			before = isEqual ? 0 : Math.max(before, mark.text().length());
			result.add(mark.kind(), List.of(mark.text()));
		}
		result.flush();
		return result.marks;
	}

	/** Returns how large the change is that begins at a mark. */
	private static int change(List<Mark> marks, int from) {
		int size = 0;
		for (int i = from; i < marks.size() && marks.get(i).kind() != Mark.Kind.EQUAL; i++)
			size = Math.max(size, marks.get(i).text().length());
		return size;
	}
}
