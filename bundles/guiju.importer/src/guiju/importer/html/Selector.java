package guiju.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * A selector of CSS: names, classes and identifiers, below or within one another. Selectors with states, attributes or
 * neighbours are left out; what they say holds for the moment, or is decoration.
 *
 * @param steps the parts from left to right
 * @param weight how specific it is
 */
record Selector(List<Step> steps, int weight) {

	/** A part: what an element must be called, and whether it must stand directly within that of the part before. */
	record Step(String tag, String id, List<String> classes, boolean child) {

		boolean matches(Element element) {
			if (tag != null && !tag.equals(element.normalName()) || id != null && !id.equals(element.id()))
				return false;
			for (String name : classes)
				if (!element.hasClass(name))
					return false;
			return true;
		}

		int weight() {
			return (id == null ? 0 : 10_000) + classes.size() * 100 + (tag == null ? 0 : 1);
		}
	}

	private static final Pattern STEP = Pattern.compile("([\\w-]+|\\*)?((?:[.#][\\w\\u0080-\\uffff-]+){0,8})");
	private static final Pattern NAME = Pattern.compile("([.#])([\\w\\u0080-\\uffff-]+)");
	private static final int MOST_STEPS = 6;

	/** Returns the selector that a text means, or null. */
	static Selector of(String text) {
		List<Step> steps = new ArrayList<>();
		int weight = 0;
		boolean child = false;
		for (String part : text.replace(">", " > ").strip().split("\\s+")) {
			if (part.equals(">")) {
				child = true;
				continue;
			}
			Matcher step = STEP.matcher(part);
			if (part.isEmpty() || !step.matches() || steps.size() == MOST_STEPS)
				return null;
			steps.add(step(step, child));
			weight += steps.get(steps.size() - 1).weight();
			child = false;
		}
		return steps.isEmpty() || child ? null : new Selector(List.copyOf(steps), weight);
	}

	private static Step step(Matcher step, boolean child) {
		String tag = step.group(1) == null || step.group(1).equals("*") ? null : step.group(1).toLowerCase(Locale.ROOT);
		String id = null;
		List<String> classes = new ArrayList<>();
		Matcher name = NAME.matcher(step.group(2));
		while (name.find())
			if (name.group(1).equals("#"))
				id = name.group(2);
			else
				classes.add(name.group(2));
		return new Step(tag, id, List.copyOf(classes), child);
	}

	/** Returns the part that an element itself must match. */
	Step last() {
		return steps.get(steps.size() - 1);
	}

	/**
	 * Tells whether an element is meant. Of several ancestors that match a part the nearest is taken.
	 *
	 * @param effort counts down with each comparison; at zero nothing matches any more
	 */
	boolean matches(Element element, AtomicInteger effort) {
		if (effort.get() <= 0 || effort.decrementAndGet() <= 0 || !last().matches(element))
			return false;
		Element at = element;
		for (int i = steps.size() - 2; i >= 0; i--) {
			boolean direct = steps.get(i + 1).child();
			at = at.parent();
			while (at != null && effort.decrementAndGet() > 0 && !steps.get(i).matches(at))
				at = direct ? null : at.parent();
			if (at == null || effort.get() <= 0)
				return false;
		}
		return true;
	}
}
