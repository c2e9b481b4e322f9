package guiju.accuracy.wording;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small changes that a committee makes: a word exchanged, added or dropped, a list in another order, another number. */
final class LightTouches {

	private static final Map<String, List<String>> EXTRAS = Table.sections("extras.txt");
	private static final Pattern LIST = Pattern.compile("([\\p{IsHan}A-Za-z]{2,})、([\\p{IsHan}A-Za-z]{2,})");
	private static final Pattern PAIR = Pattern.compile("([\\p{IsHan}]{2})(及|與|和|或)([\\p{IsHan}]{2})");
	private static final Pattern NUMBER = Pattern.compile("[1-9]");

	private final Random random;

	LightTouches(Random random) {
		this.random = random;
	}

	/** Returns a text touched once or twice, perhaps in vain. */
	String touch(String section, String text) {
		String result = once(section, text);
		return text.length() > 16 && random.nextBoolean() ? once(section, result) : result;
	}

	private String once(String section, String text) {
		return switch (random.nextInt(9)) {
			case 0, 1, 2, 3 -> Thesaurus.shared().exchangeSome(text, 1 + random.nextInt(2), random);
			case 4 -> add(section, text);
			case 5 -> drop(text);
			case 6 -> swap(text, LIST, "$2、$1");
			case 7 -> swap(text, PAIR, "$3$2$1");
			default -> number(text);
		};
	}

	private String add(String section, String text) {
		if (!text.endsWith("。"))
			return text + any("suffix");
		int comma = text.lastIndexOf('，');
		return text.substring(0, comma + 1) + any("clause") + text.substring(comma + 1);
	}

	private String drop(String text) {
		String word = any("drop");
		int at = text.indexOf(word);
		return at < 0 || text.length() - word.length() < 3 ? text : text.substring(0, at) + text.substring(at + word.length());
	}

	private static String swap(String text, Pattern pattern, String swapped) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.replaceFirst(swapped) : text;
	}

	private String number(String text) {
		Matcher matcher = NUMBER.matcher(text);
		return matcher.find() ? matcher.replaceFirst(String.valueOf(1 + random.nextInt(9))) : Thesaurus.shared().exchangeSome(text, 1, random);
	}

	private String any(String section) {
		List<String> words = EXTRAS.get(section);
		return words.get(random.nextInt(words.size()));
	}
}
