package guiju.importer.conserve;

import java.util.Arrays;

/**
 * A text of which every character knows the one of the source that it comes from; those that were added know none. Immutable.
 */
public final class TracedText implements CharSequence {

	/** No characters at all. */
	public static final TracedText EMPTY = new TracedText("", new int[0]);

	private static final int ADDED = -1;

	private final String text;
	private final int[] origins;
	private final int offset;

	private TracedText(String text, int[] origins) {
		this(text, origins, 0);
	}

	/** Parts of a text share its numbers, so that cutting a text into many pieces costs little. */
	private TracedText(String text, int[] origins, int offset) {
		this.text = text;
		this.origins = origins;
		this.offset = offset;
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
		return text.length();
	}

	@Override
	public char charAt(int index) {
		return text.charAt(index);
	}

	@Override
	public TracedText subSequence(int start, int end) {
		return start == 0 && end == text.length() ? this : new TracedText(text.substring(start, end), origins, offset + start);
	}

	/** Returns the characters from an index to the end. */
	public TracedText from(int start) {
		return subSequence(start, text.length());
	}

	/** Returns the number of a character in the source, or -1 for one that was added. */
	public int origin(int index) {
		return origins[offset + index];
	}

	/** Returns the number of the first character that comes from the source, or -1. */
	public int firstOrigin() {
		for (int i = 0; i < text.length(); i++)
			if (origin(i) != ADDED)
				return origin(i);
		return ADDED;
	}

	/** Returns this text with another one behind. */
	public TracedText plus(TracedText other) {
		if (isEmpty())
			return other;
		if (other.isEmpty())
			return this;
		int[] both = new int[length() + other.length()];
		System.arraycopy(origins, offset, both, 0, length());
		System.arraycopy(other.origins, other.offset, both, length(), other.length());
		return new TracedText(text + other.text, both);
	}

	/** Returns this text with other characters in the same places, as when a spelling is changed. */
	public TracedText spelled(String other) {
		if (other.length() != text.length())
			throw new IllegalArgumentException("as many characters: " + text + " " + other);
		return other.equals(text) ? this : new TracedText(other, origins, offset);
	}

	/** Returns this text without blanks at its ends. */
	public TracedText trimmed() {
		int start = 0;
		int end = text.length();
		while (start < end && Visible.isBlank(text.charAt(start)))
			start++;
		while (end > start && Visible.isBlank(text.charAt(end - 1)))
			end--;
		return subSequence(start, end);
	}

	/** Tells whether nothing visible is in it. */
	public boolean isBlank() {
		for (int i = 0; i < text.length(); i++)
			if (!Visible.isBlank(text.charAt(i)))
				return false;
		return true;
	}

	@Override
	public boolean isEmpty() {
		return text.isEmpty();
	}

	/** Returns the characters alone. */
	@Override
	public String toString() {
		return text;
	}

	/** Collects characters one by one, in time linear in their number. */
	public static final class Builder {

		private final StringBuilder text = new StringBuilder();
		private int[] origins = new int[16];

		/** Adds one character of another text. */
		public Builder add(TracedText from, int index) {
			return put(from.text.charAt(index), from.origin(index));
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
