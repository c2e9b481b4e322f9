package guiju.importer.odt;

import java.util.List;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.office.Content;
import guiju.importer.office.ListMark;
import guiju.importer.office.Story;
import guiju.importer.office.XmlElement;

/**
 * Reads paragraphs, lists and tables, whatever wraps them: sections, indexes, groups of shapes. Deleted text of tracked
 * changes is kept by the format apart from the text, so it is left out by leaving out that place.
 */
final class PartReader {

	private final OdfReading reading;

	PartReader(OdfReading reading) {
		this.reading = reading;
	}

	OdfReading reading() {
		return reading;
	}

	/** Returns the contents of a body, a cell, a text box, a note, a running head. */
	List<Content> contents(XmlElement container) throws UnreadableSourceException {
		Story story = new Story();
		blocks(container, story, null);
		return story.finish();
	}

	private void blocks(XmlElement container, Story story, OdfLists.Open list) throws UnreadableSourceException {
		for (XmlElement child : container.children())
			block(child, story, list);
	}

	private void block(XmlElement element, Story story, OdfLists.Open list) throws UnreadableSourceException {
		switch (element.name()) {
			case "text:p", "text:h" -> {
				paragraph(element, story);
				end(element, story);
			}
			case "text:list" -> list(element, story, list);
			case "table:table" -> table(element, story);
			case "text:section" -> {
				if (isShown(element))
					blocks(element, story, list);
			}
			case "text:soft-page-break" -> reading.pages().noted();
			case "text:tracked-changes", "text:sequence-decls", "text:variable-decls", "text:user-field-decls", "text:dde-connection-decls", "office:forms",
					"office:annotation", "text:table-of-content-source", "text:illustration-index-source", "text:table-index-source", "text:object-index-source",
					"text:user-index-source", "text:alphabetical-index-source", "text:bibliography-source", "svg:title", "svg:desc", "office:event-listeners" -> { }
			case "draw:frame", "draw:text-box", "draw:g", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:a" -> shape(element, story);
			default -> blocks(element, story, list);
		}
	}

	/** A shape that stands between paragraphs, as if it stood in one of its own. */
	private void shape(XmlElement shape, Story story) throws UnreadableSourceException {
		switch (shape.name()) {
			case "draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse" -> story.box(contents(shape));
			default -> {
				for (XmlElement child : shape.children())
					if (child.name().startsWith("draw:"))
						shape(child, story);
			}
		}
		story.plain(0);
	}

	private boolean isShown(XmlElement section) {
		String display = section.get("text:display", "true");
		boolean condition = display.equals("condition") && section.isOn("text:is-hidden", false);
		return !display.equals("none") && !condition && reading.styles().isShown("section", section.get("text:style-name"));
	}

	private void table(XmlElement table, Story story) throws UnreadableSourceException {
		if (!reading.styles().isShown("table", table.get("table:style-name")))
			return;
		Content.Grid grid = new OdfTable(this).read(table);
		if (!grid.rows().isEmpty())
			story.add(grid);
	}

	private Look look(XmlElement paragraph) {
		return reading.styles().look("paragraph", paragraph.get("text:style-name", paragraph.get("text:cond-style-name")));
	}

	private void paragraph(XmlElement paragraph, Story story) throws UnreadableSourceException {
		reading.budget().spend(1);
		Look look = look(paragraph);
		if (look.isNewPage())
			reading.pages().broken();
		if (paragraph.children().stream().noneMatch(child -> child.is("text:hidden-paragraph") && child.isOn("text:is-hidden", false)))
			new SpanReader(reading, story).content(paragraph, look);
	}

	/** Ends a paragraph outside lists; headings may be numbered there too. */
	private void end(XmlElement paragraph, Story story) {
		int level = paragraph.number("text:outline-level", 0);
		boolean numbered = paragraph.is("text:h") && !paragraph.isOn("text:is-list-header", false);
		ListMark mark = numbered ? reading.lists().nextHeading(level, OdfLists.start(paragraph)) : new ListMark("", "");
		Look look = look(paragraph);
		if (mark.text().isEmpty())
			story.plain(look.start());
		else
			story.entry(mark, "headings", level - 1, look.start());
	}

	private void list(XmlElement element, Story story, OdfLists.Open outer) throws UnreadableSourceException {
		OdfLists.Open list = reading.lists().open(element, outer);
		for (XmlElement entry : element.children())
			switch (entry.name()) {
				case "text:list-item", "text:list-header" -> entry(entry, story, list);
				default -> block(entry, story, list);
			}
	}

	/** The first paragraph has the mark of the entry; the others belong to it. */
	private void entry(XmlElement entry, Story story, OdfLists.Open list) throws UnreadableSourceException {
		boolean marked = entry.is("text:list-header");
		boolean header = marked;
		for (XmlElement child : entry.children()) {
			if (!child.is("text:p") && !child.is("text:h")) {
				block(child, story, list);
				continue;
			}
			paragraph(child, story);
			Look look = look(child);
			if (!marked)
				mark(story, list, look, OdfLists.start(entry));
			else if (header)
				story.plain(look.start());
			else
				story.goOn();
			marked = true;
		}
	}

	private void mark(Story story, OdfLists.Open list, Look look, int start) {
		ListMark mark = reading.lists().next(list, look, start);
		XmlElement level = reading.lists().level(list, look);
		if (mark.text().isEmpty()) {
			story.plain(look.start());
			return;
		}
		XmlElement properties = level.child("style:list-level-properties");
		XmlElement alignment = properties == null ? null : properties.child("style:list-level-label-alignment");
		Integer left = alignment == null ? Look.length(properties, "text:space-before") : Look.length(alignment, "fo:margin-left");
		Integer first = alignment == null ? null : Look.length(alignment, "fo:text-indent");
		story.entry(mark, list.counters(), list.level() - 1, new Look(null, null, null, left, first, null).start());
	}
}
