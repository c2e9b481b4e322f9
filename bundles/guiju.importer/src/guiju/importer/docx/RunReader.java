package guiju.importer.docx;

import java.util.Locale;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.office.Story;
import guiju.importer.office.Symbols;
import guiju.importer.office.XmlElement;

/** Reads what stands within a paragraph. What is no text itself is looked into, so nothing is missed for its wrapping. */
final class RunReader {

	private final Reading reading;
	private final Fields fields;
	private final Story story;
	private final RunLook paragraph;
	private RunLook look;

	/** Reads into the open paragraph of a story; runs look as the paragraph's style says, unless they say otherwise. */
	RunReader(Reading reading, Fields fields, Story story, RunLook paragraph) {
		this.reading = reading;
		this.fields = fields;
		this.story = story;
		this.paragraph = paragraph;
		look = paragraph;
	}

	/** Reads an element within a paragraph. */
	void element(XmlElement element) throws UnreadableSourceException {
		switch (element.name()) {
			case "w:r" -> run(element);
			case "w:t" -> text(symbols(spaced(element)));
			case "m:t" -> text(spaced(element));
			case "a:t" -> text(element.text());
			case "w:tab", "w:ptab" -> text("\t");
			case "w:br" -> lineBreak(element);
			case "w:cr" -> lineBreak();
			case "w:noBreakHyphen" -> text("-");
			case "w:pgNum" -> text("1");
			case "w:sym" -> symbol(element);
			case "w:lastRenderedPageBreak" -> reading.pages().noted();
			case "w:fldChar" -> text(fields.sign(element));
			case "w:instrText" -> fields.instruction(element.text());
			case "w:fldSimple" -> simpleField(element);
			case "w:footnoteReference" -> raised(reading.footnotes().refer(element));
			case "w:endnoteReference" -> raised(reading.endnotes().refer(element));
			case "w:ruby" -> ruby(element);
			case "m:d" -> delimited(element);
			case "m:sup" -> asRaised(element);
			case "w:txbxContent" -> box(element);
			case "v:textpath" -> text(element.get("string", ""));
			case "mc:AlternateContent" -> {
				XmlElement chosen = Reading.chosen(element);
				if (chosen != null)
					children(chosen);
			}
			case "w:subDoc", "w:altChunk" -> throw Reading.elsewhere(element);
			case "w:del", "w:moveFrom", "w:delText", "w:rPr", "w:pPr", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:smartTagPr", "w:fldData", "w:rubyPr" -> { }
			default -> children(element);
		}
	}

	private void children(XmlElement element) throws UnreadableSourceException {
		for (XmlElement child : element.children())
			element(child);
	}

	private void run(XmlElement run) throws UnreadableSourceException {
		RunLook outer = look;
		look = lookOf(run);
		children(run);
		look = outer;
	}

	/** Hiding twice, by the style of the paragraph and by that of the characters, shows again, as with every such switch. */
	private RunLook lookOf(XmlElement run) {
		XmlElement properties = run.child("w:rPr");
		if (properties == null)
			return paragraph;
		RunLook style = reading.styles().run(properties.get("w:rStyle", "w:val", null));
		RunLook own = RunLook.of(properties);
		RunLook result = own.over(style).over(paragraph);
		if (own.hidden() == null && style.isHidden() && paragraph.isHidden())
			return new RunLook(false, result.raised(), result.capitals(), result.symbolFont());
		return result;
	}

	private void text(String text) {
		if (text.isEmpty() || look.isHidden() || fields.isInstruction())
			return;
		if (!text.isBlank())
			reading.pages().used();
		story.line().text(look.isCapitals() ? text.toUpperCase(Locale.ROOT) : text, look.isRaised(), reading.pages().page());
	}

	private void raised(String text) {
		RunLook outer = look;
		look = new RunLook(look.hidden(), true, false, "");
		text(text);
		look = outer;
	}

	/** Blanks at the ends of a text are only kept where the file says so. */
	private static String spaced(XmlElement text) {
		return "preserve".equals(text.get("xml:space")) ? text.text() : text.text().strip();
	}

	private String symbols(String text) {
		return look.isSymbols() ? Symbols.text(look.symbolFont(), text) : text;
	}

	private void symbol(XmlElement symbol) {
		try {
			int sign = Integer.parseInt(symbol.get("w:char", ""), 16);
			String font = symbol.get("w:font", "");
			String text = String.valueOf((char) sign);
			text(Symbols.isSymbolFont(font) ? Symbols.text(font, text) : text);
		} catch (NumberFormatException unsound) {
			text("\ufffd");
		}
	}

	private void lineBreak(XmlElement lineBreak) {
		if (lineBreak.get("w:type", "").equals("page") && !look.isHidden() && !fields.isInstruction())
			reading.pages().broken();
		lineBreak();
	}

	private void lineBreak() {
		if (!look.isHidden() && !fields.isInstruction())
			story.line().lineBreak();
	}

	private void simpleField(XmlElement field) throws UnreadableSourceException {
		if (field.children().stream().anyMatch(child -> !child.is("w:fldData")))
			children(field);
		else
			text(Fields.printed(field.get("w:instr", "")));
	}

	/** The reading of a character stands above it. */
	private void ruby(XmlElement ruby) throws UnreadableSourceException {
		XmlElement base = ruby.child("w:rubyBase");
		XmlElement above = ruby.child("w:rt");
		if (base != null)
			children(base);
		if (above != null)
			asRaised(above);
	}

	private void asRaised(XmlElement element) throws UnreadableSourceException {
		StringBuilder text = new StringBuilder();
		collect(element, text);
		raised(text.toString());
	}

	private static void collect(XmlElement element, StringBuilder text) {
		if (element.is("w:t") || element.is("m:t"))
			text.append(element.text());
		else if (!element.is("w:del") && !element.is("w:moveFrom"))
			element.children().forEach(child -> collect(child, text));
	}

	/** The brackets of a formula are no characters of it. */
	private void delimited(XmlElement formula) throws UnreadableSourceException {
		XmlElement properties = formula.child("m:dPr");
		text(properties == null ? "(" : properties.get("m:begChr", "m:val", "("));
		children(formula);
		text(properties == null ? ")" : properties.get("m:endChr", "m:val", ")"));
	}

	private void box(XmlElement box) throws UnreadableSourceException {
		if (look.isHidden() || fields.isInstruction())
			return;
		story.box(StoryReader.read(box, reading));
	}
}
