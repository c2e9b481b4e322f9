package guiju.importer.html;

import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a field of a form shows. */
final class FieldValue {

	private static final Set<String> SILENT = Set.of("hidden", "checkbox", "radio", "password", "file", "color", "range", "image");

	private FieldValue() {}

	/** Returns the text that is seen in a field. */
	static String of(Element field) {
		return switch (field.normalName()) {
			case "input" -> SILENT.contains(field.attr("type").strip().toLowerCase(Locale.ROOT)) ? "" : field.attr("value");
			case "textarea" -> field.wholeText();
			case "select" -> selected(field);
			default -> "";
		};
	}

	/** A list shows all its options, a menu the chosen one or the first. */
	private static String selected(Element select) {
		Elements options = select.getElementsByTag("option");
		if (select.hasAttr("multiple") || ListMarks.integer(select.attr("size"), 1) > 1)
			return String.join(" ", options.eachText());
		for (int i = options.size() - 1; i >= 0; i--)
			if (options.get(i).hasAttr("selected"))
				return options.get(i).text();
		return options.isEmpty() ? "" : options.get(0).text();
	}
}
