package guiju.rules.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.model.Definition;
import guiju.model.code.ElementCode;
import guiju.rules.Message;
import guiju.rules.StandardCheck;
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

	private record Near(Definition definition, int distance, int apart) {}

	private NearestDefinitions() {}

	/** Returns at most three definitions, the best first; none where the code is no flat code at all. */
	static List<Definition> to(String code, List<? extends Definition> definitions, StandardCheck check) {
		int wanted = ElementCode.key(code);
		if (wanted < 0)
			return List.of();
		List<Near> near = new ArrayList<>();
		for (int i = 0; i < definitions.size() && i < SEARCHED; i++) {
			Definition definition = definitions.get(i);
			int key = ElementCode.key(definition.getCode());
			int distance = key >>> 24 == wanted >>> 24 ? distance(number(wanted), number(key)) : Integer.MAX_VALUE;
			if (distance <= FARTHEST && check.citations().definition(definition.getCode()) == definition)
				near.add(new Near(definition, distance, Math.abs(number(wanted) - number(key))));
		}
		near.sort(Comparator.comparingInt(Near::distance).thenComparingInt(Near::apart));
		return near.stream().limit(MOST).map(Near::definition).toList();
	}

	/** Returns codes with their labels, as a message shows them. */
	static String shown(List<Definition> definitions) {
		return Message.list(definitions.stream().map(each -> each.getCode() + " " + Labels.text(each)).toList());
	}

	private static int number(int key) {
		return key & 0xFFFFFF;
	}

	/** Counts the digits that differ, with zeros in front where one number is shorter; exchanged neighbours are one. */
	private static int distance(int one, int other) {
		int distance = 0;
		int a = one;
		int b = other;
		while (a != b) {
			if (a % 10 != b % 10) {
				distance++;
				if (a % 10 == b / 10 % 10 && a / 10 % 10 == b % 10) {
					a /= 10;
					b /= 10;
				}
			}
			a /= 10;
			b /= 10;
		}
		return distance;
	}
}
