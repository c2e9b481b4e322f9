package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.conserve.TracedText;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.Bullets;
import guiju.importer.repair.CleanLine;
import guiju.importer.repair.Entries;
import guiju.importer.repair.Entry;
import guiju.importer.repair.Script;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.Attitude;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;

/**
 * Reads the attitudes: with codes or without, as bullets, numbered, as paragraphs, one behind the other in one line, or in
 * two columns of a table.
 */
final class AttitudeReader {

	private static final Pattern NUMBER = Pattern.compile("[(（]?([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[)）.．、][ 　]*");
	private static final Pattern NUMBERED_CODE = Pattern.compile("(?m)^[(（]?[0-9０-９]{1,2}[)）.．、][ 　]*(?=[AＡ] ?[0-9０-９])");
	private static final Pattern NAMED = Pattern.compile("[\\u4e00-\\u9fff／/與及 ]{2,12}[:：]");
	private static final Pattern NAMED_BEHIND = Pattern.compile("[。；]\\s*(?![例如註含即指包])(?=[\\u4e00-\\u9fff]{2,8}[:：])");
	private static final Pattern NAMES = Pattern.compile("[\\u4e00-\\u9fff]{2,8}(?:、[\\u4e00-\\u9fff]{2,8}){1,20}。?");
	private static final int LONGEST_NAME = 12;
	private static final int LONGEST_CELL_NAME = 40;

	private final Context context;
	private final List<Draft> drafts = new ArrayList<>();
	private final Map<String, Draft> byCode = new HashMap<>();

	private AttitudeReader(Context context) {
		this.context = context;
	}

	/** Adds the attitudes in printed order. */
	static void read(List<Passage> passages, Context context) {
		AttitudeReader reader = new AttitudeReader(context);
		for (Passage passage : passages)
			reader.passage(passage);
		reader.dropRepeated();
		for (Draft draft : reader.drafts)
			new AttitudeParts(context).set(draft);
	}

	/** A column of attitudes names them at every task, and they may be defined below; a name alone that is known is no other one. */
	private void dropRepeated() {
		Set<String> known = new HashSet<>();
		for (Draft draft : drafts)
			if (draft.isCoded() || !isName(draft.text))
				known.add(name(draft.text));
		for (Iterator<Draft> all = drafts.iterator(); all.hasNext();) {
			Draft draft = all.next();
			if (!draft.isCoded() && isName(draft.text) && !known.add(name(draft.text))) {
				context.repeat(draft.text);
				context.standard().getAttitudes().remove(draft.object);
				all.remove();
			}
		}
	}

	private static boolean isName(TracedText text) {
		return text.length() <= LONGEST_NAME && !hasColon(text);
	}

	private static String name(TracedText text) {
		String form = Forms.of(text);
		int colon = form.indexOf(':');
		return colon < 0 ? form : form.substring(0, colon);
	}

	private void passage(Passage passage) {
		TracedText first = Breaks.join(passage.cells().get(0));
		boolean columns = passage.cells().size() > 1 && first.length() <= LONGEST_CELL_NAME && !hasColon(first);
		if (columns) {
			TracedText row = first;
			for (List<CleanLine> cell : passage.cells().subList(1, passage.cells().size()))
				row = row.plus(TracedText.added(row == first && isCode(first) ? " " : "：")).plus(Breaks.join(cell));
			text(row, passage.afterBreak());
		} else {
			for (List<CleanLine> cell : passage.cells())
				text(Breaks.join(cell), passage.afterBreak());
		}
	}

	private static boolean isCode(TracedText text) {
		return text.trimmed().length() <= 4;
	}

	private static boolean hasColon(TracedText text) {
		return text.toString().indexOf('：') >= 0 || text.toString().indexOf(':') >= 0;
	}

	private void text(TracedText text, boolean afterBreak) {
		Entries entries = context.splitter().split(withoutNumbers(Bullets.parted(text)), 'A');
		if (!entries.lead().isEmpty())
			lead(entries.lead(), afterBreak);
		for (Entry entry : entries.coded())
			coded(entry);
	}

	/** A number before a code is layout; without a code it tells where an attitude begins, and is still needed. */
	private TracedText withoutNumbers(TracedText text) {
		Matcher number = NUMBERED_CODE.matcher(text);
		TracedText.Builder rest = new TracedText.Builder();
		int at = 0;
		while (number.find()) {
			rest.add(text.subSequence(at, number.start()));
			context.layout(text.subSequence(number.start(), number.end()));
			at = number.end();
		}
		return at == 0 ? text : rest.add(text.from(at)).build();
	}

	/** What stands in a line of its own below a coded attitude and has a name and a colon is another one without a code. */
	private void coded(Entry entry) {
		Draft known = byCode.get(entry.code().toString());
		if (known != null && Forms.same(known.text, entry.text())) {
			context.repeat(entry.printed());
			context.repeat(entry.text());
			return;
		}
		List<TracedText> lines = Cuts.at(entry.text(), c -> c == Breaks.HARD);
		begin(entry, lines.isEmpty() ? entry.text() : lines.get(0));
		for (int i = 1; i < lines.size(); i++)
			line(lines.get(i));
	}

	private void lead(TracedText lead, boolean afterBreak) {
		List<TracedText> lines = new ArrayList<>();
		for (TracedText line : Cuts.at(lead, c -> c == Breaks.HARD)) {
			Matcher named = NAMED_BEHIND.matcher(line);
			int start = 0;
			while (named.find()) {
				lines.add(line.subSequence(start, named.end()));
				start = named.end();
			}
			lines.add(line.from(start));
		}
		for (int i = 0; i < lines.size(); i++)
			if (isNames(lines.get(i)))
				names(lines.get(i));
			else if (i == 0 && afterBreak && !drafts.isEmpty() && !isNamed(lines.get(0)))
				Joins.join(drafts.get(drafts.size() - 1), lines.get(0), context.log());
			else
				line(lines.get(i));
	}

	/** Some documents only list names in one line; the rest of a cut sentence is none of these. */
	private boolean isNames(TracedText line) {
		TracedText before = drafts.isEmpty() ? TracedText.EMPTY : drafts.get(drafts.size() - 1).text.trimmed();
		boolean open = !before.isEmpty() && !Script.isSentenceEnd(before.charAt(before.length() - 1));
		return !open && NAMES.matcher(line).matches();
	}

	private void names(TracedText line) {
		for (TracedText name : Cuts.at(line, c -> c == '、' || c == '。'))
			begin(null, name);
		for (int i = 0; i < line.length(); i++)
			if (line.charAt(i) == '、' || line.charAt(i) == '。')
				context.layout(line.subSequence(i, i + 1));
	}

	private void line(TracedText line) {
		int bullet = Bullets.length(line);
		Matcher number = NUMBER.matcher(line).region(bullet, line.length());
		int start = number.lookingAt() ? number.end() : bullet;
		context.layout(line.subSequence(0, start));
		Draft open = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
		if (open == null || start > 0 || isNamed(line) || !isOpen(open))
			begin(null, line.from(start));
		else
			open.text = Breaks.hard(open.text, line);
	}

	/** A text goes on in the next line where it has not ended, or where so far there is a name only. */
	private static boolean isOpen(Draft draft) {
		TracedText text = draft.text.trimmed();
		return draft.isCoded() || text.isEmpty() || hasColon(text) && !Script.isSentenceEnd(text.charAt(text.length() - 1));
	}

	private static boolean isNamed(TracedText line) {
		return NAMED.matcher(line.from(Bullets.length(line))).lookingAt();
	}

	private void begin(Entry entry, TracedText text) {
		Attitude attitude = OcsFactory.eINSTANCE.createAttitude();
		context.standard().getAttitudes().add(attitude);
		Draft draft = new Draft(attitude, Literals.DEFINITION__NAME, entry, text);
		drafts.add(draft);
		if (entry != null)
			byCode.putIfAbsent(entry.code().toString(), draft);
		else
			context.log().add(DecisionKind.CODE_MISSING, Confidence.CERTAIN, false, text, attitude, Literals.CODED__CODE, null, null);
	}
}
