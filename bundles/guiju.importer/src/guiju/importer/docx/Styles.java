package guiju.importer.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import guiju.importer.office.XmlElement;

/** The styles of a document, each with what it inherits. */
final class Styles {

	/** A style: how its runs and its paragraph look. */
	record Style(RunLook run, ParagraphLook paragraph) {}

	private static final int DEEPEST = 50;
	private static final Style NONE = new Style(RunLook.OPEN, ParagraphLook.OPEN);

	private final Map<String, XmlElement> elements = new HashMap<>();
	private final Map<String, String> bases = new HashMap<>();
	private final Map<String, Style> resolved = new HashMap<>();
	private Style defaults = NONE;
	private String paragraphDefault;

	/** Reads styles.xml, which may be missing. */
	Styles(XmlElement root) {
		if (root == null)
			return;
		for (XmlElement style : root.children("w:style")) {
			elements.put(style.get("w:styleId", ""), style);
			bases.put(style.get("w:styleId", ""), style.get("w:basedOn", "w:val", null));
			if (style.get("w:type", "").equals("paragraph") && style.isOn("w:default", false))
				paragraphDefault = style.get("w:styleId", "");
		}
		defaults = new Style(RunLook.of(root.down("w:docDefaults", "w:rPrDefault", "w:rPr")),
				ParagraphLook.of(root.down("w:docDefaults", "w:pPrDefault", "w:pPr")));
	}

	/** Returns the style of a paragraph, by the id that it names or null; the document's defaults are below it. */
	Style paragraph(String id) {
		Style style = style(id == null || !elements.containsKey(id) ? paragraphDefault : id);
		return new Style(style.run().over(defaults.run()), style.paragraph().over(defaults.paragraph()));
	}

	/** Returns how runs of a character style look, by the id that it names or null. */
	RunLook run(String id) {
		return style(id).run();
	}

	/** Returns the id of the style that a style is based on, or null. */
	String base(String id) {
		return bases.get(id);
	}

	/** Returns the numbering that a numbering style names, or null. */
	Integer numbering(String id) {
		return style(id).paragraph().list();
	}

	private Style style(String id) {
		Style known = resolved.get(id);
		if (known != null)
			return known;
		Set<String> below = new HashSet<>();
		Style style = NONE;
		for (String at = id; at != null && elements.containsKey(at) && below.size() < DEEPEST && below.add(at); at = base(at)) {
			XmlElement element = elements.get(at);
			style = new Style(style.run().over(RunLook.of(element.child("w:rPr"))), style.paragraph().over(ParagraphLook.of(element.child("w:pPr"))));
		}
		if (id != null)
			resolved.put(id, style);
		return style;
	}
}
