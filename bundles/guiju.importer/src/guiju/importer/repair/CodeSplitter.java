package guiju.importer.repair;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.conserve.Fate;
import guiju.importer.conserve.Ledger;
import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;

/**
 * Parts the text of a cell at its codes. A code at the beginning of a line always counts; elsewhere the place, the letter of
 * the column and the number that is due tell a code from a word like S3 or a reference to another element.
 */
public final class CodeSplitter {

	private final Ledger ledger;
	private final Numbering numbering;
	private final CodeScanner scanner;

	/** Parts texts of one document, whose numbering it follows. */
	public CodeSplitter(Ledger ledger, Numbering numbering) {
		this.ledger = ledger;
		this.numbering = numbering;
		scanner = new CodeScanner(numbering);
	}

	/**
	 * Parts a cell's text. Bullets before codes are left out, separators behind codes are booked as layout.
	 *
	 * @param letter the letter of the column's codes, a blank where it has none
	 */
	public Entries split(TracedText cell, char letter) {
		TracedText text = Bullets.strip(cell, at -> scanner.at(cell, at) != null, ledger).trimmed();
		List<CodeMatch> codes = codes(text, letter);
		TracedText lead = codes.isEmpty() ? text : text.subSequence(0, codes.get(0).start()).trimmed();
		List<Entry> entries = new ArrayList<>(codes.size());
		for (int i = 0; i < codes.size(); i++) {
			CodeMatch code = codes.get(i);
			int end = i + 1 < codes.size() ? codes.get(i + 1).start() : text.length();
			int start = textStart(text, code, end);
			TracedText name = text.subSequence(start, end).trimmed();
			TracedText label = isFlat(code.letter()) ? withoutComma(name) : name;
			entries.add(new Entry(code.letter(), code.numbers(), code.code(), text.subSequence(code.start(), code.end()), label, code.parted()));
		}
		return new Entries(lead, entries);
	}

	/** Returns the first code in a cell's text without noting it as used, or null. */
	public FirstCode first(TracedText cell, char letter) {
		TracedText text = cell.from(Bullets.length(cell)).trimmed();
		for (int at = 0; at < text.length(); at++) {
			CodeMatch code = mayBegin(text, at) ? scanner.at(text, at) : null;
			if (code != null && isAccepted(text, code, letter, List.of()))
				return new FirstCode(code.letter(), code.numbers(), at == 0);
		}
		return null;
	}

	private List<CodeMatch> codes(TracedText text, char letter) {
		List<CodeMatch> codes = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			CodeMatch code = mayBegin(text, at) ? scanner.at(text, at) : null;
			if (code == null || !isAccepted(text, code, letter, codes)) {
				at++;
				continue;
			}
			codes.add(code);
			numbering.use(code);
			at = code.end();
		}
		return codes;
	}

	/** Within a Latin word or a number no code begins. */
	private static boolean mayBegin(TracedText text, int at) {
		if (at == 0)
			return true;
		char before = text.charAt(at - 1);
		return !Script.isLatin(before) && "-_/\\.+【「《([（".indexOf(before) < 0;
	}

	private boolean isAccepted(TracedText text, CodeMatch code, char letter, List<CodeMatch> before) {
		int previous = code.start() - 1;
		while (previous >= 0 && Visible.isBlank(text.charAt(previous)) && text.charAt(previous) != Breaks.HARD)
			previous--;
		boolean lineStart = previous < 0 || text.charAt(previous) == Breaks.HARD;
		if (!isPlausible(text, code, letter))
			return false;
		if (lineStart)
			return true;
		boolean glued = previous == code.start() - 1;
		boolean behindCode = !before.isEmpty() && separatorsEnd(text, before.get(before.size() - 1).end()) >= code.start();
		if (behindCode)
			return isListed(text, code, before.get(before.size() - 1));
		if (code.letter() != letter)
			return !glued && isStranger(code, letter, text.charAt(previous));
		boolean due = code.number() == numbering.last(letter, code.parent()) + 1;
		if (glued)
			return due || isFlat(letter) && code.code().length() > 2 && goesOn(code, before, text.charAt(previous));
		if (letter == 'P')
			return due || Script.isSentenceEnd(text.charAt(previous));
		return true;
	}

	/** A code must have its kind's shape, or stand in its column; K8s and A4 are none. */
	private boolean isPlausible(TracedText text, CodeMatch code, char letter) {
		char next = code.end() < text.length() ? text.charAt(code.end()) : ' ';
		if (code.letter() == 'A' && letter != 'A')
			return false;
		if (isFlat(code.letter())) {
			boolean small = next >= 'a' && next <= 'z';
			return code.code().length() > numbering.flatDigits() && (!small || code.code().length() > 2);
		}
		return code.letter() == letter || code.isFull() && code.letter() != 'T';
	}

	/** Codes of other columns count where a sentence ended, and in the two columns of citations. */
	private boolean isStranger(CodeMatch code, char letter, char previous) {
		if (isFlat(code.letter()))
			return letter == 'K' || letter == 'S' || Script.isSentenceEnd(previous);
		boolean due = code.number() == numbering.last(code.letter(), code.parent()) + 1;
		return due && (letter != 'P' || Script.isSentenceEnd(previous));
	}

	/** Directly behind another code a code belongs to a list, unless it is rather the beginning of a name: K05 K12教育. */
	private boolean isListed(TracedText text, CodeMatch code, CodeMatch before) {
		boolean comma = false;
		for (int i = before.end(); i < code.start(); i++)
			comma |= "、,，;；/".indexOf(text.charAt(i)) >= 0;
		boolean named = code.end() < text.length() && !Visible.isBlank(text.charAt(code.end())) && "、,，;；/".indexOf(text.charAt(code.end())) < 0;
		return comma || !named || !isFlat(code.letter()) || code.number() == before.number() + 1 || code.letter() != before.letter();
	}

	/** Without a blank a label ends where a higher code follows, or a comma stands. */
	private static boolean goesOn(CodeMatch code, List<CodeMatch> before, char previous) {
		boolean higher = !before.isEmpty() && code.number() > before.get(before.size() - 1).number();
		return higher || "、，,；;".indexOf(previous) >= 0 || Script.isSentenceEnd(previous);
	}

	private int textStart(TracedText text, CodeMatch code, int end) {
		int start = Math.min(end, separatorsEnd(text, code.end()));
		ledger.book(text.subSequence(code.end(), start), Fate.LAYOUT);
		return start;
	}

	/** Behind a code may stand a dot, a colon or a comma; a dot before a Latin letter belongs to a name like .NET. */
	private static int separatorsEnd(TracedText text, int from) {
		int at = from;
		while (at < text.length() && Visible.isBlank(text.charAt(at)))
			at++;
		if (at == text.length() || ":：.．、,，;；-–—".indexOf(text.charAt(at)) < 0)
			return at;
		boolean latin = at + 1 < text.length() && Script.isLatin(text.charAt(at + 1));
		return latin && ".-".indexOf(text.charAt(at)) >= 0 ? at : at + 1;
	}

	/** A comma at the end of a label parts it from the next code. */
	private TracedText withoutComma(TracedText name) {
		if (name.isEmpty() || "、,，".indexOf(name.charAt(name.length() - 1)) < 0)
			return name;
		ledger.book(name.from(name.length() - 1), Fate.LAYOUT);
		return name.subSequence(0, name.length() - 1).trimmed();
	}

	private static boolean isFlat(char letter) {
		return letter == 'K' || letter == 'S' || letter == 'A';
	}
}
