package guiju.accuracy.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts to insert and other wordings of whole texts, written by hand. */
public final class Pool {

	private static final Map<String, List<String>> INSERTIONS = Table.sections("pool.txt");
	private static final Map<String, List<String>> ATTITUDES = wordings("attitudes.txt");
	private static final Map<String, List<String>> NAMES = wordings("names.txt");

	private Pool() {}

	private static Map<String, List<String>> wordings(String file) {
		Map<String, List<String>> wordings = new LinkedHashMap<>();
		for (String entry : Table.entries(file)) {
			String[] parts = entry.split(" = ", 2);
			List<String> ways = new ArrayList<>();
			for (String way : parts[1].split(" \\| "))
				ways.add(way.strip());
			wordings.put(parts[0].strip(), List.copyOf(ways));
		}
		return wordings;
	}

	/** Returns the texts of a kind of element, by the element's key. */
	public static List<String> insertions(String key) {
		return INSERTIONS.getOrDefault(key, List.of());
	}

	/** Returns the names of all attitudes that have a definition here. */
	public static List<String> attitudes() {
		return List.copyOf(ATTITUDES.keySet());
	}

	/** Returns another definition of an attitude, or null where there is none. */
	public static String definition(String attitude, Random random) {
		return any(ATTITUDES.get(attitude), random);
	}

	/** Returns another name of an occupation, or null where there is none. */
	public static String name(String occupation, Random random) {
		return any(NAMES.get(occupation), random);
	}

	/** Returns how many texts there are in all. */
	public static int size() {
		int size = 0;
		for (Map<String, List<String>> table : List.of(INSERTIONS, ATTITUDES, NAMES))
			size += table.values().stream().mapToInt(List::size).sum();
		return size;
	}

	private static String any(List<String> wordings, Random random) {
		return wordings == null ? null : wordings.get(random.nextInt(wordings.size()));
	}
}
