package guiju.importer.docx;

import java.util.List;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.office.Content;
import guiju.importer.office.ListMark;
import guiju.importer.office.Story;
import guiju.importer.office.XmlElement;

/**
 * Reads paragraphs and tables, whatever wraps them: content controls, custom XML, revisions, alternatives. Of revisions the
 * present state is read: what was inserted, not what was deleted.
 */
final class StoryReader {

	private final Reading reading;
	private final Fields fields;

	private StoryReader(Reading reading, Fields fields) {
		this.reading = reading;
		this.fields = fields;
	}

	/** Returns the contents of a body, a header, a note or a text box. */
	static List<Content> read(XmlElement story, Reading reading) throws UnreadableSourceException {
		return new StoryReader(reading, new Fields(story)).contents(story);
	}

	/** Returns the contents of a cell; a field may begin in one cell and end in another. */
	List<Content> contents(XmlElement container) throws UnreadableSourceException {
		Story story = new Story();
		blocks(container, story);
		return story.finish();
	}

	Reading reading() {
		return reading;
	}

	private void blocks(XmlElement container, Story story) throws UnreadableSourceException {
		for (XmlElement child : container.children())
			switch (child.name()) {
				case "w:p" -> paragraph(child, story);
				case "w:tbl" -> {
					Content.Grid grid = new TableReader(this).read(child);
					if (!grid.rows().isEmpty())
						story.add(grid);
				}
				case "mc:AlternateContent" -> {
					XmlElement chosen = Reading.chosen(child);
					if (chosen != null)
						blocks(chosen, story);
				}
				case "w:altChunk", "w:subDoc" -> throw Reading.elsewhere(child);
				case "w:del", "w:moveFrom", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:tcPr", "w:sectPr" -> { }
				case "w:r", "w:hyperlink", "w:fldSimple", "m:oMathPara", "m:oMath" -> new RunReader(reading, fields, story, RunLook.OPEN).element(child);
				default -> blocks(child, story);
			}
	}

	private void paragraph(XmlElement paragraph, Story story) throws UnreadableSourceException {
		XmlElement properties = paragraph.child("w:pPr");
		String styleId = properties == null ? null : properties.get("w:pStyle", "w:val", null);
		Styles.Style style = reading.styles().paragraph(styleId);
		ParagraphLook own = ParagraphLook.of(properties);
		ParagraphLook look = own.over(style.paragraph());
		if (look.isNewPage())
			reading.pages().broken();
		RunReader runs = new RunReader(reading, fields, story, style.run());
		for (XmlElement child : paragraph.children())
			if (!child.is("w:pPr"))
				runs.element(child);
		if (!goesOn(properties, style.run()))
			end(story, own, look, styleId);
		XmlElement section = properties == null ? null : properties.child("w:sectPr");
		if (section != null && reading.breaking().contains(section))
			reading.pages().broken();
	}

	private void end(Story story, ParagraphLook own, ParagraphLook look, String styleId) {
		int list = look.list() == null ? 0 : look.list();
		int at = list != 0 && own.list() == null && look.level() == null ? reading.numbering().levelOf(list, styleId) : look.level() == null ? 0 : look.level();
		Level level = list == 0 ? null : reading.numbering().level(list, at);
		if (level == null) {
			story.plain(look.start());
			return;
		}
		ListMark mark = reading.numbering().next(list, at);
		ParagraphLook indented = new ParagraphLook(null, null, own.left(), own.first(), null).over(level.look()).over(look);
		if (mark.text().isEmpty())
			story.plain(indented.start());
		else
			story.entry(mark, reading.numbering().family(list), at, indented.start());
	}

	/** A paragraph goes on with the next where its end is deleted or hidden. */
	private static boolean goesOn(XmlElement properties, RunLook style) {
		XmlElement mark = properties == null ? null : properties.child("w:rPr");
		if (RunLook.of(mark).over(style).isHidden())
			return true;
		return mark != null && (mark.child("w:specVanish") != null || mark.child("w:del") != null || mark.child("w:moveFrom") != null);
	}
}
