package guiju.rules.code;

import guiju.model.code.Characters;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;

/**
 * Codes of elements, packed into one number each. All spellings of a code (K1, K01, Ｋ０１; 04.2.1, O4.2.1) have the
 * same key, so rules compare and look up a whole standard without making an object for every code.
 *
 * <p>A key holds the letter and up to three numbers of up to six digits. The numbers alone, without the letter, are what
 * a child's code shares with its parent's: 1.2 of T1.2 and of P1.2.3.
 */
public final class CodeKey {

	/** The key of what is no code: no letter of the scheme, other characters, more than three numbers. */
	public static final long NONE = 0;

	private static final String LETTERS = "TOPKSA";
	private static final int BITS = 20;
	private static final long ONE = (1L << BITS) - 1;
	private static final long NUMBERS = (1L << 3 * BITS) - 1;
	private static final int HIGHEST = 999_999;

	private CodeKey() {}

	/** Returns the key of a printed code, or {@link #NONE}. */
	public static long of(String printed) {
		if (printed == null || printed.length() < 2)
			return NONE;
		char letter = Characters.narrow(printed.charAt(0));
		long key = LETTERS.indexOf(letter == '0' ? 'O' : letter) + 1;
		int left = 3;
		int number = -1;
		for (int i = 1; i < printed.length(); i++) {
			char c = Characters.narrow(printed.charAt(i));
			if (c >= '0' && c <= '9') {
				number = Math.max(number, 0) * 10 + c - '0';
			} else if (c == '.' && number >= 0 && left > 1) {
				key = key << BITS | number + 1;
				number = -1;
				left--;
			} else {
				return NONE;
			}
			if (number > HIGHEST)
				return NONE;
		}
		boolean code = number >= 0 && key >>> (3 - left) * BITS > 0;
		return code ? (key << BITS | number + 1) << (left - 1) * BITS : NONE;
	}

	/** Returns the key of the child with a number below a parent's numbers; 0 stands for no parent. */
	public static long child(long parentNumbers, char letter, int number) {
		int place = parentNumbers == 0 ? 2 : (parentNumbers >>> BITS & ONE) == 0 ? 1 : 0;
		return of(letter, parentNumbers) | (number + 1L) << place * BITS;
	}

	/** Returns the key of a letter with numbers. */
	public static long of(char letter, long numbers) {
		return (LETTERS.indexOf(letter) + 1L) << 3 * BITS | numbers;
	}

	/** Returns the letter of a key. */
	public static char letter(long key) {
		return LETTERS.charAt((int) (key >>> 3 * BITS) - 1);
	}

	/** Returns the numbers of a key without its letter. */
	public static long numbers(long key) {
		return key & NUMBERS;
	}

	/** Returns the numbers before the last one: the parent's, by the scheme. */
	public static long parent(long key) {
		return numbers(key) & -1L << (4 - depth(key)) * BITS;
	}

	/** Returns the last number: the element's own among its siblings. */
	public static int number(long key) {
		return (int) (key >>> (3 - depth(key)) * BITS & ONE) - 1;
	}

	/** Returns how many numbers a key has. */
	public static int depth(long key) {
		return (key & ONE) != 0 ? 3 : (key >>> BITS & ONE) != 0 ? 2 : 1;
	}

	/** Tells whether a key has the letter and the depth of a kind, and counts from 1. */
	public static boolean fits(long key, ElementKind kind) {
		if (key == NONE || letter(key) != kind.letter() || depth(key) != ElementCode.depth(kind))
			return false;
		for (int place = 3 - depth(key); place < 3; place++)
			if ((key >>> place * BITS & ONE) == 1)
				return false;
		return true;
	}

	/** Returns the code of a key as the scheme writes it. */
	public static String print(long key) {
		char letter = letter(key);
		StringBuilder print = new StringBuilder(8).append(letter);
		for (int place = 2; place >= 3 - depth(key); place--) {
			long number = (key >>> place * BITS & ONE) - 1;
			if (place < 2)
				print.append('.');
			else if (number < 10 && "KSA".indexOf(letter) >= 0)
				print.append('0');
			print.append(number);
		}
		return print.toString();
	}
}
