package guiju.importer.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Run;
import guiju.importer.conserve.Fate;
import guiju.importer.conserve.Ledger;
import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;
import guiju.importer.label.NoteNumber;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.importer.report.DecisionLog;
import guiju.model.reference.References;

/**
 * Writes the markers of notes as 【註1】, directly behind what they mark. Printed are 【註 1】, (註1), ［註1］, raised 註1, a raised
 * figure alone, and 註1 at the end of a label whose raising was lost; the last two count only where such a note is defined.
 */
final class NoteMarkers {

	private static final String LABEL = "(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z])";
	private static final String LABELS = "(" + LABEL + "(?:\\s*[、,，]\\s*[註注]?\\s*" + LABEL + ")*)";
	private static final Pattern BRACKETED = Pattern.compile("[【\\[〔(（［]\\s*[註注]\\s*" + LABELS + "\\s*[】\\]〕)）］]");
	private static final Pattern RAISED = Pattern.compile("\\s*[【\\[〔(（［]?\\s*([註注]?)\\s*" + LABELS + "\\s*[】\\]〕)）］]?\\s*");
	private static final Pattern BARE = Pattern.compile("(?<=[\\u4e00-\\u9fff）)」])(?<![備附加標批如見])[註注] ?([0-9０-９]{1,2})(?=$|[。，、；）)\\s])");
	private static final Pattern DEFINED = Pattern
			.compile("(?:^|[。；;●•>])[\\s●•\\-*‧※]*+[【\\[〔(（［]?\\s*[註注]\\s*(" + LABEL + ")\\s*[】\\]〕)）］：:、.．\\s]");

	private static final int LONGEST_RAISED = 40;

	private final Set<String> defined = new HashSet<>();
	private final Set<Integer> numbers = new HashSet<>();
	private final NoteSigns signs = new NoteSigns();
	private final Ledger ledger;
	private final DecisionLog log;

	NoteMarkers(Ledger ledger, DecisionLog log) {
		this.ledger = ledger;
		this.log = log;
	}

	/** Learns the labels of the notes that a line of the source defines. */
	void learn(Line source) {
		String line = source.text();
		signs.learn(source, line);
		footnote(source);
		if (line.indexOf('註') < 0 && line.indexOf('注') < 0)
			return;
		Matcher note = DEFINED.matcher(line);
		while (note.find())
			define(note.group(1));
		Matcher marker = BRACKETED.matcher(line);
		while (marker.find())
			if (isBehindText(line, marker.start()))
				signs.mark(NoteNumber.of(marker.group(1)));
	}

	private static boolean isBehindText(String line, int at) {
		int before = at - 1;
		while (before >= 0 && Visible.isBlank(line.charAt(before)))
			before--;
		return before >= 0 && !Script.isStrongBullet(line.charAt(before)) && !Script.isWeakBullet(line.charAt(before));
	}

	/** A line that begins with a raised label alone is a note at the foot of a page. */
	private void footnote(Line line) {
		List<Run> runs = line.runs().stream().filter(run -> !run.text().isBlank()).toList();
		if (line.start() == LineStart.WRAP || runs.size() < 2 || !runs.get(0).raised() || runs.get(1).raised())
			return;
		Matcher label = RAISED.matcher(runs.get(0).text());
		if (label.matches() && !Script.isWideMark(runs.get(1).text().strip().charAt(0)))
			define(label.group(2));
	}

	private void define(String printed) {
		String label = References.label(printed);
		defined.add(label);
		if (NoteNumber.of(label) > 0)
			numbers.add(NoteNumber.of(label));
		signs.define(NoteNumber.of(label));
	}

	/** Whether a note of this label is defined, whatever figures it is written in. */
	private boolean isDefined(String printed) {
		String label = References.label(printed);
		return defined.contains(label) || numbers.contains(NoteNumber.of(label));
	}

	/** Returns the pieces of a line as one text with its markers spelled. */
	TracedText spell(List<Piece> pieces) {
		TracedText.Builder line = new TracedText.Builder();
		for (int i = 0; i < pieces.size(); i++) {
			TracedText text = pieces.get(i).text();
			boolean raised = pieces.get(i).raised();
			while (i + 1 < pieces.size() && pieces.get(i + 1).raised() == raised)
				text = text.plus(pieces.get(++i).text());
			TracedText marker = raised ? raised(text) : null;
			if (marker == null)
				line.add(text);
			else
				marker(line, marker);
		}
		return brackets(bare(signs(line.build())));
	}

	/** A marker stands directly behind what it marks, but not behind a bullet. */
	private static void marker(TracedText.Builder line, TracedText marker) {
		TracedText before = line.build();
		if (Bullets.length(before) < before.length())
			line.trimEnd();
		line.add(marker);
	}

	/** The star of a sign is not carried over; the marker that it stands for is. */
	private TracedText signs(TracedText text) {
		TracedText.Builder result = new TracedText.Builder();
		int at = 0;
		for (int[] sign = signs.next(text, 0); sign != null; sign = signs.next(text, at)) {
			result.add(text.subSequence(at, sign[0])).add(sign(text.subSequence(sign[0], sign[1])));
			at = sign[1];
		}
		return at == 0 ? text : result.add(text.from(at)).build();
	}

	private TracedText sign(TracedText sign) {
		TracedText spelled = NoteSigns.spelled(sign);
		ledger.book(sign, Fate.LAYOUT);
		log.add(DecisionKind.MARKER_SPELLED, Confidence.LIKELY, sign, sign.toString().strip(), spelled.toString());
		return spelled;
	}

	private TracedText raised(TracedText text) {
		if (signs.isMarker(text))
			return sign(text);
		Matcher marker = RAISED.matcher(text);
		if (text.length() > LONGEST_RAISED || !marker.matches())
			return null;
		boolean named = !marker.group(1).isEmpty();
		if (!named && !isDefined(marker.group(2)))
			return null;
		return spelled(text, marker.start(2), marker.end(2));
	}

	private TracedText brackets(TracedText text) {
		if (text.toString().indexOf('註') < 0 && text.toString().indexOf('注') < 0)
			return text;
		Matcher marker = BRACKETED.matcher(text);
		TracedText.Builder result = new TracedText.Builder();
		int at = 0;
		while (marker.find()) {
			TracedText before = text.subSequence(at, marker.start());
			result.add(before);
			if (Bullets.length(before) < before.length())
				result.trimEnd();
			result.add(spelled(text, marker));
			at = marker.end();
		}
		return at == 0 ? text : result.add(text.from(at)).build();
	}

	private TracedText bare(TracedText text) {
		if (defined.isEmpty() || text.toString().indexOf('註') < 0 && text.toString().indexOf('注') < 0)
			return text;
		Matcher marker = BARE.matcher(text);
		TracedText.Builder result = new TracedText.Builder();
		int at = 0;
		while (marker.find())
			if (isDefined(marker.group(1))) {
				result.add(text.subSequence(at, marker.start())).add(spelled(text, marker));
				at = marker.end();
			}
		return at == 0 ? text : result.add(text.from(at)).build();
	}

	private TracedText spelled(TracedText text, Matcher marker) {
		return spelled(text.subSequence(marker.start(), marker.end()), marker.start(1) - marker.start(), marker.end(1) - marker.start());
	}

	/** The signs that a marker lacks are added; those that it has keep their origins, whatever they looked like. */
	private TracedText spelled(TracedText marker, int labels, int end) {
		TracedText.Builder spelled = new TracedText.Builder();
		boolean word = false;
		boolean open = false;
		for (int i = 0; i < labels; i++) {
			char c = marker.charAt(i);
			if (c == '註' || c == '注') {
				if (!open)
					spelled.added('【');
				spelled.spell('註', marker, i);
				open = word = true;
			} else if (!Visible.isBlank(c)) {
				spelled.spell('【', marker, i);
				open = true;
			}
		}
		if (!open)
			spelled.added('【');
		if (!word)
			spelled.added('註');
		for (int i = labels; i < end; i++)
			if (!Visible.isBlank(marker.charAt(i)))
				spelled.add(marker, i);
		boolean closed = false;
		for (int i = end; i < marker.length() && !closed; i++)
			if (!Visible.isBlank(marker.charAt(i))) {
				spelled.spell('】', marker, i);
				closed = true;
			}
		TracedText result = (closed ? spelled : spelled.added('】')).build();
		if (!result.toString().equals(marker.toString().strip()))
			log.add(DecisionKind.MARKER_SPELLED, closed && word ? Confidence.CERTAIN : Confidence.LIKELY, marker, marker.toString().strip(), result.toString());
		return result;
	}
}
