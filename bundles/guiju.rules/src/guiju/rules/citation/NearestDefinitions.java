package guiju.rules.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.model.Definition;
import guiju.model.code.ElementCode;
import guiju.rules.code.Labels;

/**
 * The definitions whose codes a mistyped code most probably meant: one digit other or exchanged first, then the nearest
 * numbers.
 */
final class NearestDefinitions {

	private static final int MOST = 3;
	private static final int FARTHEST = 2;
	/** More definitions than any standard has; a file of thousands of undefined codes must not compare each with each. */
	private static final int SEARCHED = 500;

	private NearestDefinitions() {}

	/** Returns at most three definitions, the best first; none where the code is no number at all. */
	static List<Definition> to(String code, List<? extends Definition> definitions) {
		ElementCode wanted = ElementCode.parse(code).filter(parsed -> parsed.numbers().size() == 1).orElse(null);
		if (wanted == null || definitions.isEmpty())
			return List.of();
		String printed = wanted.print();
		List<Definition> near = new ArrayList<>();
		for (Definition definition : definitions.subList(0, Math.min(SEARCHED, definitions.size())))
			if (ElementCode.key(definition.getCode()) >= 0 && distance(printed, print(definition)) <= FARTHEST)
				near.add(definition);
		near.sort(Comparator.comparingInt((Definition definition) -> distance(printed, print(definition)))
				.thenComparingInt(definition -> Math.abs(number(definition) - wanted.number())));
		return near.subList(0, Math.min(MOST, near.size()));
	}

	/** Returns codes with their labels, as a message shows them. */
	static String shown(List<Definition> definitions) {
		StringBuilder shown = new StringBuilder();
		for (Definition definition : definitions)
			shown.append(shown.isEmpty() ? "" : "、").append(definition.getCode()).append(' ').append(Labels.text(definition));
		return shown.toString();
	}

	private static String print(Definition definition) {
		return ElementCode.parse(definition.getCode()).map(ElementCode::print).orElse("");
	}

	private static int number(Definition definition) {
		return ElementCode.parse(definition.getCode()).map(ElementCode::number).orElse(0);
	}

	/** Counts the characters that differ; exchanged neighbours are one. Codes of other lengths are padded with zeros in front. */
	private static int distance(String one, String other) {
		int length = Math.max(one.length(), other.length());
		String a = pad(one, length);
		String b = pad(other, length);
		int distance = 0;
		for (int i = 0; i < length; i++)
			if (a.charAt(i) != b.charAt(i)) {
				distance++;
				if (i + 1 < length && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i))
					i++;
			}
		return distance;
	}

	private static String pad(String code, int length) {
		return code.isEmpty() ? " ".repeat(length) : code.charAt(0) + "0".repeat(length - code.length()) + code.substring(1);
	}
}
