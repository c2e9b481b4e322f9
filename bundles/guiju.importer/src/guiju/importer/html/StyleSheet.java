package guiju.importer.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The rules in the styles of a page, as far as they tell what is shown and how. What they would fetch is not fetched. */
final class StyleSheet {

	/** What some elements have by a selector. */
	private record Rule(Selector selector, int order, Map<String, String> values) {}

	private static final int LONGEST = 2_000_000;
	private static final int MOST_RULES = 2_000;
	/** How many comparisons of elements with selectors a page may ask for; beyond that its styles go unread. */
	private static final int MOST_EFFORT = 10_000_000;

	private final Map<String, List<Rule>> rules = new HashMap<>();
	private int count;
	private final AtomicInteger effort = new AtomicInteger(MOST_EFFORT);

	private StyleSheet() {}

	/** Returns the rules of a page. */
	static StyleSheet of(Document document) {
		StyleSheet sheet = new StyleSheet();
		for (Element style : document.getElementsByTag("style"))
			if (isForScreens(style.attr("media")))
				sheet.read(withoutComments(style.data()));
		return sheet;
	}

	private static boolean isForScreens(String media) {
		String lower = media.strip().toLowerCase(Locale.ROOT);
		return lower.isEmpty() || lower.startsWith("all") || lower.startsWith("screen") || lower.startsWith("only screen");
	}

	private static String withoutComments(String css) {
		String text = css.length() > LONGEST ? css.substring(0, LONGEST) : css;
		StringBuilder rest = new StringBuilder(text.length());
		int at = 0;
		for (int start = text.indexOf("/*"); start >= 0; start = text.indexOf("/*", at)) {
			rest.append(text, at, start);
			int end = text.indexOf("*/", start + 2);
			at = end < 0 ? text.length() : end + 2;
		}
		return rest.append(text, at, text.length()).toString().replace("<!--", "").replace("-->", "");
	}

	/** Reads rules; a block for some media is entered where it is for all screens, others are passed over. */
	private void read(String css) {
		int at = 0;
		while (at < css.length() && count < MOST_RULES) {
			int open = css.indexOf('{', at);
			if (open < 0)
				return;
			String head = css.substring(at, open);
			head = head.substring(Math.max(head.lastIndexOf(';'), head.lastIndexOf('}')) + 1).strip();
			if (head.startsWith("@") && !(head.startsWith("@media") && isForScreens(head.substring(6)) && head.indexOf('(') < 0)) {
				at = behindBlock(css, open);
				continue;
			}
			int close = head.startsWith("@") ? open : css.indexOf('}', open);
			if (close < 0)
				close = css.length();
			if (close > open)
				add(head, Declarations.of(css.substring(open + 1, close)));
			at = close + 1;
		}
	}

	private static int behindBlock(String css, int open) {
		int depth = 0;
		for (int i = open; i < css.length(); i++)
			if (css.charAt(i) == '{')
				depth++;
			else if (css.charAt(i) == '}' && --depth == 0)
				return i + 1;
		return css.length();
	}

	private void add(String selectors, Map<String, String> values) {
		if (values.isEmpty())
			return;
		for (String text : selectors.split(",")) {
			Selector selector = Selector.of(text);
			if (selector != null && count++ < MOST_RULES)
				rules.computeIfAbsent(key(selector.last()), none -> new ArrayList<>()).add(new Rule(selector, count, values));
		}
	}

	private static String key(Selector.Step step) {
		if (!step.classes().isEmpty())
			return "." + step.classes().get(0);
		return step.id() != null ? "#" + step.id() : step.tag() != null ? step.tag() : "*";
	}

	/** Returns what an element has by rules and by its own style, which is stronger. */
	Map<String, String> values(Element element) {
		String own = element.attr("style");
		if (rules.isEmpty())
			return own.isEmpty() ? Map.of() : Declarations.of(own);
		List<Rule> matching = new ArrayList<>();
		collect("*", element, matching);
		collect(element.normalName(), element, matching);
		if (element.hasAttr("id"))
			collect("#" + element.id(), element, matching);
		if (element.hasAttr("class"))
			for (String name : element.classNames())
				collect("." + name, element, matching);
		matching.sort(Comparator.comparingInt((Rule rule) -> rule.selector().weight()).thenComparingInt(Rule::order));
		Map<String, String> values = new HashMap<>();
		matching.forEach(rule -> values.putAll(rule.values()));
		if (!own.isEmpty())
			values.putAll(Declarations.of(own));
		return values;
	}

	private void collect(String key, Element element, List<Rule> matching) {
		for (Rule rule : rules.getOrDefault(key, List.of()))
			if (rule.selector().matches(element, effort))
				matching.add(rule);
	}
}
