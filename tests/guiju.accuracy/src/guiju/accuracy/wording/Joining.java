package guiju.accuracy.wording;

import java.util.List;
import java.util.Random;

/** Joins texts into one as a committee does: a shared condition, beginning or end is said once. */
public final class Joining {

	private final Random random;

	/** Draws from random numbers. */
	public Joining(Random random) {
		this.random = random;
	}

	/** Returns one text that says what all say, in their order. */
	public String join(List<String> texts) {
		String joined = texts.get(0);
		for (String next : texts.subList(1, texts.size()))
			joined = joined.endsWith("。") || next.endsWith("。") ? sentences(joined, next) : names(joined, next);
		return joined;
	}

	private String sentences(String a, String b) {
		String first = a.endsWith("。") ? a.substring(0, a.length() - 1) : a;
		int comma = b.indexOf('，');
		boolean shared = comma > 2 && first.startsWith(b.substring(0, comma));
		String second = shared ? b.substring(comma + 1) : b;
		String connector = second.startsWith("並") ? "，" : List.of("，並", "；", "，且", "，同時").get(random.nextInt(4));
		return first + connector + second;
	}

	private String names(String a, String b) {
		String connector = List.of("及", "與", "、").get(random.nextInt(3));
		int shared = 0;
		while (shared < a.length() && shared < b.length() && a.charAt(shared) == b.charAt(shared))
			shared++;
		if (shared >= 2 && b.length() - shared >= 2 && !a.contains(b.substring(shared)))
			return a + connector + b.substring(shared);
		int end = 0;
		while (end < a.length() - 2 && end < b.length() - 2 && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end))
			end++;
		return (end >= 2 ? a.substring(0, a.length() - end) : a) + connector + b;
	}
}
