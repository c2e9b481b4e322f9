package guiju.accuracy.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoublePredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.accuracy.text.Plain;
import guiju.accuracy.text.Similarity;

/** Says a text in other words, lightly or heavily, and proves by measuring that it did. Markers stay. */
public final class Rewriter {

	private static final Pattern MARKERS = Pattern.compile("【[^【】]*】");
	private static final Pattern LOOSE = Pattern.compile("^(並且|並|且|再|亦)(?!非)");
	private static final int TRIES = 80;

	private final Random random;
	private final LightTouches light;

	/** Draws from random numbers. */
	public Rewriter(Random random) {
		this.random = random;
		this.light = new LightTouches(random);
	}

	/** Returns a light rewording, which keeps more than 0.6 of the characters, more than 0.45 of a short name's; empty where the tables have none. */
	public Optional<String> light(String section, String text) {
		return attempt(text, plain -> light.touch(section, plain), similarity -> similarity > (text.length() > 8 ? 0.6 : 0.45) && similarity < 1);
	}

	/** Returns a heavy rewording, in which at least half of the characters changed; empty where the tables have none. */
	public Optional<String> heavy(String section, String text) {
		return attempt(text, plain -> heavily(section, plain), similarity -> similarity <= Similarity.HEAVY);
	}

	/** Exchanges some or all words: a committee keeps some terms of the field, even where it writes a sentence anew. */
	private String heavily(String section, String text) {
		String result = random.nextInt(4) == 0 ? text : Frames.shared().turn(section, text, random);
		if (random.nextInt(10) == 0)
			result = Frames.shared().turn(section, result, random);
		result = LOOSE.matcher(result).replaceFirst("");
		return Thesaurus.shared().exchange(result, 0.3 + 0.7 * random.nextDouble(), random);
	}

	private Optional<String> attempt(String text, UnaryOperator<String> way, DoublePredicate wanted) {
		String markers = markers(text);
		String bare = MARKERS.matcher(text).replaceAll("").strip();
		if (bare.isEmpty())
			return Optional.empty();
		for (int i = 0; i < TRIES; i++) {
			String tried = way.apply(bare).strip();
			boolean bounded = tried.length() <= 2 * bare.length() + 10 && tried.length() >= 2;
			if (bounded && wanted.test(Similarity.of(bare, tried)))
				return Optional.of(withMarkers(tried, markers));
		}
		return Optional.empty();
	}

	private static String markers(String text) {
		StringBuilder markers = new StringBuilder();
		Matcher matcher = MARKERS.matcher(text);
		while (matcher.find())
			markers.append(matcher.group());
		return markers.toString();
	}

	private static String withMarkers(String text, String markers) {
		return text.endsWith("。") ? text.substring(0, text.length() - 1) + markers + "。" : text + markers;
	}

	/** Returns a text that differs in form alone: width, punctuation, blanks, 臺/台; empty where nothing can. */
	public Optional<String> editorial(String text) {
		List<String> ways = new ArrayList<>(List.of(text.replace("，", ","), text.replace("、", "，"), text.replace(" / ", "/"), text.replace(" ", ""),
				text.replace("台", "臺"), text.replace("(", "（").replace(")", "）"), text.replace("（", "(").replace("）", ")"),
				text.replace("：", ": "), text.replace("；", "，"), text.endsWith("。") ? text.substring(0, text.length() - 1) : text + "。"));
		if (text.length() > 3) {
			int at = 1 + random.nextInt(text.length() - 2);
			ways.add(text.substring(0, at) + " " + text.substring(at));
			ways.add(text.substring(0, at) + "、" + text.substring(at));
		}
		String plain = Plain.of(text);
		ways.removeIf(way -> way.equals(text) || way.isBlank() || !way.equals(way.strip()) || !Plain.of(way).equals(plain));
		return ways.isEmpty() ? Optional.empty() : Optional.of(ways.get(random.nextInt(ways.size())));
	}
}
