package guiju.dsl.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files that nobody would write. */
public final class RandomFiles {

	private static final List<String> LINES = Examples.texts().stream().flatMap(String::lines).toList();
	private static final List<String> LINE_ENDS = List.of("\n", "\n", "\n", "\r\n", "\r");
	private static final String SIGNS = "\n\r\t\u3000 :：|-/、,.0TOPKSAVＫ註知識定義級別「」\"'{}\u0000\ufeff\u2028\ud800\udc00";

	private RandomFiles() {}

	/** Returns up to sixty lines of the examples and odd lines in any order, with line ends of any kind. */
	public static String ofLines(Random random) {
		StringBuilder text = new StringBuilder(random.nextInt(20) == 0 ? "\ufeff" : "");
		String end = LINE_ENDS.get(random.nextInt(LINE_ENDS.size()));
		for (int left = random.nextInt(60); left > 0; left--)
			text.append(line(random)).append(left == 1 && random.nextBoolean() ? "" : end);
		return text.toString();
	}

	private static String line(Random random) {
		return random.nextInt(5) < 2 ? LINES.get(random.nextInt(LINES.size())) : OddLines.any(random);
	}

	/** Returns an example with up to sixty characters put in or taken out. */
	public static String ofCharacters(Random random) {
		List<String> examples = Examples.texts();
		StringBuilder text = new StringBuilder(examples.get(random.nextInt(examples.size())));
		for (int left = random.nextInt(60); left >= 0; left--) {
			int at = random.nextInt(text.length());
			if (random.nextBoolean())
				text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
			else
				text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
		}
		return text.toString();
	}

	/** Returns an example with odd lines put in anywhere. */
	public static String ofBoth(Random random) {
		List<String> examples = Examples.texts();
		List<String> lines = new ArrayList<>(examples.get(random.nextInt(examples.size())).lines().toList());
		for (int left = 1 + random.nextInt(12); left > 0; left--)
			lines.add(random.nextInt(lines.size() + 1), OddLines.any(random));
		return String.join("\n", lines) + "\n";
	}
}
