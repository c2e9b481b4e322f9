package guiju.importer.conserve;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text of which every character knows the one of the source that it comes from; those that were added know none. Immutable.
 */
public final class TracedText implements CharSequence {

	/** No characters at all. */
	public static final TracedText EMPTY = new TracedText("", new int[0]);

	private static final int ADDED = -1;

	private final Characters characters;
	private final int start;
	private final int length;
	private String string;

	private TracedText(Characters characters, int start, int length) {
		this.characters = characters;
		this.start = start;
		this.length = length;
	}

	private TracedText(String text, int[] origins) {
		this(new Characters(text.toCharArray(), origins, text.length(), false), 0, text.length());
		string = text;
	}

	/** Returns characters that follow one another in the source, from a number on. */
	static TracedText from(String text, int first) {
		int[] origins = new int[text.length()];
		for (int i = 0; i < origins.length; i++)
			origins[i] = first + i;
		return new TracedText(text, origins);
	}

	/** Returns characters that the source does not have. */
	public static TracedText added(String text) {
		int[] origins = new int[text.length()];
		Arrays.fill(origins, ADDED);
		return new TracedText(text, origins);
	}

	@Override
	public int length() {
		return length;
	}

	@Override
	public char charAt(int index) {
		return characters.signs[start + Objects.checkIndex(index, length)];
	}

	@Override
	public TracedText subSequence(int from, int to) {
		Objects.checkFromToIndex(from, to, length);
		return from == 0 && to == length ? this : new TracedText(characters, start + from, to - from);
	}

	/** Returns the characters from an index to the end. */
	public TracedText from(int from) {
		return subSequence(from, length);
	}

	/** Returns the number of a character in the source, or -1 for one that was added. */
	public int origin(int index) {
		return characters.origins[start + Objects.checkIndex(index, length)];
	}

	/** Returns the number of the first character that comes from the source, or -1. */
	public int firstOrigin() {
		for (int i = 0; i < length; i++)
			if (origin(i) != ADDED)
				return origin(i);
		return ADDED;
	}

	/**
	 * Returns this text with another one behind. A text that grows by many pieces costs no more than their characters; the end of
	 * one is copied, so that it does not take the room behind the whole.
	 */
	public TracedText plus(TracedText other) {
		if (isEmpty())
			return other;
		if (other.isEmpty())
			return this;
		boolean last = characters.grows && start + length == characters.size && start <= length;
		Characters grown = last ? characters : characters.copy(start, length, other.length);
		int begin = last ? start : 0;
		grown.append(other);
		return new TracedText(grown, begin, length + other.length);
	}

	/** Returns this text with other characters in the same places, as when a spelling is changed. */
	public TracedText spelled(String other) {
		if (other.length() != length)
			throw new IllegalArgumentException("as many characters: " + this + " " + other);
		return other.contentEquals(this) ? this : new TracedText(other, Arrays.copyOfRange(characters.origins, start, start + length));
	}

	/** Returns this text without blanks at its ends. */
	public TracedText trimmed() {
		int from = 0;
		int to = length;
		while (from < to && Visible.isBlank(charAt(from)))
			from++;
		while (to > from && Visible.isBlank(charAt(to - 1)))
			to--;
		return subSequence(from, to);
	}

	/** Tells whether nothing visible is in it. */
	public boolean isBlank() {
		for (int i = 0; i < length; i++)
			if (!Visible.isBlank(charAt(i)))
				return false;
		return true;
	}

	@Override
	public boolean isEmpty() {
		return length == 0;
	}

	/** Returns the characters alone. */
	@Override
	public String toString() {
		if (string == null)
			string = new String(characters.signs, start, length);
		return string;
	}

	/**
	 * Characters with their origins, of which texts are parts. Only what {@link #plus} made grows, and only behind all texts that
	 * know it, so none of them ever changes.
	 */
	private static final class Characters {

		private char[] signs;
		private int[] origins;
		private int size;
		private final boolean grows;

		private Characters(char[] signs, int[] origins, int size, boolean grows) {
			this.signs = signs;
			this.origins = origins;
			this.size = size;
			this.grows = grows;
		}

		private Characters copy(int from, int length, int more) {
			char[] copied = Arrays.copyOf(Arrays.copyOfRange(signs, from, from + length), length + more);
			int[] copiedOrigins = Arrays.copyOf(Arrays.copyOfRange(origins, from, from + length), length + more);
			return new Characters(copied, copiedOrigins, length, true);
		}

		private void append(TracedText other) {
			if (size + other.length > signs.length) {
				int room = Math.max(size + other.length, signs.length * 2);
				signs = Arrays.copyOf(signs, room);
				origins = Arrays.copyOf(origins, room);
			}
			System.arraycopy(other.characters.signs, other.start, signs, size, other.length);
			System.arraycopy(other.characters.origins, other.start, origins, size, other.length);
			size += other.length;
		}
	}

	/** Collects characters one by one, in time linear in their number. */
	public static final class Builder {

		private final StringBuilder text = new StringBuilder();
		private int[] origins = new int[16];

		/** Adds one character of another text. */
		public Builder add(TracedText from, int index) {
			return put(from.charAt(index), from.origin(index));
		}

		/** Adds one character in the place of another. */
		public Builder spell(char c, TracedText from, int index) {
			return put(c, from.origin(index));
		}

		/** Adds all characters of another text. */
		public Builder add(TracedText from) {
			for (int i = 0; i < from.length(); i++)
				add(from, i);
			return this;
		}

		/** Adds a character that the source does not have. */
		public Builder added(char c) {
			return put(c, ADDED);
		}

		private Builder put(char c, int origin) {
			if (text.length() == origins.length)
				origins = Arrays.copyOf(origins, origins.length * 2);
			origins[text.length()] = origin;
			text.append(c);
			return this;
		}

		/** Takes blanks at the end away again, unless there is nothing else. */
		public Builder trimEnd() {
			int end = text.length();
			while (end > 0 && Visible.isBlank(text.charAt(end - 1)))
				end--;
			text.setLength(end == 0 ? text.length() : end);
			return this;
		}

		/** Tells whether nothing was added yet. */
		public boolean isEmpty() {
			return text.isEmpty();
		}

		/** Returns the characters so far. */
		public TracedText build() {
			return text.isEmpty() ? EMPTY : new TracedText(text.toString(), Arrays.copyOf(origins, text.length()));
		}
	}
}
