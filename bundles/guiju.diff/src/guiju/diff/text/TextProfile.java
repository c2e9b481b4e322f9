package guiju.diff.text;

import java.util.stream.IntStream;

/**
 * What two texts are compared by: their words (a Chinese character is one, a Latin word or a number is one) and the grams of
 * one and two neighbouring words. Made by a {@link Vocabulary}; only profiles of one section of it can be compared.
 */
public final class TextProfile {

	private final int[] words;
	private final int[] grams;
	private final int identity;
	private final GramTable table;
	private double weight;

	TextProfile(int[] words, int[] grams, int identity, GramTable table) {
		this.words = words;
		this.grams = grams;
		this.identity = identity;
		this.table = table;
	}

	void weigh() {
		weight = 0;
		for (int gram : grams)
			weight += table.weight(gram);
	}

	/** Returns the sum of the weights of its grams. */
	public double weight() {
		return weight;
	}

	/** Returns how many words it has. */
	public int length() {
		return words.length;
	}

	/** Returns its words, each once, rising: numbers that all sections share. */
	public int[] distinctWords() {
		return IntStream.of(words).sorted().distinct().toArray();
	}

	/** Returns a number that texts share that differ in form or in capitals at most. */
	public int identity() {
		return identity;
	}

	/** Returns whether it has no words, and nothing can be said by it. */
	public boolean isEmpty() {
		return words.length == 0;
	}

	/** Returns its grams, each once, rising: numbers within the section. Not to be changed. */
	public int[] grams() {
		return grams;
	}

	/** Returns what a gram of its section weighs as evidence. */
	public double weight(int gram) {
		return table.weight(gram);
	}

	/** Returns in how many texts of its section a gram stands, in the version where it stands in more. */
	public int frequency(int gram) {
		return table.frequency(gram);
	}

	/** Returns the weight of the grams that both texts have. */
	public double common(TextProfile other) {
		int[] others = other.grams;
		double common = 0;
		int i = 0;
		int j = 0;
		while (i < grams.length && j < others.length) {
			int difference = grams[i] - others[j];
			if (difference == 0)
				common += table.weight(grams[i]);
			if (difference <= 0)
				i++;
			if (difference >= 0)
				j++;
		}
		return common;
	}

	/** Returns how alike the sequences of words are: twice the longest common one by the lengths of both. */
	public double order(TextProfile other) {
		return identity == other.identity ? 1 : Similarity.ratio(words, other.words);
	}
}
