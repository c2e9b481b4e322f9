package guiju.importer.repair;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.conserve.Fate;
import guiju.importer.conserve.Ledger;
import guiju.importer.conserve.TracedText;

/** Parts the text of a cell at its codes. */
public final class CodeSplitter {

	private static final String COMMAS = "、,，;；";

	private final Ledger ledger;
	private final CodeFinder finder;

	/** Parts texts of one document, whose numbering it follows. */
	public CodeSplitter(Ledger ledger, Numbering numbering) {
		this.ledger = ledger;
		finder = new CodeFinder(numbering);
	}

	/**
	 * Parts a cell's text. Bullets before codes are left out, separators behind codes are booked as layout.
	 *
	 * @param letter the letter of the column's codes, a blank where it has none
	 */
	public Entries split(TracedText cell, char letter) {
		TracedText text = Bullets.strip(cell, at -> finder.isCode(cell, at, letter), ledger).trimmed();
		List<CodeMatch> codes = finder.all(text, letter);
		TracedText lead = codes.isEmpty() ? text : text.subSequence(0, codes.get(0).start()).trimmed();
		List<Entry> entries = new ArrayList<>(codes.size());
		for (int i = 0; i < codes.size(); i++) {
			CodeMatch code = codes.get(i);
			int end = i + 1 < codes.size() ? codes.get(i + 1).start() : text.length();
			boolean isRange = i + 1 < codes.size() && codes.get(i + 1).isThrough();
			TracedText range = code.isThrough() ? text.subSequence(codes.get(i - 1).start(), code.end()) : null;
			if (range != null)
				between(codes.get(i - 1), code, range, entries);
			entries.add(new Entry(code.letter(), code.numbers(), code.code(), text.subSequence(code.start(), code.end()), label(text, code, end, isRange),
					code.parted(), code.jumps(), range));
		}
		return new Entries(lead, entries);
	}

	/** Returns the first code in a cell's text without noting it as used, or null. */
	public FirstCode first(TracedText cell, char letter) {
		TracedText text = cell.from(Bullets.length(cell)).trimmed();
		CodeMatch code = finder.first(text, letter);
		return code == null ? null : new FirstCode(code.letter(), code.numbers(), code.start() == 0 && code.code().origin(0) >= 0);
	}

	/** The codes that a range leaves out are nowhere in the source. */
	private static void between(CodeMatch from, CodeMatch to, TracedText range, List<Entry> entries) {
		int digits = from.code().length() - 1;
		for (int number = from.number() + 1; number < to.number(); number++) {
			TracedText code = TracedText.added(String.format("%c%0" + digits + "d", from.letter(), number));
			entries.add(new Entry(from.letter(), List.of(number), code, TracedText.EMPTY, TracedText.EMPTY, false, false, range));
		}
	}

	private TracedText label(TracedText text, CodeMatch code, int end, boolean beginsRange) {
		int start = beginsRange ? end : Math.min(end, CodeFinder.separatorsEnd(text, code.end()));
		ledger.book(text.subSequence(code.end(), start), Fate.LAYOUT);
		TracedText label = text.subSequence(start, end).trimmed();
		return code.letter() == 'P' ? label : withoutComma(label);
	}

	/** A comma at the end of a label parts it from the next code. */
	private TracedText withoutComma(TracedText label) {
		if (label.isEmpty() || COMMAS.indexOf(label.charAt(label.length() - 1)) < 0)
			return label;
		ledger.book(label.from(label.length() - 1), Fate.LAYOUT);
		return label.subSequence(0, label.length() - 1).trimmed();
	}
}
