package guiju.dsl.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Files as careless editors leave them: the same words, laid out at random. */
public final class MangledFiles {

	private static final List<String> BLANKS = List.of("", " ", "  ", "\t", "\u3000", "    \t", "\u00a0 ");
	private static final List<String> SEPARATORS = List.of("、", "，", ",", ", ", " ", "、 ", " 、", ",,", "\u3000");

	private MangledFiles() {}

	/** Returns an example laid out at random, now and then with comments and lines that cannot be read. */
	public static String mangled(Random random) {
		String text = mangle(Examples.texts().get(random.nextInt(Examples.texts().size())), random);
		for (int left = random.nextInt(5); left > 0; left--) {
			int line = text.indexOf('\n', random.nextInt(text.length())) + 1;
			String odd = any(BLANKS, random) + OddLines.any(random) + any(BLANKS, random) + "\n";
			text = text.substring(0, line) + odd + text.substring(line);
		}
		return text;
	}

	/** Returns the same standard with other blanks, colons, separators, line ends and keywords. */
	public static String mangle(String text, Random random) {
		String end = random.nextBoolean() ? "\n" : "\r\n";
		StringBuilder mangled = new StringBuilder();
		for (String line : text.lines().toList())
			mangled.append(line(line.strip(), random)).append(end);
		return mangled.toString();
	}

	private static String line(String line, Random random) {
		if (line.isEmpty())
			return any(BLANKS, random);
		int word = 0;
		while (word < line.length() && " :".indexOf(line.charAt(word)) < 0)
			word++;
		Keyword keyword = Keyword.of(line.substring(0, word));
		String head = keyword == null ? line.substring(0, word) : keyword(keyword, random);
		return any(BLANKS, random) + head + rest(keyword, line.substring(word), random) + any(BLANKS, random);
	}

	private static String rest(Keyword keyword, String rest, Random random) {
		if (keyword == Keyword.KNOWLEDGE || keyword == Keyword.SKILLS) {
			StringBuilder list = new StringBuilder(random.nextInt(4) == 0 ? " : " : any(BLANKS.subList(1, BLANKS.size()), random));
			for (String code : rest.strip().split("、"))
				list.append(code).append(any(SEPARATORS, random));
			return list.toString();
		}
		if (keyword == Keyword.LEVEL || keyword == Keyword.STANDARD_LEVEL || keyword == Keyword.STANDARD)
			return random.nextInt(3) == 0 ? ":" + rest : any(BLANKS.subList(1, BLANKS.size()), random) + rest;
		int colon = rest.indexOf(':');
		if (colon < 0)
			return rest;
		return rest.substring(0, colon).replace(" ", "  ") + any(BLANKS, random) + (random.nextBoolean() ? ":" : "：") + any(BLANKS, random)
				+ rest.substring(colon + 1).strip();
	}

	private static String keyword(Keyword keyword, Random random) {
		String word = keyword.in(Vocabulary.values()[random.nextInt(2)]);
		return random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT);
	}

	private static String any(List<String> values, Random random) {
		return values.get(random.nextInt(values.size()));
	}
}
