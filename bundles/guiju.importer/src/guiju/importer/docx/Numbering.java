package guiju.importer.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import guiju.importer.office.ListMark;
import guiju.importer.office.NumberForm;
import guiju.importer.office.Symbols;
import guiju.importer.office.XmlElement;

/**
 * Automatic numbering as Word counts it. Numberings that share an abstract one go on with each other's numbers, unless one
 * says that it starts anew, which it then does at its first paragraph. A level starts anew behind a number of a level above.
 */
final class Numbering {

	static final int LEVELS = 9;
	private static final int UNUSED = Integer.MIN_VALUE;

	private final Map<Integer, XmlElement> abstracts = new HashMap<>();
	private final Map<Integer, String> links = new HashMap<>();
	private final Map<Integer, XmlElement> instances = new HashMap<>();
	private final Map<Integer, Level[]> levels = new HashMap<>();
	private final Map<Integer, Level[]> abstractLevels = new HashMap<>();
	private final Map<Integer, Integer> families = new HashMap<>();
	private final Map<Integer, int[]> counters = new HashMap<>();
	private final Set<Integer> started = new HashSet<>();
	private final Styles styles;

	/** Reads numbering.xml, which may be missing. */
	Numbering(XmlElement root, Styles styles) {
		this.styles = styles;
		if (root == null)
			return;
		for (XmlElement numbering : root.children("w:abstractNum")) {
			abstracts.put(numbering.number("w:abstractNumId", -1), numbering);
			links.put(numbering.number("w:abstractNumId", -1), numbering.get("w:numStyleLink", "w:val", null));
		}
		for (XmlElement numbering : root.children("w:num"))
			instances.put(numbering.number("w:numId", -1), numbering);
	}

	/** Returns a level of a numbering, or null where there is none such. */
	Level level(int list, int level) {
		if (!instances.containsKey(list) || level < 0 || level >= LEVELS)
			return null;
		return levels.computeIfAbsent(list, this::levels)[level];
	}

	/** Returns the level of a numbering that belongs to a style or one that it is based on; the first where none does. */
	int levelOf(int list, String style) {
		String at = style;
		for (int guard = 0; at != null && guard < 20; guard++, at = styles.base(at))
			for (int level = 0; level < LEVELS; level++)
				if (level(list, level) != null && at.equals(level(list, level).style()))
					return level;
		return 0;
	}

	private Level[] levels(int list) {
		Level[] result = abstractLevels.computeIfAbsent(family(list), this::abstractLevels).clone();
		for (XmlElement override : instances.get(list).children("w:lvlOverride"))
			for (XmlElement level : override.children("w:lvl"))
				put(result, level);
		return result;
	}

	private Level[] abstractLevels(int id) {
		Level[] result = new Level[LEVELS];
		if (abstracts.containsKey(id))
			for (XmlElement level : abstracts.get(id).children("w:lvl"))
				put(result, level);
		return result;
	}

	private static void put(Level[] levels, XmlElement level) {
		int at = level.number("w:ilvl", -1);
		if (at >= 0 && at < LEVELS)
			levels[at] = Level.of(level);
	}

	/** Returns what numberings share that go on with each other. */
	Integer family(int list) {
		return families.computeIfAbsent(list, this::abstractOf);
	}

	/** A numbering may be defined by the style of lists that it names. */
	private int abstractOf(int list) {
		int id = abstractId(list);
		for (int guard = 0; guard < 5; guard++) {
			String link = links.get(id);
			Integer other = link == null ? null : styles.numbering(link);
			if (other == null || !instances.containsKey(other))
				return id;
			id = abstractId(other);
		}
		return id;
	}

	private int abstractId(int list) {
		XmlElement reference = instances.get(list).child("w:abstractNumId");
		return reference == null ? -1 : reference.number("w:val", -1);
	}

	/** Counts a paragraph and returns what is printed in front of it. */
	ListMark next(int list, int level) {
		Level definition = level(list, level);
		int[] numbers = counters.computeIfAbsent(family(list), none -> unused());
		start(list, numbers);
		if (numbers[level] == UNUSED)
			numbers[level] = definition.start();
		else
			numbers[level]++;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			Level below = level(list, deeper);
			if (below == null || below.restart() < 0 || level + 1 <= below.restart())
				numbers[deeper] = UNUSED;
		}
		return new ListMark(mark(list, definition, numbers), definition.gap());
	}

	private static int[] unused() {
		int[] numbers = new int[LEVELS];
		Arrays.fill(numbers, UNUSED);
		return numbers;
	}

	private void start(int list, int[] numbers) {
		if (!started.add(list))
			return;
		for (XmlElement override : instances.get(list).children("w:lvlOverride")) {
			XmlElement start = override.child("w:startOverride");
			int level = override.number("w:ilvl", -1);
			if (start != null && level >= 0 && level < LEVELS)
				numbers[level] = start.number("w:val", 1) - 1;
		}
	}

	private String mark(int list, Level definition, int[] numbers) {
		if (definition.isBullet())
			return definition.font().isSymbols() ? Symbols.text(definition.font().symbolFont(), definition.pattern()) : definition.pattern();
		StringBuilder mark = new StringBuilder();
		String pattern = definition.pattern();
		for (int i = 0; i < pattern.length(); i++) {
			char c = pattern.charAt(i);
			int named = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
			if (named < 0 || named >= LEVELS) {
				mark.append(c);
				continue;
			}
			i++;
			Level level = level(list, named);
			if (level != null)
				mark.append(number(numbers[named] == UNUSED ? level.start() : numbers[named], definition.legal() ? "decimal" : level.form()));
		}
		return mark.toString();
	}

	private static String number(int number, String form) {
		return form.startsWith("padded ") ? NumberForm.padded(number, form.charAt(7) - '0') : NumberForm.print(number, form);
	}
}
