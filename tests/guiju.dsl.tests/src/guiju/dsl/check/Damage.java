package guiju.dsl.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import guiju.dsl.corpus.OddLines;

/** What can happen to one line. */
enum Damage {
	/** A line of prose above it. */
	INSERT_PROSE,
	/** The colon, or the first blank, lost. */
	LOSE_COLON,
	/** Cut off, something put in, or its characters shuffled. */
	GARBLE,
	/** Deleted. */
	DELETE;

	void apply(List<String> lines, int at, Random random) {
		String line = lines.get(at);
		switch (this) {
			case INSERT_PROSE -> lines.add(at, OddLines.prose().get(random.nextInt(OddLines.prose().size())));
			case LOSE_COLON -> lines.set(at, line.replaceFirst("(?<=[^\\s:：])\\s*[:： ]\\s*(?=\\S)", random.nextBoolean() ? "" : "#"));
			case GARBLE -> lines.set(at, garbled(line, random));
			case DELETE -> lines.remove(at);
		}
	}

	private static String garbled(String line, Random random) {
		if (line.isBlank())
			return "亂碼";
		int at = random.nextInt(line.length());
		switch (random.nextInt(3)) {
			case 0:
				return line.substring(0, at);
			case 1:
				return line.substring(0, at) + "《亂》：" + line.substring(at);
			default:
				List<String> signs = new ArrayList<>(List.of(line.split("")));
				Collections.shuffle(signs, random);
				return String.join("", signs);
		}
	}
}
