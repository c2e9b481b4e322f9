package guiju.accuracy.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Words that stand for one another. The longest known word at a place counts, from left to right. */
public final class Thesaurus {

	private static final Thesaurus SHARED = new Thesaurus();

	private final Map<String, List<String>> others = new HashMap<>();
	private final Set<String> initial = new HashSet<>();
	private final int size;
	private int longest;

	private Thesaurus() {
		int count = 0;
		for (String file : List.of("nouns.txt", "verbs.txt"))
			for (String entry : Table.entries(file)) {
				add(entry);
				count++;
			}
		size = count;
	}

	/** Returns the one thesaurus; it is read once and never changes. */
	public static Thesaurus shared() {
		return SHARED;
	}

	/** Returns how many groups of words there are. */
	public int size() {
		return size;
	}

	private void add(String entry) {
		int arrow = entry.indexOf('>');
		if (arrow > 0) {
			String word = entry.substring(0, arrow).strip();
			if (word.startsWith("^"))
				initial.add(word = word.substring(1));
			put(word, words(entry.substring(arrow + 1)));
			return;
		}
		List<String> words = words(entry);
		for (String word : words)
			put(word, words.stream().filter(other -> !other.equals(word)).toList());
	}

	private static List<String> words(String entry) {
		List<String> words = new ArrayList<>();
		for (String word : entry.split("\\|"))
			words.add(word.strip());
		return words;
	}

	private void put(String word, List<String> alternatives) {
		others.computeIfAbsent(word, none -> new ArrayList<>()).addAll(alternatives);
		longest = Math.max(longest, word.length());
	}

	/** Returns the text as words that have alternatives and what stands between them. */
	List<Segment> segments(String text) {
		List<Segment> segments = new ArrayList<>();
		int from = 0;
		for (int at = 0; at < text.length();) {
			String word = wordAt(text, at);
			if (word == null) {
				at++;
				continue;
			}
			if (at > from)
				segments.add(new Segment(text.substring(from, at), List.of()));
			segments.add(new Segment(word, others.get(word)));
			at += word.length();
			from = at;
		}
		if (from < text.length())
			segments.add(new Segment(text.substring(from), List.of()));
		return segments;
	}

	private String wordAt(String text, int at) {
		for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
			String word = text.substring(at, at + length);
			if (others.containsKey(word) && (!initial.contains(word) || at == 0 || "，；。".indexOf(text.charAt(at - 1)) >= 0))
				return word;
		}
		return null;
	}

	/** Returns a text in which each known word is exchanged with a probability. */
	public String exchange(String text, double probability, Random random) {
		StringBuilder result = new StringBuilder();
		for (Segment segment : segments(text))
			result.append(segment.hasAlternatives() && random.nextDouble() < probability ? segment.alternative(random) : segment.text());
		return result.toString();
	}

	/** Returns a text in which some known words are exchanged, or the text where it has none. */
	public String exchangeSome(String text, int count, Random random) {
		List<Segment> segments = segments(text);
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < segments.size(); i++)
			if (segments.get(i).hasAlternatives())
				places.add(i);
		Collections.shuffle(places, random);
		for (int place : places.subList(0, Math.min(count, places.size())))
			segments.set(place, new Segment(segments.get(place).alternative(random), List.of()));
		StringBuilder result = new StringBuilder();
		segments.forEach(segment -> result.append(segment.text()));
		return result.toString();
	}

	/** A part of a text with what may stand in its place. */
	record Segment(String text, List<String> alternatives) {

		boolean hasAlternatives() {
			return !alternatives.isEmpty();
		}

		String alternative(Random random) {
			return alternatives.get(random.nextInt(alternatives.size()));
		}
	}
}
