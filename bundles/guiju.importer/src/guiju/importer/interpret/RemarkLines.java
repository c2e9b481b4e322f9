package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.cells.LineStart;
import guiju.importer.conserve.TracedText;
import guiju.importer.label.Heading;
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

	private static final Pattern NUMBERED = Pattern.compile("[(（]?[0-9０-９]{1,2}(?:[)）、]|[.．](?![0-9０-９])).*", Pattern.DOTALL);
	private static final int DEEPEST = 8;

	private final List<Entry> entries = new ArrayList<>();
	private final List<String> bullets = new ArrayList<>();
	private final Context context;

	private RemarkLines(Context context) {
		this.context = context;
	}

	/** Returns the entries in printed order. */
	static List<Entry> of(List<Passage> passages, Context context) {
		RemarkLines lines = new RemarkLines(context);
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
				int bullet = Bullets.length(part);
				boolean marked = bullet > 0 || line.bullet() != null;
				context.layout(part.subSequence(0, bullet));
				TracedText text = part.from(bullet);
				boolean numbered = !marked && isNumbered(line, text);
				if (marked || numbered)
					entries.add(new Entry(marked ? depth(line, part, bullet) : numberedDepth(), TracedText.EMPTY));
				if (marked || numbered || begins(text))
					notes(text, !marked && !numbered);
				else if (first && broken && isUnfinished() || !first && line.start() == LineStart.WRAP && !entries.isEmpty())
					grow(text, first);
				else if (first || !bulleted && !isUnfinished())
					notes(text, true);
				else
					last().text = Breaks.hard(last().text, text);
				bulleted |= marked;
				first = false;
			}
	}

	/** A list of the layout has its depth; a bullet in the text that of its first appearance. */
	private int depth(CleanLine line, TracedText part, int bullet) {
		boolean inText = bullet > 0 && line.bullet() == null;
		int depth = inText ? DEEPEST : Math.min(DEEPEST, line.bullet().depth());
		String key = inText ? String.valueOf(part.trimmed().charAt(0)) : "list " + depth;
		int at = bullets.indexOf(key);
		while (at < 0 && bullets.size() >= depth)
			bullets.remove(bullets.size() - 1);
		if (at >= 0)
			bullets.subList(at + 1, bullets.size()).clear();
		else
			bullets.add(key);
		return bullets.size();
	}

	/** A number stays part of the text; at the beginning of a full line it counts only where another one stood before. */
	private boolean isNumbered(CleanLine line, TracedText text) {
		if (!NUMBERED.matcher(text).matches())
			return false;
		return line.start() != LineStart.WRAP || !entries.isEmpty() && NUMBERED.matcher(last().text).matches();
	}

	/** Numbered entries stand below what announces them, else beside it. */
	private int numberedDepth() {
		for (int i = entries.size() - 1; i >= 0; i--) {
			TracedText text = entries.get(i).text.trimmed();
			if (text.isEmpty() || NUMBERED.matcher(text).matches())
				continue;
			char end = text.charAt(text.length() - 1);
			return entries.get(i).depth + (end == '：' || end == ':' ? 1 : 0);
		}
		return 0;
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
