package guiju.importer.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import guiju.importer.cells.Bullet;
import guiju.importer.cells.LineStart;
import guiju.importer.conserve.Fate;
import guiju.importer.conserve.Ledger;
import guiju.importer.conserve.TracedText;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.importer.report.DecisionLog;

/**
 * Takes remnants of HTML and Markdown out of lines: a break becomes a new line, superscript a raised piece, the rest
 * disappears. Text that only looks similar stays.
 */
final class Markup {

	private static final Pattern MARKER = Pattern.compile("[【(（\\[]?[註注]? ?[0-9]{1,3}[】)）\\]]?");
	private static final int LONGEST_RAISED = 40;
	private static final String ESCAPED = "\\`*_{}[]<>()#+-.!|~^$&";

	private final Ledger ledger;
	private final Map<String, List<TracedText>> removed = new LinkedHashMap<>();
	private int lists;

	private List<PieceLine> lines;
	private List<Piece> pieces;
	private TracedText.Builder piece;
	private LineStart start;
	private Bullet bullet;
	private boolean raised;

	Markup(Ledger ledger) {
		this.ledger = ledger;
	}

	/** Forgets lists that were left open in the paragraph or cell before. */
	void reset() {
		lists = 0;
	}

	/** Notes what was removed, one decision for each kind of remnant. */
	void report(DecisionLog log) {
		removed.forEach((shown, sources) -> log.add(DecisionKind.MARKUP_REMOVED, Confidence.CERTAIN, false, sources, null, null, shown, ""));
	}

	/** Returns a line without remnants, in as many lines as they make of it. */
	List<PieceLine> strip(PieceLine line) {
		lines = new ArrayList<>(1);
		pieces = new ArrayList<>(2);
		piece = new TracedText.Builder();
		start = line.start();
		bullet = line.bullet();
		for (Piece part : line.pieces()) {
			flush();
			raised = part.raised();
			scan(part.text());
		}
		breakLine(LineStart.WRAP);
		return lines;
	}

	private void scan(TracedText text) {
		boolean bold = text.toString().split("\\*\\*", -1).length > 2;
		int i = 0;
		while (i < text.length()) {
			int length = switch (text.charAt(i)) {
				case '<' -> tag(text, i);
				case '^' -> raise(text, i);
				case '*' -> bold && i + 1 < text.length() && text.charAt(i + 1) == '*' ? remove(text, i, 2, "**") : 0;
				case '\\' -> i + 1 < text.length() && ESCAPED.indexOf(text.charAt(i + 1)) >= 0 ? escape(text, i) : 0;
				case '&' -> entity(text, i);
				case '$' -> i + 1 < text.length() && text.charAt(i + 1) == '^' && text.toString().indexOf("}$", i) > 0 ? remove(text, i, 1, "$") : 0;
				default -> 0;
			};
			if (length == 0)
				piece.add(text, i);
			i += Math.max(1, length);
		}
	}

	private int tag(TracedText text, int index) {
		Tag tag = Tag.at(text, index);
		if (tag == null)
			return 0;
		remove(text, index, tag.length(), tag.shown());
		if (tag.name().equals("ul") || tag.name().equals("ol"))
			lists = Math.max(0, lists + (tag.closing() ? -1 : 1));
		if (tag.name().equals("sup")) {
			flush();
			raised = !tag.closing();
		}
		if (tag.start() != null)
			breakLine(tag.start());
		if (tag.name().equals("li") && !tag.closing())
			bullet = new Bullet(Math.max(1, lists), "");
		return tag.length();
	}

	/** Raised text is written as ^{…}, ^【…】 or, where it is a note marker, ^…^. */
	private int raise(TracedText text, int index) {
		if (index + 2 >= text.length())
			return 0;
		char open = text.charAt(index + 1);
		boolean braces = open == '{';
		char close = braces ? '}' : open == '【' ? '】' : '^';
		int end = index + 2;
		while (end < text.length() && end < index + LONGEST_RAISED && text.charAt(end) != close)
			end++;
		if (end >= text.length() || text.charAt(end) != close || close == '^' && !MARKER.matcher(text.subSequence(index + 1, end)).matches())
			return 0;
		flush();
		int from = index + (braces ? 2 : 1);
		int to = close == '】' ? end + 1 : end;
		pieces.add(new Piece(text.subSequence(from, to), true));
		remove(text, index, from - index, "^{}");
		remove(text, to, end + 1 - to, "^{}");
		boolean dollar = braces && index > 0 && text.charAt(index - 1) == '$' && end + 1 < text.length() && text.charAt(end + 1) == '$';
		if (dollar)
			remove(text, end + 1, 1, "$");
		return end + 1 - index + (dollar ? 1 : 0);
	}

	private int escape(TracedText text, int index) {
		remove(text, index, 1, "\\");
		piece.add(text, index + 1);
		return 2;
	}

	private int entity(TracedText text, int index) {
		int length = Entities.lengthAt(text, index);
		if (length == 0)
			return 0;
		remove(text, index + 1, length - 1, "&;");
		piece.spell((char) Entities.character(text.subSequence(index + 1, index + length - 1).toString()), text, index);
		return length;
	}

	private int remove(TracedText text, int index, int length, String shown) {
		if (length > 0) {
			TracedText gone = text.subSequence(index, index + length);
			ledger.book(gone, Fate.MARKUP);
			removed.computeIfAbsent(shown, none -> new ArrayList<>()).add(gone);
		}
		return length;
	}

	private void flush() {
		if (!piece.isEmpty())
			pieces.add(new Piece(piece.build(), raised));
		piece = new TracedText.Builder();
	}

	/** An empty line makes none: of two tags that follow one another the stronger break counts. */
	private void breakLine(LineStart next) {
		flush();
		if (pieces.stream().allMatch(part -> part.text().isBlank())) {
			start = next.compareTo(start) > 0 ? next : start;
			return;
		}
		lines.add(new PieceLine(start, bullet, pieces));
		pieces = new ArrayList<>(2);
		start = next;
		bullet = null;
	}
}
