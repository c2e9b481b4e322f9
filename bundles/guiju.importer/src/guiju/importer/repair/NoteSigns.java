package guiju.importer.repair;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.cells.Line;
import guiju.importer.cells.Run;
import guiju.importer.conserve.TracedText;
import guiju.importer.label.NoteNumber;

/**
 * Notes that are marked by a sign instead of a word: *1 or a raised ①. A sign is a marker only where a text carries it and a
 * line begins with it; else it is a number like any other.
 */
final class NoteSigns {

	private static final String STAR = "[*＊]\\s?[0-9]{1,2}";
	private static final String CIRCLED = "[①-⑳]";
	private static final Pattern SIGN = Pattern.compile("\\s*(" + STAR + "|" + CIRCLED + ")\\s*");
	private static final Pattern RAISED = Pattern.compile("(?:\\^\\{|<sup>)\\s*(" + STAR + "|" + CIRCLED + ")\\s*(?:\\}|</sup>)");
	private static final Pattern BEHIND = Pattern.compile("(?<=[\\u4e00-\\u9fff）)」])(" + STAR + ")(?=$|[。，、；）)\\s])");
	private static final Pattern FIRST = Pattern.compile("^[\\s●•\\-‧※]*(" + STAR + "|" + CIRCLED + ")(?![0-9])[\\s:：.．、]*");

	private final Set<String> carried = new HashSet<>();
	private final Set<String> defined = new HashSet<>();
	/** The numbers that words mark, 【註1】, and those of notes that words define. */
	private final Set<Integer> marked = new HashSet<>();
	private final Set<Integer> worded = new HashSet<>();

	/** Learns the signs that a line of the source carries or begins with. */
	void learn(Line line, String text) {
		for (Run run : line.runs())
			if (run.raised() && SIGN.matcher(run.text()).matches())
				carried.add(form(run.text()));
		if (text.indexOf('*') < 0 && text.indexOf('＊') < 0 && text.chars().noneMatch(c -> c >= '①' && c <= '⑳'))
			return;
		all(RAISED.matcher(text), carried);
		all(BEHIND.matcher(text), carried);
		all(FIRST.matcher(text), defined);
	}

	/** Notes that a text carries a marker with a number, 0 for none. */
	void mark(int number) {
		marked.add(number);
	}

	/** Notes that a note with a number is defined, 0 for none. */
	void define(int number) {
		worded.add(number);
	}

	private static void all(Matcher matcher, Set<String> forms) {
		while (matcher.find())
			forms.add(form(matcher.group(1)));
	}

	private static String form(String sign) {
		return sign.strip().replace('＊', '*').replace(" ", "");
	}

	private boolean isMarker(String sign) {
		int number = NoteNumber.of(form(sign));
		boolean isCarried = carried.contains(form(sign)) || number > 0 && marked.contains(number);
		boolean isDefined = defined.contains(form(sign)) || number > 0 && worded.contains(number);
		return isCarried && isDefined;
	}

	/** Tells whether raised characters are a sign of a note. */
	boolean isMarker(TracedText raised) {
		return SIGN.matcher(raised).matches() && isMarker(raised.toString());
	}

	/** Returns the next sign on the line from an index on, at the beginning of a note or behind a label; from and to; or null. */
	int[] next(TracedText line, int from) {
		if (carried.isEmpty() && marked.isEmpty() || defined.isEmpty())
			return null;
		Matcher first = FIRST.matcher(line);
		if (from == 0 && first.find() && isMarker(first.group(1)) && !isWorded(first.group(1)))
			return new int[] { first.start(1), first.end() };
		Matcher behind = BEHIND.matcher(line);
		for (int at = from; at <= line.length() && behind.find(at); at = behind.end())
			if (isMarker(behind.group(1)))
				return new int[] { behind.start(1), behind.end(1) };
		return null;
	}

	/** Where a word defines the note, a sign that begins a line only counts it. */
	private boolean isWorded(String sign) {
		return worded.contains(NoteNumber.of(form(sign))) && NoteNumber.of(form(sign)) > 0;
	}

	/** Returns a sign as it is written in the language, 【註1】. */
	static TracedText spelled(TracedText sign) {
		TracedText.Builder spelled = new TracedText.Builder().added('【').added('註');
		for (int i = 0; i < sign.length(); i++) {
			char c = sign.charAt(i);
			if (c >= '0' && c <= '9')
				spelled.add(sign, i);
			else if (c >= '①' && c <= '⑳') {
				String number = String.valueOf(c - '①' + 1);
				spelled.spell(number.charAt(0), sign, i);
				if (number.length() > 1)
					spelled.added(number.charAt(1));
			}
		}
		return spelled.added('】').build();
	}
}
