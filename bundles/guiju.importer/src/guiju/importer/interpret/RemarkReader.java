package guiju.importer.interpret;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.Furniture;
import guiju.importer.label.Heading;
import guiju.model.Item;
import guiju.model.Note;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;

/** Reads what stands below 說明與補充事項: conditions, remarks and notes. */
final class RemarkReader {

	private record Open(int depth, Item item) {}

	private final Deque<Open> open = new ArrayDeque<>();
	private final Context context;
	private List<Item> list;

	private RemarkReader(Context context) {
		this.context = context;
		list = context.standard().getRemarks();
	}

	/** Adds all entries. What stands below no heading is a remark. */
	static void read(List<Passage> passages, Context context) {
		RemarkReader reader = new RemarkReader(context);
		for (RemarkLines.Entry entry : RemarkLines.of(passages, context))
			reader.entry(entry.depth, entry.text.trimmed());
	}

	/** Headings may follow one another in one line. */
	private void entry(int depth, TracedText text) {
		TracedText rest = text;
		int below = depth;
		for (Heading.Match heading = heading(rest); heading != null; heading = heading(rest)) {
			context.layout(rest.subSequence(0, heading.end()));
			heading(heading.heading());
			rest = rest.from(heading.end()).trimmed();
			below = depth + 1;
		}
		if (rest.isEmpty())
			return;
		if (Furniture.is(rest))
			context.layout(rest);
		else if (NoteLabel.at(rest) != null)
			note(below, rest, NoteLabel.at(rest));
		else
			add(below, OcsFactory.eINSTANCE.createItem(), rest);
	}

	/** Among the conditions 態度：… is one of them; where the attitudes really begin the outline has ended the remarks. */
	private static Heading.Match heading(TracedText text) {
		Heading.Match match = Heading.at(text);
		return match == null || match.heading() == Heading.ATTITUDES ? null : match;
	}

	private void heading(Heading heading) {
		if (heading == Heading.PREREQUISITES)
			list = context.standard().getPrerequisites();
		else if (heading == Heading.OTHER_REMARKS)
			list = context.standard().getRemarks();
		open.clear();
	}

	private void note(int depth, TracedText text, NoteLabel label) {
		context.layout(text.subSequence(0, label.text()));
		Note note = OcsFactory.eINSTANCE.createNote();
		context.standard().getNotes().add(note);
		if (label.end() > label.start())
			context.fields().exact(note, Literals.NOTE__LABEL, text.subSequence(label.start(), label.end()));
		context.fields().prose(note, Literals.ITEM__TEXT, text.from(label.text()));
		open.clear();
		open.push(new Open(depth, note));
	}

	private void add(int depth, Item item, TracedText text) {
		while (!open.isEmpty() && open.peek().depth() >= depth)
			open.pop();
		if (open.isEmpty())
			list.add(item);
		else
			open.peek().item().getChildren().add(item);
		open.push(new Open(depth, item));
		context.fields().prose(item, Literals.ITEM__TEXT, text);
	}
}
