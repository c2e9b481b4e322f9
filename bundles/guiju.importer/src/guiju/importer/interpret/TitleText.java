package guiju.importer.interpret;

import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;

/** The title of a standard: its name and 職能基準 behind. */
final class TitleText {

	private static final String WORDS = "職能基準";
	private static final String OPENING = "「『【《〈";
	private static final String CLOSING = "」』】》〉";

	private TitleText() {}

	/** Returns the name in a title, without brackets around it. */
	static TracedText name(TracedText title) {
		TracedText name = title.subSequence(0, end(title)).trimmed();
		boolean quoted = name.length() > 2 && OPENING.indexOf(name.charAt(0)) >= 0
				&& OPENING.indexOf(name.charAt(0)) == CLOSING.indexOf(name.charAt(name.length() - 1));
		return quoted ? name.subSequence(1, name.length() - 1).trimmed() : name;
	}

	/** Returns the rest of a title, which is layout. */
	static TracedText rest(TracedText title) {
		TracedText name = name(title);
		int start = name.isEmpty() ? 0 : title.toString().indexOf(name.toString());
		return title.subSequence(0, start).plus(title.from(start + name.length()));
	}

	private static int end(TracedText title) {
		int left = WORDS.length();
		int at = title.length();
		while (at > 0 && left > 0) {
			char c = title.charAt(--at);
			if (!Visible.isBlank(c) && c == WORDS.charAt(left - 1))
				left--;
			else if (!Visible.isBlank(c) && c != ':' && c != '：')
				return title.length();
		}
		return at;
	}
}
