package guiju.diff.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words and grams of two versions, each with the weight that it has as evidence. A gram that stands in few texts tells
 * much, one that stands in all of them (行銷 in a standard of marketing) tells nothing: its weight is that of an inverse
 * document frequency, by the version where it is more frequent, so that a gram that stands once in each is as rare as can be.
 * Texts are read in sections, one for each kind of element, since what is rare in a standard may end every skill (能力). Two
 * neighbouring words tell twice as much as a single one.
 */
public final class Vocabulary {

	/** Long Latin words are compared by their beginnings, so that analyse, analyses and analysing are one. */
	private static final int STEM = 6;
	private static final int FIRST_WORD = 0x110000;
	private static final int NONE = -1;

	private final Map<String, Integer> latin = new HashMap<>();
	private final Map<String, Integer> identities = new HashMap<>();
	private final GramTable all = new GramTable();
	private final GramTable[] sections;
	private final List<TextProfile> profiles = new ArrayList<>(320);
	private int[] found = new int[128];

	/** Begins a vocabulary for texts of so many kinds. */
	public Vocabulary(int sections) {
		this.sections = new GramTable[sections];
		Arrays.setAll(this.sections, section -> new GramTable());
	}

	/** Reads a text of the version 0 or 1. All texts are to be read before the first weight is asked for. */
	public TextProfile read(String text, int version, int section) {
		String plain = NormalText.plain(text);
		StringBuilder normal = new StringBuilder(plain.length());
		int[] words = words(plain, normal);
		long[] keys = keys(words);
		GramTable table = sections[section];
		TextProfile profile = new TextProfile(withoutBreaks(words), grams(keys, table), identity(normal), table);
		if (!profile.isEmpty()) {
			table.count(profile.grams(), version);
			all.count(grams(keys, all), version);
		}
		profiles.add(profile);
		return profile;
	}

	/** Weighs all grams; to be called once, after the last text. */
	public void weigh() {
		for (GramTable section : sections)
			section.weigh(all);
		profiles.forEach(TextProfile::weigh);
	}

	/** Returns how many different grams the texts of a section have. */
	public int size(int section) {
		return sections[section].size();
	}

	private int identity(StringBuilder normal) {
		String key = normal.toString();
		return identities.computeIfAbsent(key, none -> identities.size());
	}

	/** Cuts a plain text into words, with breaks where punctuation stood, and writes what is not punctuation. */
	private int[] words(String plain, StringBuilder normal) {
		int count = 0;
		int start = -1;
		if (found.length < plain.length() * 2 + 2)
			found = new int[plain.length() * 2 + 2];
		for (int i = 0; i <= plain.length(); i++) {
			boolean kept = i < plain.length() && NormalText.isKept(plain, i);
			boolean within = kept && isWithinWord(plain.charAt(i));
			if (start >= 0 && !within) {
				found[count++] = latin(plain.substring(start, i).toLowerCase(Locale.ROOT), normal);
				start = -1;
			}
			if (within && start < 0) {
				start = i;
			} else if (kept && !within) {
				normal.append(plain.charAt(i));
				found[count++] = plain.charAt(i);
			} else if (!kept && i < plain.length() && plain.charAt(i) != ' ') {
				found[count++] = NONE;
			}
		}
		return Arrays.copyOf(found, count);
	}

	private static boolean isWithinWord(char c) {
		return c < 0x250;
	}

	private int latin(String word, StringBuilder normal) {
		normal.append(word);
		String stem = word.length() > STEM && Character.isLetter(word.charAt(0)) ? word.substring(0, STEM) : word;
		return latin.computeIfAbsent(stem, none -> FIRST_WORD + latin.size());
	}

	private static int[] withoutBreaks(int[] words) {
		int count = 0;
		int[] result = new int[words.length];
		for (int word : words)
			if (word != NONE)
				result[count++] = word;
		return count == words.length ? words : Arrays.copyOf(result, count);
	}

	/** Returns the grams, each once: single words, and pairs that no punctuation parts. */
	private static long[] keys(int[] words) {
		long[] keys = new long[words.length * 2];
		int count = 0;
		for (int i = 0; i < words.length; i++)
			if (words[i] != NONE) {
				keys[count++] = words[i] + 1L;
				if (i > 0 && words[i - 1] != NONE)
					keys[count++] = words[i - 1] + 1L << 32 | words[i];
			}
		Arrays.sort(keys, 0, count);
		int distinct = 0;
		for (int i = 0; i < count; i++)
			if (i == 0 || keys[i] != keys[i - 1])
				keys[distinct++] = keys[i];
		return Arrays.copyOf(keys, distinct);
	}

	private static int[] grams(long[] keys, GramTable table) {
		int[] grams = new int[keys.length];
		for (int i = 0; i < keys.length; i++)
			grams[i] = table.id(keys[i]);
		Arrays.sort(grams);
		return grams;
	}
}
