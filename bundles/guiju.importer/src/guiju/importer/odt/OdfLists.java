package guiju.importer.odt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import guiju.importer.office.ListMark;
import guiju.importer.office.NumberForm;
import guiju.importer.office.XmlElement;

/** Numbers of lists as the format counts them: a list begins anew unless it says which one it goes on with. */
final class OdfLists {

	static final int LEVELS = 10;
	private static final int UNUSED = Integer.MIN_VALUE;

	/** A list at one of its levels, from 1; the levels of a list share their counters. */
	record Open(String style, int[] counters, int level) {}

	private final Map<String, int[]> byId = new HashMap<>();
	private final Map<String, int[]> byStyle = new HashMap<>();
	private final int[] headings = unused();
	private final OdfStyles styles;

	OdfLists(OdfStyles styles) {
		this.styles = styles;
	}

	private static int[] unused() {
		int[] counters = new int[LEVELS + 1];
		Arrays.fill(counters, UNUSED);
		return counters;
	}

	/** Begins a list, within another one or not (null). */
	Open open(XmlElement list, Open outer) {
		String style = list.get("text:style-name", outer == null ? null : outer.style());
		if (outer != null)
			return new Open(style, outer.counters(), Math.min(LEVELS, outer.level() + 1));
		int[] counters = null;
		if (list.get("text:continue-list") != null)
			counters = byId.get(list.get("text:continue-list"));
		else if (list.isOn("text:continue-numbering", false))
			counters = byStyle.get(style);
		if (counters == null)
			counters = unused();
		if (list.get("xml:id") != null)
			byId.put(list.get("xml:id"), counters);
		byStyle.put(style, counters);
		return new Open(style, counters, 1);
	}

	/** Returns the definition of a list's level, or null; where the list names no style the paragraph's may. */
	XmlElement level(Open list, Look paragraph) {
		return styles.level(list.style() == null ? paragraph.list() : list.style(), list.level());
	}

	/** Counts an entry and returns its mark. */
	ListMark next(Open list, Look paragraph, int start) {
		String style = list.style() == null ? paragraph.list() : list.style();
		return next(list.counters(), list.level(), start, level -> styles.level(style, level));
	}

	/** Counts a heading outside lists and returns its mark, which is empty where headings of its level have none. */
	ListMark nextHeading(int level, int start) {
		if (level < 1 || level > LEVELS || styles.outline(level) == null)
			return new ListMark("", "");
		return next(headings, level, start, styles::outline);
	}

	private static ListMark next(int[] counters, int level, int start, IntFunction<XmlElement> levels) {
		XmlElement definition = levels.apply(level);
		if (start != UNUSED)
			counters[level] = start;
		else if (counters[level] == UNUSED)
			counters[level] = first(definition);
		else
			counters[level]++;
		Arrays.fill(counters, level + 1, counters.length, UNUSED);
		return new ListMark(definition == null ? "" : mark(definition, counters, level, levels), gap(definition));
	}

	/** Returns the number that an entry says it has, or that it says none. */
	static int start(XmlElement entry) {
		return entry.get("text:start-value") == null ? UNUSED : entry.number("text:start-value", 1);
	}

	private static int first(XmlElement definition) {
		return definition == null ? 1 : definition.number("text:start-value", 1);
	}

	private static String gap(XmlElement definition) {
		XmlElement alignment = definition == null ? null : definition.down("style:list-level-properties", "style:list-level-label-alignment");
		return alignment != null && alignment.get("text:label-followed-by", "").equals("nothing") ? "" : " ";
	}

	private static String mark(XmlElement definition, int[] counters, int level, IntFunction<XmlElement> levels) {
		if (definition.is("text:list-level-style-bullet"))
			return definition.get("style:num-prefix", "") + definition.get("text:bullet-char", "•") + definition.get("style:num-suffix", "");
		if (definition.is("text:list-level-style-image"))
			return "•";
		String pattern = definition.get("style:num-list-format", definition.get("loext:num-list-format"));
		if (definition.get("style:num-format", "").isEmpty() && pattern == null)
			return "";
		return pattern == null ? byParts(definition, counters, level, levels) : byPattern(pattern, counters, level, levels);
	}

	private static String byParts(XmlElement definition, int[] counters, int level, IntFunction<XmlElement> levels) {
		StringBuilder mark = new StringBuilder(definition.get("style:num-prefix", ""));
		int shown = Math.max(1, definition.number("text:display-levels", 1));
		int length = mark.length();
		for (int i = Math.max(1, level - shown + 1); i <= level; i++) {
			String number = number(levels.apply(i), counters[i]);
			mark.append(mark.length() > length && !number.isEmpty() ? "." : "").append(number);
		}
		return mark.append(definition.get("style:num-suffix", "")).toString();
	}

	/** The pattern has the number of a level between signs of percent: %1%.%2%. */
	private static String byPattern(String pattern, int[] counters, int level, IntFunction<XmlElement> levels) {
		StringBuilder mark = new StringBuilder();
		for (int i = 0; i < pattern.length(); i++) {
			int end = pattern.charAt(i) == '%' ? pattern.indexOf('%', i + 1) : -1;
			String inner = end > i ? pattern.substring(i + 1, end) : "";
			if (inner.matches("[1-9]|10") && Integer.parseInt(inner) <= level) {
				mark.append(number(levels.apply(Integer.parseInt(inner)), counters[Integer.parseInt(inner)]));
				i = end;
			} else {
				mark.append(pattern.charAt(i));
			}
		}
		return mark.toString();
	}

	private static String number(XmlElement definition, int counter) {
		String format = definition == null ? "1" : definition.get("style:num-format", "");
		int number = counter == UNUSED ? first(definition) : counter;
		return print(number, format);
	}

	/** Prints a number in a format of OpenDocument, which is its first number or its first numbers. */
	static String print(int number, String format) {
		String first = format.indexOf(',') < 0 ? format : format.substring(0, format.indexOf(',')).strip();
		return switch (first) {
			case "" -> "";
			case "a" -> NumberForm.print(number, "lowerLetter");
			case "A" -> NumberForm.print(number, "upperLetter");
			case "i" -> NumberForm.print(number, "lowerRoman");
			case "I" -> NumberForm.print(number, "upperRoman");
			case "一", "十" -> NumberForm.print(number, "taiwaneseCountingThousand");
			case "壹" -> NumberForm.print(number, "ideographLegalTraditional");
			case "壱", "弌" -> NumberForm.print(number, "chineseLegalSimplified");
			case "甲" -> NumberForm.print(number, format.contains("子") ? "ideographZodiacTraditional" : "ideographTraditional");
			case "子" -> NumberForm.print(number, "ideographZodiac");
			case "①" -> NumberForm.print(number, "decimalEnclosedCircle");
			case "㊀" -> NumberForm.print(number, "ideographEnclosedCircle");
			case "１" -> NumberForm.print(number, "decimalFullWidth");
			default -> first.matches("0{1,5}1") ? NumberForm.padded(number, first.length()) : String.valueOf(number);
		};
	}
}
