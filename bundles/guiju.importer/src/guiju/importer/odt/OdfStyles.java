package guiju.importer.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import guiju.importer.office.XmlElement;

/** The styles that a part can name: the common ones and its own, each with what it inherits. */
final class OdfStyles {

	private static final int DEEPEST = 50;

	private final Map<String, XmlElement> styles = new HashMap<>();
	private final Map<String, XmlElement> lists = new HashMap<>();
	private final Map<String, Look> resolved = new HashMap<>();
	private XmlElement outline;

	/** Reads styles; later ones take the place of earlier ones of the same name. */
	OdfStyles(XmlElement... groups) {
		for (XmlElement group : groups)
			if (group != null)
				for (XmlElement style : group.children())
					switch (style.name()) {
						case "style:style" -> styles.put(style.get("style:family", "") + " " + style.get("style:name", ""), style);
						case "text:list-style" -> lists.put(style.get("style:name", ""), style);
						case "text:outline-style" -> outline = style;
						default -> { }
					}
	}

	/** Returns how a style of a family looks; one that is not known leaves everything open. */
	Look look(String family, String name) {
		if (name == null)
			return Look.OPEN;
		String key = family + " " + name;
		Look known = resolved.get(key);
		if (known != null)
			return known;
		Look look = Look.OPEN;
		Set<String> below = new HashSet<>();
		for (XmlElement style = styles.get(key); style != null && below.size() < DEEPEST && below.add(key); style = styles.get(key)) {
			look = look.over(Look.of(style));
			key = family + " " + style.get("style:parent-style-name", "");
		}
		resolved.put(family + " " + name, look);
		return look;
	}

	/** Returns whether a section, row, column or table of a style is shown. */
	boolean isShown(String family, String name) {
		XmlElement style = name == null ? null : styles.get(family + " " + name);
		XmlElement properties = style == null ? null : style.child("style:" + family + "-properties");
		return properties == null || !"none".equals(properties.get("text:display", properties.get("table:display")));
	}

	/** Returns the master page that a paragraph's style begins, or null. */
	String masterPage(String name) {
		XmlElement style = name == null ? null : styles.get("paragraph " + name);
		String page = style == null ? null : style.get("style:master-page-name");
		return page == null || page.isEmpty() ? null : page;
	}

	/** Returns a level of a style of lists, from 1, or null. */
	XmlElement level(String list, int level) {
		return level(lists.get(list), level);
	}

	/** Returns a level of the numbering of headings, or null. */
	XmlElement outline(int level) {
		return level(outline, level);
	}

	private static XmlElement level(XmlElement style, int level) {
		if (style != null)
			for (XmlElement child : style.children())
				if (child.number("text:level", 0) == level)
					return child;
		return null;
	}
}
