package guiju.importer.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import guiju.importer.html.Shown.Space;

/** Tells of each element how it is shown: by its name, its role and its style. */
final class Boxes {

	private static final Set<String> HIDDEN = Set.of("head", "script", "style", "template", "noscript", "title", "meta", "link", "base", "datalist", "rp",
			"iframe", "object", "embed", "canvas", "audio", "video", "param", "source", "track", "map", "area", "noframes", "noembed", "xml", "desc", "defs",
			"metadata", "annotation", "annotation-xml", "progress", "meter", "img", "frameset");
	private static final Set<String> BLOCK = Set.of("html", "body", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "xmp", "listing", "plaintext",
			"address", "article", "aside", "blockquote", "center", "details", "dialog", "dd", "dt", "fieldset", "figcaption", "figure", "footer", "form",
			"header", "hgroup", "hr", "legend", "main", "nav", "search", "section", "summary", "optgroup");
	private static final Set<String> KEEPING = Set.of("pre", "xmp", "listing", "plaintext", "textarea");
	private static final Map<String, Box> TABLES = Map.ofEntries(Map.entry("table", Box.TABLE), Map.entry("thead", Box.HEAD), Map.entry("tbody", Box.BODY),
			Map.entry("tfoot", Box.FOOT), Map.entry("tr", Box.ROW), Map.entry("td", Box.CELL), Map.entry("th", Box.CELL), Map.entry("caption", Box.CAPTION),
			Map.entry("col", Box.COLUMNS), Map.entry("colgroup", Box.COLUMNS), Map.entry("dl", Box.PAIRS), Map.entry("br", Box.BREAK),
			Map.entry("ul", Box.LIST), Map.entry("ol", Box.LIST), Map.entry("menu", Box.LIST), Map.entry("dir", Box.LIST), Map.entry("li", Box.ENTRY),
			Map.entry("input", Box.FIELD), Map.entry("select", Box.FIELD));
	private static final Map<String, Box> DISPLAYS = Map.ofEntries(Map.entry("block", Box.BLOCK), Map.entry("flex", Box.BLOCK), Map.entry("grid", Box.BLOCK),
			Map.entry("flow-root", Box.BLOCK), Map.entry("inline", Box.INLINE), Map.entry("contents", Box.INLINE), Map.entry("list-item", Box.ENTRY),
			Map.entry("table", Box.TABLE), Map.entry("inline-table", Box.TABLE), Map.entry("table-row", Box.ROW), Map.entry("table-cell", Box.CELL),
			Map.entry("table-row-group", Box.BODY), Map.entry("table-header-group", Box.HEAD), Map.entry("table-footer-group", Box.FOOT),
			Map.entry("table-caption", Box.CAPTION), Map.entry("table-column", Box.COLUMNS), Map.entry("table-column-group", Box.COLUMNS));
	private static final Map<String, Box> ROLES = Map.of("table", Box.TABLE, "grid", Box.TABLE, "treegrid", Box.TABLE, "rowgroup", Box.BODY, "row", Box.ROW,
			"cell", Box.CELL, "gridcell", Box.CELL, "columnheader", Box.CELL, "rowheader", Box.CELL);
	private static final Pattern LENGTH = Pattern.compile("([+-]?[0-9]*\\.?[0-9]+)(?:%|[a-z]+)?");
	/** Points by which type is moved up to align it, and is no superscript yet. */
	private static final double ALIGNED = 2;
	private static final double OFF_SCREEN = -900;

	private final Map<Element, Shown> known = new IdentityHashMap<>();
	private final StyleSheet styles;

	Boxes(StyleSheet styles) {
		this.styles = styles;
	}

	/** Returns how an element is shown. Pages are not nested deeply, see the parser. */
	Shown of(Element element) {
		Shown shown = known.get(element);
		if (shown == null) {
			Element parent = element.parent();
			shown = of(element, parent == null ? Shown.ROOT : of(parent));
			known.put(element, shown);
		}
		return shown;
	}

	private Shown of(Element element, Shown parent) {
		Map<String, String> values = styles.values(element);
		String tag = element.normalName();
		Box box = box(element, tag, values);
		String visibility = values.getOrDefault("visibility", "");
		boolean visible = visibility.isEmpty() || visibility.equals("inherit") ? parent.visible() : visibility.equals("visible");
		boolean raised = box == Box.INLINE && (parent.raised() || tag.equals("sup") || tag.equals("rt") || isRaised(values));
		String font = values.getOrDefault("font-family", values.getOrDefault("font", element.attr("face").toLowerCase(Locale.ROOT)));
		Glyphs glyphs = font.isEmpty() ? parent.glyphs() : Glyphs.of(font);
		return new Shown(box, visible, space(tag, values, parent), raised, glyphs, values);
	}

	private static Box box(Element element, String tag, Map<String, String> values) {
		String display = values.getOrDefault("display", element.hasAttr("hidden") ? "none" : "");
		boolean hidden = HIDDEN.contains(tag) || display.equals("none") || values.getOrDefault("mso-hide", "").equals("all") || isOffScreen(values)
				|| tag.equals("dialog") && !element.hasAttr("open");
		if (hidden)
			return Box.HIDDEN;
		Box own = TABLES.get(tag);
		if (own != null && !(own == Box.ENTRY && display.startsWith("inline")))
			return own;
		if (values.getOrDefault("mso-list", "").contains("level"))
			return Box.ENTRY;
		Box role = ROLES.get(element.attr("role").toLowerCase(Locale.ROOT));
		if (role != null)
			return role;
		if (tag.equals("textarea"))
			return Box.FIELD;
		Box displayed = DISPLAYS.get(display);
		return displayed != null ? displayed : BLOCK.contains(tag) ? Box.BLOCK : Box.INLINE;
	}

	private static Space space(String tag, Map<String, String> values, Shown parent) {
		return switch (values.getOrDefault("white-space", "")) {
			case "pre", "pre-wrap", "break-spaces" -> Space.KEEP;
			case "pre-line" -> Space.LINES;
			case "normal", "nowrap", "initial" -> Space.COLLAPSE;
			default -> KEEPING.contains(tag) ? Space.KEEP : tag.equals("table") ? Space.COLLAPSE : parent.space();
		};
	}

	private static boolean isRaised(Map<String, String> values) {
		String align = values.getOrDefault("vertical-align", "");
		if (align.equals("super") || length(align) > ALIGNED || align.endsWith("em") && length(align) > 0)
			return true;
		return values.getOrDefault("position", "").equals("relative")
				&& (length(values.getOrDefault("top", "")) < -ALIGNED || length(values.getOrDefault("bottom", "")) > ALIGNED);
	}

	/** What only screen readers are to find is moved away, or clipped to nothing. */
	private static boolean isOffScreen(Map<String, String> values) {
		String position = values.getOrDefault("position", "");
		if (!position.equals("absolute") && !position.equals("fixed"))
			return false;
		String clip = values.getOrDefault("clip", "").replace(" ", "");
		return clip.startsWith("rect(0") || clip.startsWith("rect(1px") || values.getOrDefault("clip-path", "").startsWith("inset(50%")
				|| values.getOrDefault("clip-path", "").startsWith("inset(100%") || length(values.getOrDefault("left", "")) < OFF_SCREEN
				|| length(values.getOrDefault("top", "")) < OFF_SCREEN;
	}

	private static double length(String value) {
		Matcher length = LENGTH.matcher(value);
		return length.matches() ? Double.parseDouble(length.group(1)) : 0;
	}
}
