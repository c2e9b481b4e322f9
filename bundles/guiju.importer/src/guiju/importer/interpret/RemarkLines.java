package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.cells.LineStart;
import guiju.importer.conserve.TracedText;
import guiju.importer.label.Heading;
import guiju.importer.label.Subheading;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.Bullets;
import guiju.importer.repair.CleanLine;
import guiju.importer.repair.Script;
import guiju.model.OcsPackage.Literals;

/**
 * Parts what stands below 說明與補充事項 into entries with a depth: by the lists of the layout, by bullets in the text, also
 * within a line, by headings and by notes. The depth of a bullet is where it first appeared among those that are open.
 */
final class RemarkLines {

	/** An entry: how deep it stands, 0 without a bullet, and its text. */
	static final class Entry {

		final int depth;
		TracedText text;

		Entry(int depth, TracedText text) {
			this.depth = depth;
			this.text = text;
		}
	}

	private static final Pattern NOTE_BEHIND = Pattern.compile("(?<=[。；;\\n])[ 　]*(?=【註[^】]{0,12}】[^。，、；！？：])");

	/** Behind such a character a line cannot end. */
	private static final String CONNECTING = "、，,（(「及與和或之的以並";
	private static final int FULL_LINE = 15;
	private static final int LONGEST_OPENING = 12;

	private final List<Entry> entries = new ArrayList<>();
	private final GluedDashes dashes;
	private final RemarkDepths depths = new RemarkDepths();
	private final Context context;
	/** How deep paragraphs without any bullet or number stand: below a word that heads them, else at the top. */
	private int plainDepth;
	private int lastLine;

	private RemarkLines(GluedDashes dashes, Context context) {
		this.dashes = dashes;
		this.context = context;
	}

	/** Returns the entries in printed order. */
	static List<Entry> of(List<Passage> passages, Context context) {
		RemarkLines lines = new RemarkLines(GluedDashes.of(passages), context);
		for (Passage passage : passages) {
			boolean broken = passage.afterBreak();
			for (List<CleanLine> cell : passage.cells()) {
				lines.cell(cell, broken);
				broken = false;
			}
		}
		return lines.entries;
	}

	private void cell(List<CleanLine> lines, boolean broken) {
		boolean first = true;
		boolean bulleted = false;
		for (CleanLine line : lines)
			for (TracedText part : Cuts.at(Bullets.parted(line.text()), c -> c == Breaks.HARD)) {
				int bullet = Bullets.length(part) > 0 ? Bullets.length(part) : dashes.length(line, part, isAnnounced());
				boolean marked = bullet > 0 || line.bullet() != null;
				context.layout(part.subSequence(0, bullet));
				TracedText text = part.from(bullet);
				if (marked)
					begin(text, depths.bullet(line, part, bullet));
				else if (Heading.at(text) == null && isNumbered(line, text))
					begin(text, entries.isEmpty() ? 0 : depths.number(text, last().depth, last().text));
				else
					plain(line, text, first, broken, bulleted);
				bulleted |= marked;
				first = false;
				lastLine = text.length();
			}
	}

	/** Tells whether what stands above heads a list. */
	private boolean isAnnounced() {
		if (entries.isEmpty() || last().text.isBlank())
			return false;
		char end = last().text.trimmed().charAt(last().text.trimmed().length() - 1);
		return Heading.at(last().text) != null || end == '：' || end == ':';
	}

	private void begin(TracedText text, int depth) {
		entries.add(new Entry(depth, TracedText.EMPTY));
		notes(text, false);
		plainDepth = Subheading.is(text) ? depth + 1 : 0;
	}

	/** A line without bullet or number goes on with what was not finished, is a further paragraph, or begins an entry. */
	private void plain(CleanLine line, TracedText text, boolean first, boolean broken, boolean bulleted) {
		boolean wrapped = !first && line.start() == LineStart.WRAP && !entries.isEmpty();
		if (begins(text)) {
			paragraph(text, 0);
			plainDepth = 0;
		} else if (wrapped || first && broken && isUnfinished()) {
			grow(text, first);
		} else if (first || entries.isEmpty() || Heading.at(last().text) != null || isOpening(text)) {
			paragraph(text, first || isOpening(text) ? 0 : plainDepth);
			plainDepth = isOpening(text) ? 1 : first ? 0 : plainDepth;
		} else if (isUnfinished() && (lastLine >= FULL_LINE || CONNECTING.indexOf(last().text.charAt(last().text.length() - 1)) >= 0)) {
			grow(text, true);
		} else if (NoteLabel.at(last().text) != null || bulleted && plainDepth == 0) {
			last().text = Breaks.hard(last().text, text);
		} else {
			paragraph(text, plainDepth);
		}
	}

	private void paragraph(TracedText text, int depth) {
		if (depth == 0)
			depths.plain();
		if (depth > 0)
			entries.add(new Entry(depth, TracedText.EMPTY));
		notes(text, depth == 0);
	}

	/** A short line with a colon announces what follows it. */
	private static boolean isOpening(TracedText text) {
		char end = text.charAt(text.length() - 1);
		return Subheading.is(text) || text.length() <= LONGEST_OPENING && (end == '：' || end == ':') && NoteLabel.at(text) == null;
	}

	/** A number at the beginning of a full line counts only where another one stood before. */
	private boolean isNumbered(CleanLine line, TracedText text) {
		if (RemarkDepths.style(text) == null)
			return false;
		return line.start() != LineStart.WRAP || !entries.isEmpty() && RemarkDepths.style(last().text) != null;
	}

	/** Notes that follow one another in a line are entries of their own. */
	private void notes(TracedText text, boolean begin) {
		int start = 0;
		boolean fresh = begin;
		Matcher note = NOTE_BEHIND.matcher(text);
		while (note.find()) {
			put(text.subSequence(start, note.start()), fresh);
			start = note.end();
			fresh = true;
		}
		put(text.from(start), fresh);
	}

	private void put(TracedText text, boolean begin) {
		if (begin || entries.isEmpty())
			entries.add(new Entry(0, text));
		else
			last().text = text;
	}

	private void grow(TracedText text, boolean broken) {
		Draft draft = new Draft(null, Literals.ITEM__TEXT, null, last().text);
		if (broken)
			Joins.join(draft, text, context.log());
		else
			draft.text = Breaks.wrap(draft.text, text);
		last().text = draft.text;
	}

	private static boolean begins(TracedText text) {
		return Heading.at(text) != null || NoteLabel.at(text) != null;
	}

	private boolean isUnfinished() {
		if (entries.isEmpty())
			return false;
		TracedText text = last().text.trimmed();
		return !text.isEmpty() && Heading.at(text) == null && !Script.isSentenceEnd(text.charAt(text.length() - 1));
	}

	private Entry last() {
		return entries.get(entries.size() - 1);
	}
}
