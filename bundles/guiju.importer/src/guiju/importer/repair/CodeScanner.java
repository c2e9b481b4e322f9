package guiju.importer.repair;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;
import guiju.model.code.Characters;

/**
 * Reads a code at one place of a text: in any width and case, with blanks or a hyphen in it, with a zero for O. Where figures
 * behind it belong to the name, the number that is due tells so: O2.3.13D設計初稿 is O2.3.1 and 3D設計初稿 where no output
 * of T2.3 was before.
 */
final class CodeScanner {

	private static final int MOST_DIGITS = 6;

	private final Numbering numbering;

	CodeScanner(Numbering numbering) {
		this.numbering = numbering;
	}

	/** Returns the code that begins at an index, whatever stands before it, or null. */
	CodeMatch at(TracedText text, int index) {
		char first = Characters.narrow(text.charAt(index));
		char letter = first == '0' ? 'O' : first;
		if ("TOPKSA".indexOf(letter) < 0)
			return null;
		List<int[]> groups = groups(text, index, letter);
		if (groups.isEmpty() || first == '0' && (groups.size() < 2 || groups.get(0)[0] > index + 1))
			return null;
		if (CodeMatch.isFlat(letter) && groups.get(0)[0] > index + 1 && length(groups.get(0)) < numbering.flatDigits(letter))
			return null;
		return match(text, index, letter, groups);
	}

	/** Tells whether a code may begin with a character. */
	static boolean mayBeFirst(char c) {
		return Script.isFigure(c) || "TOPKSA".indexOf(Characters.narrow(c)) >= 0;
	}

	/**
	 * Returns the number that stands for a code where a document prints all of them without letters, 1.1 for T1.1; null for
	 * none. Knowledge and skills are only counted in their cells by such numbers.
	 */
	CodeMatch bare(TracedText text, int index, char letter) {
		if (!numbering.isBare() || letter == ' ' || CodeMatch.isFlat(letter) || !Script.isFigure(text.charAt(index)))
			return null;
		List<int[]> groups = groups(text, index - 1, letter);
		int end = groups.isEmpty() ? index : groups.get(groups.size() - 1)[1];
		boolean whole = letter == 'T' || groups.size() == depth(letter);
		boolean ended = end < text.length() && (groups.size() > 1 ? !Script.isLatin(text.charAt(end)) && text.charAt(end) != '.' : ".．、 ".indexOf(text.charAt(end)) >= 0);
		if (groups.isEmpty() || !whole || !ended || groups.stream().anyMatch(group -> length(group) > 2))
			return null;
		List<Integer> numbers = groups.stream().map(group -> number(text, group[0], group[1])).toList();
		TracedText code = TracedText.added(String.valueOf(letter));
		for (int i = 0; i < groups.size(); i++)
			code = (i == 0 ? code : code.plus(TracedText.added("."))).plus(text.subSequence(groups.get(i)[0], groups.get(i)[1]));
		return new CodeMatch(index, end, letter, numbers, code, false, false, false);
	}

	private static int depth(char letter) {
		return switch (letter) {
			case 'O', 'P' -> 3;
			case 'T' -> 2;
			default -> 1;
		};
	}

	/** Returns the stretches of figures, each from and to. */
	private List<int[]> groups(TracedText text, int index, char letter) {
		List<int[]> groups = new ArrayList<>(3);
		int at = index + 1;
		if (at < text.length() && (isInnerBlank(text.charAt(at)) || text.charAt(at) == '.' && !CodeMatch.isFlat(letter)))
			at++;
		while (at < text.length() && Script.isFigure(text.charAt(at)) && groups.size() < depth(letter)) {
			int start = at;
			while (at < text.length() && Script.isFigure(text.charAt(at)))
				at++;
			groups.add(new int[] { start, at });
			int next = afterDot(text, at, groups, letter);
			if (next < 0)
				break;
			at = next;
		}
		return groups;
	}

	/** A blank behind a dot is within the code only where the number behind it is due; else it ends the code. */
	private int afterDot(TracedText text, int at, List<int[]> groups, char letter) {
		if (at >= text.length() || CodeMatch.isFlat(letter) || !isDot(text.charAt(at)))
			return -1;
		int next = at + 1;
		boolean spaced = next < text.length() && isInnerBlank(text.charAt(next));
		next += spaced ? 1 : 0;
		if (next >= text.length() || !Script.isFigure(text.charAt(next)))
			return -1;
		if (!spaced)
			return next;
		int end = next;
		while (end < text.length() && Script.isFigure(text.charAt(end)))
			end++;
		boolean ends = end == text.length() || Visible.isBlank(text.charAt(end)) || isDot(text.charAt(end)) || Script.isIdeograph(text.charAt(end));
		List<Integer> parent = groups.stream().map(group -> number(text, group[0], group[1])).toList();
		return ends && (groups.size() + 1 < depth(letter) || number(text, next, end) == numbering.last(letter, parent) + 1) ? next : -1;
	}

	private CodeMatch match(TracedText text, int index, char letter, List<int[]> groups) {
		int[] last = groups.get(groups.size() - 1);
		List<Integer> numbers = new ArrayList<>(groups.size());
		for (int[] group : groups.subList(0, groups.size() - 1))
			numbers.add(number(text, group[0], group[1]));
		int end = CodeMatch.isFlat(letter) ? flatEnd(text, letter, last) : dottedEnd(text, letter, numbers, last);
		if (end - last[0] > MOST_DIGITS)
			return null;
		boolean jumps = end == last[1] && !CodeMatch.isFlat(letter) && dueWithin(text, letter, numbers, last) > 0;
		numbers.add(number(text, last[0], end));
		return new CodeMatch(index, end, letter, numbers, code(text, index, groups, end), end < last[1], jumps, false);
	}

	private int dottedEnd(TracedText text, char letter, List<Integer> parent, int[] group) {
		if (!isGlued(text, group[1]) && !isBeforeWord(text, group[1]))
			return group[1];
		int end = dueWithin(text, letter, parent, group);
		return end > 0 ? end : group[1];
	}

	/** Returns where the number that is due ends within the figures of a higher one, or -1. */
	private int dueWithin(TracedText text, char letter, List<Integer> parent, int[] group) {
		int due = numbering.last(letter, parent) + 1;
		if (length(group) < 2 || number(text, group[0], group[1]) <= due)
			return -1;
		for (int end = group[0] + 1; end < group[1]; end++)
			if (number(text, group[0], end) == due && Characters.narrow(text.charAt(end)) != '0')
				return end;
		return -1;
	}

	private int flatEnd(TracedText text, char letter, int[] group) {
		int digits = numbering.flatDigits(letter);
		if (length(group) <= digits || !isGlued(text, group[1]))
			return group[1];
		boolean padded = Characters.narrow(text.charAt(group[0])) == '0';
		boolean due = number(text, group[0], group[1]) <= numbering.last(letter, List.of()) + 1;
		return padded || !due ? group[0] + digits : group[1];
	}

	/** Where codes have no blank behind them, what stands before one belongs to the name already: O1.1.2 and 3 個月報表. */
	private boolean isBeforeWord(TracedText text, int end) {
		return numbering.isTight() && end + 1 < text.length() && text.charAt(end) == ' ' && Script.isIdeograph(text.charAt(end + 1));
	}

	/** Tells whether a name follows directly on figures. */
	private static boolean isGlued(TracedText text, int end) {
		return end < text.length() && !Visible.isBlank(text.charAt(end)) && !Script.isWideMark(text.charAt(end)) && !Script.isClosing(text.charAt(end));
	}

	private static TracedText code(TracedText text, int index, List<int[]> groups, int end) {
		TracedText.Builder code = new TracedText.Builder().add(text, index);
		for (int i = 0; i < groups.size(); i++) {
			int[] group = groups.get(i);
			if (i > 0) {
				int dot = group[0] - 1;
				while (isInnerBlank(text.charAt(dot)))
					dot--;
				char sign = text.charAt(dot);
				code.spell(sign == '．' ? sign : '.', text, dot);
			}
			for (int k = group[0]; k < Math.min(group[1], i == groups.size() - 1 ? end : group[1]); k++)
				code.add(text, k);
		}
		return code.build();
	}

	private static int length(int[] group) {
		return group[1] - group[0];
	}

	/** A number that is too long for any document is as large as can be. */
	private static int number(TracedText text, int from, int to) {
		int number = 0;
		for (int i = from; i < to; i++)
			number = Math.min(100_000_000, number * 10 + Characters.narrow(text.charAt(i)) - '0');
		return number;
	}

	private static boolean isDot(char c) {
		return c == '.' || c == '．' || c == '-' || c == '－' || c == '‧' || c == '·';
	}

	private static boolean isInnerBlank(char c) {
		return c == ' ' || c == Breaks.WRAP || c == '\u00a0';
	}
}
