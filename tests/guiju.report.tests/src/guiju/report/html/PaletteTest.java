package guiju.report.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The colours can be read: text against its ground as WCAG 2.2 asks at level AA, in both themes. */
class PaletteTest {

	private static final double TEXT = 4.5;
	private static final double SHAPE = 3;

	private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})");

	private static final List<String> PAIRED = List.of("ins", "del", "substantive", "minor", "editorial", "identical", "added", "removed", "reworded", "moved", "values",
			"renumbered", "current", "hit", "mast");

	private static List<Map<String, Integer>> themes() {
		String style = Asset.STYLE.content();
		int dark = style.indexOf("prefers-color-scheme: dark");
		return List.of(colours(style.substring(0, dark)), colours(style.substring(dark, style.indexOf("*, *::before"))));
	}

	private static Map<String, Integer> colours(String style) {
		Map<String, Integer> colours = new HashMap<>();
		Matcher colour = COLOUR.matcher(style);
		while (colour.find())
			colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
		return colours;
	}

	@Test
	void bothThemesHaveTheSameColours() {
		assertTrue(themes().get(0).keySet().equals(themes().get(1).keySet()));
		assertTrue(themes().get(0).size() > 40);
	}

	@Test
	void everyTextCanBeReadOnItsGround() {
		for (Map<String, Integer> theme : themes()) {
			for (String pair : PAIRED)
				contrast(theme, pair + "-ink", pair, TEXT);
			contrast(theme, "mast-muted", "mast", TEXT);
			for (String ground : List.of("page", "paper", "shade"))
				for (String ink : List.of("ink", "muted", "faint", "link", "substantive-ink", "minor-ink", "editorial-ink", "identical-ink"))
					contrast(theme, ink, ground, TEXT);
			for (String ink : List.of("muted", "link", "ins-ink", "del-ink", "substantive-ink", "minor-ink"))
				contrast(theme, ink, "current", TEXT);
			contrast(theme, "paper", "link", TEXT);
		}
	}

	@Test
	void whatIsNoTextCanBeSeen() {
		for (Map<String, Integer> theme : themes()) {
			for (String ground : List.of("page", "paper", "shade", "current"))
				contrast(theme, "focus", ground, SHAPE);
			contrast(theme, "strong-line", "paper", SHAPE);
			for (String group : List.of("added", "removed", "reworded", "moved", "values", "renumbered"))
				contrast(theme, group + "-ink", "paper", SHAPE);
		}
	}

	private static void contrast(Map<String, Integer> theme, String ink, String ground, double least) {
		double one = luminance(theme.get(ink));
		double other = luminance(theme.get(ground));
		double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

		assertTrue(contrast >= least, () -> ink + " on " + ground + ": " + contrast);
	}

	private static double luminance(int colour) {
		return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
	}

	private static double linear(int value) {
		double share = value / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
