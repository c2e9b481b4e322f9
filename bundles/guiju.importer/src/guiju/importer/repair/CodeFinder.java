package guiju.importer.repair;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;

/**
 * Finds the codes of a cell. A code at the beginning of a line always counts; elsewhere the place, the letter of the column and
 * the number that is due tell a code from a word like S3 or a reference to another element.
 */
final class CodeFinder {

	private static final String COMMAS = "、,，;；/";
	private static final String OPENING = "(（【[［〔〈";
	private static final String RANGE_SIGNS = "~～〜∼至到-－–—";

	private final Numbering numbering;
	private final CodeScanner scanner;

	CodeFinder(Numbering numbering) {
		this.numbering = numbering;
		scanner = new CodeScanner(numbering);
	}

	/** Returns the codes of a text in printed order, and notes their numbers as used. */
	List<CodeMatch> all(TracedText text, char letter) {
		List<CodeMatch> codes = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			CodeMatch code = at(text, at, letter, codes);
			if (code == null) {
				at++;
				continue;
			}
			codes.add(code);
			numbering.use(code);
			at = code.end();
			CodeMatch through = through(text, code);
			if (through != null) {
				codes.add(through);
				numbering.use(through);
				at = through.end();
			}
		}
		return codes;
	}

	/** Returns the first code of a text without noting it as used, or null. */
	CodeMatch first(TracedText text, char letter) {
		for (int at = 0; at < text.length(); at++) {
			CodeMatch code = at(text, at, letter, List.of());
			if (code != null)
				return code;
		}
		return null;
	}

	/** Tells whether the characters from an index on read as a code of a column, as where a bullet stands before it. */
	boolean isCode(TracedText text, int at, char letter) {
		return scanner.at(text, at) != null || bracketed(text, at, letter) != null || scanner.bare(text, at, letter) != null;
	}

	private CodeMatch at(TracedText text, int at, char letter, List<CodeMatch> before) {
		char c = text.charAt(at);
		if (!CodeScanner.mayBeFirst(c) && OPENING.indexOf(c) < 0)
			return null;
		boolean lineStart = beginsLine(text, at);
		if (lineStart) {
			CodeMatch code = bracketed(text, at, letter);
			if (code == null)
				code = scanner.bare(text, at, letter);
			if (code != null)
				return code;
		}
		CodeMatch code = mayBegin(text, at) ? scanner.at(text, at) : null;
		return code != null && isAccepted(text, code, letter, before, lineStart) ? code : null;
	}

	/** Some print (T1) or 【K01】 where a line begins; elsewhere brackets hold a reference. */
	private CodeMatch bracketed(TracedText text, int at, char letter) {
		if (at + 1 >= text.length() || OPENING.indexOf(text.charAt(at)) < 0)
			return null;
		CodeMatch code = scanner.at(text, at + 1);
		boolean closed = code != null && !code.parted() && code.end() < text.length() && Script.isClosing(text.charAt(code.end()));
		return closed && code.letter() == letter ? code.between(at, code.end() + 1) : null;
	}

	/** K01~K03 names the codes between as well; behind the second one no label may stand. */
	private CodeMatch through(TracedText text, CodeMatch from) {
		int sign = skipBlanks(text, from.end());
		if (!from.isFlat() || sign >= text.length() || RANGE_SIGNS.indexOf(text.charAt(sign)) < 0)
			return null;
		int next = skipBlanks(text, sign + 1);
		CodeMatch to = next < text.length() ? scanner.at(text, next) : null;
		if (to == null || to.letter() != from.letter() || to.number() <= from.number() || to.number() - from.number() > Numbering.LONGEST_RANGE)
			return null;
		int behind = to.end();
		boolean alone = behind == text.length() || Visible.isBlank(text.charAt(behind)) || COMMAS.indexOf(text.charAt(behind)) >= 0;
		return alone ? to.through() : null;
	}

	private static int skipBlanks(TracedText text, int from) {
		int at = from;
		while (at < text.length() && Visible.isBlank(text.charAt(at)))
			at++;
		return at;
	}

	private static boolean beginsLine(TracedText text, int at) {
		int previous = previous(text, at);
		return previous < 0 || text.charAt(previous) == Breaks.HARD;
	}

	/** Returns where the last character before an index stands that is visible or a break, or -1. */
	private static int previous(TracedText text, int at) {
		int previous = at - 1;
		while (previous >= 0 && Visible.isBlank(text.charAt(previous)) && text.charAt(previous) != Breaks.HARD)
			previous--;
		return previous;
	}

	/** Within a Latin word or a number no code begins. */
	private static boolean mayBegin(TracedText text, int at) {
		if (at == 0)
			return true;
		char before = text.charAt(at - 1);
		return !Script.isLatin(before) && "-_/\\.+【「《([（".indexOf(before) < 0;
	}

	private boolean isAccepted(TracedText text, CodeMatch code, char letter, List<CodeMatch> before, boolean lineStart) {
		if (!isPlausible(text, code, letter, lineStart))
			return false;
		if (lineStart)
			return true;
		int previous = previous(text, code.start());
		boolean glued = previous == code.start() - 1;
		boolean behindCode = !before.isEmpty() && separatorsEnd(text, before.get(before.size() - 1).end()) >= code.start();
		if (behindCode)
			return isListed(text, code, before.get(before.size() - 1));
		if (code.letter() != letter)
			return !glued && isStranger(code, letter, text.charAt(previous));
		boolean due = code.number() == numbering.last(letter, code.parent()) + 1;
		if (glued)
			return due || code.isFlat() && code.code().length() > 2 && goesOn(code, before, text.charAt(previous));
		if (letter == 'P')
			return due || Script.isSentenceEnd(text.charAt(previous));
		return true;
	}

	/** A code must have its kind's shape, or stand in its column; K8s and A4 are none. */
	private boolean isPlausible(TracedText text, CodeMatch code, char letter, boolean lineStart) {
		char next = code.end() < text.length() ? text.charAt(code.end()) : ' ';
		if (code.letter() == 'A' && letter != 'A')
			return false;
		if (code.isFlat()) {
			boolean small = next >= 'a' && next <= 'z';
			boolean due = letter != 'A' || code.number() == numbering.last(letter, List.of()) + 1;
			boolean own = lineStart && code.letter() == letter && due;
			return (own || code.code().length() > numbering.flatDigits(code.letter())) && (!small || code.code().length() > 2);
		}
		return code.letter() == letter || code.isFull() && code.letter() != 'T';
	}

	/** Codes of other columns count where a sentence ended, and in the two columns of citations. */
	private boolean isStranger(CodeMatch code, char letter, char previous) {
		if (code.isFlat())
			return letter == 'K' || letter == 'S' || Script.isSentenceEnd(previous);
		boolean due = code.number() == numbering.last(code.letter(), code.parent()) + 1;
		return due && (letter != 'P' || Script.isSentenceEnd(previous));
	}

	/** Directly behind another code a code belongs to a list, unless it is rather the beginning of a name: K05 K12教育. */
	private static boolean isListed(TracedText text, CodeMatch code, CodeMatch before) {
		boolean comma = false;
		for (int i = before.end(); i < code.start(); i++)
			comma |= COMMAS.indexOf(text.charAt(i)) >= 0;
		boolean named = code.end() < text.length() && !Visible.isBlank(text.charAt(code.end())) && COMMAS.indexOf(text.charAt(code.end())) < 0;
		return comma || !named || !code.isFlat() || code.number() == before.number() + 1 || code.letter() != before.letter();
	}

	/** Without a blank a label ends where a higher code follows, or a comma stands. */
	private static boolean goesOn(CodeMatch code, List<CodeMatch> before, char previous) {
		boolean higher = !before.isEmpty() && code.number() > before.get(before.size() - 1).number();
		return higher || "、，,；;".indexOf(previous) >= 0 || Script.isSentenceEnd(previous);
	}

	/** Behind a code may stand a dot, a colon or a comma; a dot before a Latin letter belongs to a name like .NET. */
	static int separatorsEnd(TracedText text, int from) {
		int at = skipBlanks(text, from);
		if (at == text.length() || ":：.．、,，;；-－–—─".indexOf(text.charAt(at)) < 0)
			return at;
		boolean latin = at + 1 < text.length() && Script.isLatin(text.charAt(at + 1));
		return latin && ".-".indexOf(text.charAt(at)) >= 0 ? at : at + 1;
	}
}
