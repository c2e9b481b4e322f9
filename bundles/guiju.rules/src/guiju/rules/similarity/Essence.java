package guiju.rules.similarity;

import java.util.Arrays;

import guiju.model.code.Characters;
import guiju.model.reference.References;

/**
 * What is left of a text for comparison: no note markers, blanks and punctuation, one width, one case, one form of each
 * variant. Reads text after text into one buffer, since a check looks at every text and nearly all are unlike each other.
 * Not to be shared between threads.
 */
public final class Essence {

	private static final String FUNCTION_CHARACTERS = "的之與及和";
	private static final String[] GENERIC = {"能力", "技巧", "技能", "知識", "概念", "觀念"};

	private char[] buffer = new char[128];
	private int length;

	/** Reads a text. */
	public Essence read(String text) {
		return read(text, false);
	}

	/** Reads the label of a knowledge or skill, which means the same also with other function words and generic endings. */
	public Essence readLabel(String label) {
		read(label, true);
		for (String ending : GENERIC)
			if (length >= 4 && buffer[length - 2] == ending.charAt(0) && buffer[length - 1] == ending.charAt(1)) {
				length -= 2;
				break;
			}
		return this;
	}

	/** Tells whether nothing is left to compare. */
	public boolean isEmpty() {
		return length == 0;
	}

	/** Returns a hash for tables; equal ones are to be confirmed by {@link #equals(Essence)}. */
	public long hash() {
		long hash = 0xcbf29ce484222325L;
		for (int i = 0; i < length; i++)
			hash = (hash ^ buffer[i]) * 0x100000001b3L;
		return hash ^ hash >>> 32;
	}

	/** Tells whether this is the same as another one. */
	public boolean equals(Essence other) {
		return Arrays.equals(buffer, 0, length, other.buffer, 0, other.length);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Essence essence && equals(essence);
	}

	@Override
	public int hashCode() {
		return Long.hashCode(hash());
	}

	@Override
	public String toString() {
		return new String(buffer, 0, length);
	}

	private Essence read(String text, boolean isLabel) {
		String printed = text == null ? "" : References.withoutNotes(text);
		if (buffer.length < printed.length())
			buffer = new char[printed.length() * 2];
		length = 0;
		for (int i = 0; i < printed.length(); i++) {
			char c = printed.charAt(i);
			if (c < '\u4e00' || c > '\u9fff') {
				c = Characters.narrow(c);
				if (isDropped(c) && !isWithinNumber(c, printed, i))
					continue;
			} else if (isLabel && FUNCTION_CHARACTERS.indexOf(c) >= 0) {
				continue;
			}
			add(c);
		}
		return this;
	}

	/** C++ and C# are not C, and 5% is not 5. */
	private static boolean isDropped(char c) {
		if (c < 128)
			return !(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '#' || c == '%');
		return Characters.isBlank(c) || switch (Character.getType(c)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
					Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION,
					Character.SPACE_SEPARATOR, Character.FORMAT -> true;
			default -> false;
		};
	}

	/** 1.5 is not 15, and 1-2 is not 12. */
	private boolean isWithinNumber(char c, String printed, int i) {
		return (c == '.' || c == '-' || c == '/' || c == ':' || c == '~') && length > 0 && Character.isDigit(buffer[length - 1])
				&& i + 1 < printed.length() && Character.isDigit(printed.charAt(i + 1));
	}

	private void add(char c) {
		char before = length > 0 ? buffer[length - 1] : 0;
		switch (c) {
			case '臺' -> c = '台';
			case '佈' -> c = '布';
			case '繫' -> c = before == '聯' ? '絡' : c;
			case '解' -> replaceLast(before == '瞭' ? '了' : before);
			case '集' -> replaceLast(before == '蒐' ? '收' : before);
			case '錄' -> replaceLast(before == '記' ? '紀' : before);
			default -> {
				// no variant
			}
		}
		buffer[length++] = c;
	}

	private void replaceLast(char c) {
		if (length > 0)
			buffer[length - 1] = c;
	}
}
