package guiju.importer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.importer.cells.Line;
import guiju.importer.cells.Run;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.Zone;
import guiju.importer.office.Content;
import guiju.importer.office.NumberForm;
import guiju.importer.office.XmlElement;

/**
 * Footnotes or endnotes. Word prints a raised number where a note is referred to and again in front of it; that this number
 * is a note's is told by the file's structure alone, so in front of the note the word 註 says it, as it is usual in print.
 */
final class Notes {

	private record Note(String label, XmlElement text) {}

	private final Map<String, XmlElement> byId = new HashMap<>();
	private final Set<String> shown = new HashSet<>();
	private final List<Note> notes = new ArrayList<>();
	private final String form;
	private int next;

	/**
	 * Begins without references.
	 *
	 * @param root footnotes.xml or endnotes.xml, or null
	 * @param name the name of a note's element
	 * @param properties how they are numbered, or null
	 * @param usual the form of numbers where that does not tell
	 */
	Notes(XmlElement root, String name, XmlElement properties, String usual) {
		if (root != null)
			for (XmlElement note : root.children(name))
				byId.put(note.get("w:id", ""), note);
		form = properties == null ? usual : properties.get("w:numFmt", "w:val", usual);
		XmlElement start = properties == null ? null : properties.child("w:numStart");
		next = start == null ? 1 : start.number("w:val", 1);
	}

	/** Returns what a reference prints; a mark of the author's own is printed by the text behind it. */
	String refer(XmlElement reference) {
		String id = reference.get("w:id", "");
		XmlElement note = byId.get(id);
		boolean own = reference.isOn("w:customMarkFollows", false);
		String label = own ? "" : NumberForm.print(next++, form);
		if (note != null && shown.add(id))
			notes.add(new Note(label, note));
		return label;
	}

	/** Returns the texts of the notes that were referred to; a note within a note follows. */
	List<Content> contents(Reading reading) throws UnreadableSourceException {
		List<Content> contents = new ArrayList<>();
		for (int i = 0; i < notes.size(); i++) {
			contents.addAll(behind(notes.get(i).label(), StoryReader.read(notes.get(i).text(), reading)));
		}
		return contents;
	}

	/** The label stands in the first line of the note. */
	private static List<Content> behind(String label, List<Content> note) {
		if (label.isEmpty() || note.isEmpty() || !(note.get(0) instanceof Content.Text first) || first.lines().isEmpty())
			return note;
		List<Line> lines = new ArrayList<>(first.lines());
		Line line = lines.get(0);
		List<Run> runs = new ArrayList<>(List.of(Run.raised("註" + label), Run.plain(" ")));
		runs.addAll(line.runs());
		lines.set(0, new Line(line.place(), line.start(), line.bullet(), runs));
		List<Content> contents = new ArrayList<>(note);
		contents.set(0, new Content.Text(Zone.BODY, lines));
		return contents;
	}
}
