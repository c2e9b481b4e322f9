package guiju.diff.impact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Words of one sort, read from a file beside this class: words parted by blanks, {@code word=meaning} where several words
 * say the same, {@code #} before a remark. Lists grow without a change of code.
 */
final class WordList {

	private final Map<String, String> meanings = new HashMap<>();
	private final int longest;

	private WordList(BufferedReader lines) {
		lines.lines().map(line -> line.replaceFirst("#.*", "").trim()).filter(line -> !line.isEmpty()).forEach(line -> {
			for (String word : line.split("\\s+")) {
				int equals = word.indexOf('=');
				meanings.put(equals < 0 ? word : word.substring(0, equals), word.substring(equals + 1));
			}
		});
		longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/** Reads a list that belongs to this package. */
	static WordList read(String name) {
		try (InputStream in = WordList.class.getResourceAsStream(name);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return new WordList(lines);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Tells whether the list has a word. */
	boolean has(String word) {
		return meanings.containsKey(word);
	}

	/** Returns what a word means, itself where the list says nothing else, or null where the list has it not. */
	String meaning(String word) {
		return meanings.get(word);
	}

	/** Returns the longest word that begins at a place of a text, or null. */
	String at(String text, int start) {
		for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
			String word = text.substring(start, start + length);
			if (meanings.containsKey(word))
				return word;
		}
		return null;
	}

	/** Returns whether a stretch of a text, from start to end, lies within a word of the list. */
	boolean covers(String text, int start, int end) {
		for (int from = Math.max(0, end - longest); from <= start; from++)
			for (int to = Math.min(text.length(), from + longest); to >= end; to--)
				if (meanings.containsKey(text.substring(from, to)))
					return true;
		return false;
	}

	/** Returns whether a text ends with a word of the list. */
	boolean ends(String text) {
		for (int length = Math.min(longest, text.length()); length > 0; length--)
			if (meanings.containsKey(text.substring(text.length() - length)))
				return true;
		return false;
	}
}
