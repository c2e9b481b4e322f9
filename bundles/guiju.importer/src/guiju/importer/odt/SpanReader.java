package guiju.importer.odt;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.office.Story;
import guiju.importer.office.XmlElement;

/**
 * Reads what stands within a paragraph. Blanks in the file count as one, and not at all at the beginning of a paragraph;
 * those that are printed have an element of their own.
 */
final class SpanReader {

	private static final int MOST_BLANKS = 40;

	private final OdfReading reading;
	private final Story story;
	private boolean behindBlank = true;

	/** Reads into the open paragraph of a story. */
	SpanReader(OdfReading reading, Story story) {
		this.reading = reading;
		this.story = story;
	}

	/** Reads the content of a paragraph or span that looks so. */
	void content(XmlElement element, Look look) throws UnreadableSourceException {
		for (Object part : element.content())
			if (part instanceof String text)
				characters(text, look);
			else if (part instanceof XmlElement child)
				element(child, look);
	}

	private void element(XmlElement element, Look look) throws UnreadableSourceException {
		switch (element.name()) {
			case "text:span" -> content(element, reading.styles().look("text", element.get("text:style-name")).over(look));
			case "text:s" -> text(" ".repeat(Math.max(1, Math.min(MOST_BLANKS, element.number("text:c", 1)))), look);
			case "text:tab" -> text("\t", look);
			case "text:line-break" -> {
				if (!look.isHidden())
					story.line().lineBreak();
				behindBlank = true;
			}
			case "text:soft-page-break" -> reading.pages().noted();
			case "text:note" -> note(element, look);
			case "text:ruby" -> ruby(element, look);
			case "text:hidden-text" -> {
				if (!element.isOn("text:is-hidden", true))
					text(element.get("text:string-value", element.text()), look);
			}
			case "text:hidden-paragraph", "text:number", "text:sheet-name", "text:tracked-changes", "office:annotation", "office:annotation-end",
					"office:event-listeners",
					"svg:title", "svg:desc", "text:script", "draw:image", "draw:plugin", "draw:applet", "draw:control" -> { }
			case "draw:frame" -> frame(element);
			case "draw:text-box" -> story.box(new PartReader(reading).contents(element));
			case "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:circle", "draw:line", "draw:polygon", "draw:polyline", "draw:path", "draw:connector",
					"draw:caption", "draw:measure", "draw:regular-polygon" -> story.box(new PartReader(reading).contents(element));
			default -> content(element, look);
		}
	}

	private void characters(String text, Look look) {
		StringBuilder kept = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
			if (!blank || !behindBlank)
				kept.append(blank ? ' ' : c);
			behindBlank = blank;
		}
		put(kept.toString(), look);
	}

	private void text(String text, Look look) {
		put(text, look);
		behindBlank = false;
	}

	private void put(String text, Look look) {
		if (look.isHidden() || text.isEmpty())
			return;
		if (!text.isBlank())
			reading.pages().used();
		story.line().text(text, look.isRaised(), reading.pages().page());
	}

	/** The label is raised wherever its style is not known either; the text follows at the end of the part. */
	private void note(XmlElement note, Look look) {
		XmlElement citation = note.child("text:note-citation");
		String label = citation == null ? "" : citation.text().isEmpty() ? citation.get("text:label", "") : citation.text();
		text(label, new Look(look.hidden(), true, null, null, null, null));
		if (!look.isHidden() && note.child("text:note-body") != null)
			reading.notes().put(note.child("text:note-body"), label.strip());
	}

	private void ruby(XmlElement ruby, Look look) throws UnreadableSourceException {
		XmlElement base = ruby.child("text:ruby-base");
		XmlElement above = ruby.child("text:ruby-text");
		if (base != null)
			content(base, look);
		if (above != null)
			text(above.text(), new Look(look.hidden(), true, null, null, null, null));
	}

	/** A frame holds the same thing in several forms: text before anything else, a formula before its picture. */
	private void frame(XmlElement frame) throws UnreadableSourceException {
		XmlElement box = frame.child("draw:text-box");
		XmlElement object = frame.child("draw:object");
		if (box != null)
			story.box(new PartReader(reading).contents(box));
		else if (object != null)
			formula(object);
	}

	private void formula(XmlElement object) throws UnreadableSourceException {
		XmlElement math = object.child("math:math");
		String link = object.get("xlink:href", "");
		if (math == null && link.startsWith("./") && !link.contains(".."))
			math = reading.parts().xml(link.substring(2) + "/content.xml");
		if (math == null || !math.is("math:math"))
			return;
		StringBuilder text = new StringBuilder();
		collect(math, text);
		text(text.toString().strip(), Look.OPEN);
	}

	private static void collect(XmlElement math, StringBuilder text) {
		switch (math.name()) {
			case "math:mi", "math:mn", "math:mo", "math:mtext", "math:ms" -> text.append(math.text().strip());
			case "math:annotation" -> { }
			default -> math.children().forEach(child -> collect(child, text));
		}
	}
}
