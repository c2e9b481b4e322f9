package guiju.model.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The code of an element within a standard: T1, T1.1, O1.1.1, P1.1.1, K01, S01, A01. Reading is lenient, since
 * published documents are: full-width, small letters, missing or extra zeros and a leading 0 for O are understood.
 *
 * @param letter the kind: T, O, P, K, S or A
 * @param numbers the numbers between the dots, at least one
 */
public record ElementCode(char letter, List<Integer> numbers) {

	private static final String LETTERS = "TOPKSA";
	private static final int LONGEST = 24;

	/** Copies the numbers. */
	public ElementCode {
		numbers = List.copyOf(numbers);
	}

	/** Reads a printed code, or returns empty where it is no code of an element. */
	public static Optional<ElementCode> parse(String printed) {
		if (printed == null || printed.length() < 2 || printed.length() > LONGEST)
			return Optional.empty();
		char letter = Characters.narrow(printed.charAt(0));
		if (letter == '0')
			letter = 'O';
		if (LETTERS.indexOf(letter) < 0)
			return Optional.empty();
		Integer[] numbers = new Integer[printed.length()];
		int count = 0;
		int number = -1;
		for (int i = 1; i < printed.length(); i++) {
			char c = Characters.narrow(printed.charAt(i));
			if (c >= '0' && c <= '9' && number < 1_000_000) {
				number = Math.max(number, 0) * 10 + c - '0';
			} else if (c == '.' && number >= 0) {
				numbers[count++] = number;
				number = -1;
			} else {
				return Optional.empty();
			}
		}
		if (number < 0)
			return Optional.empty();
		numbers[count++] = number;
		return Optional.of(new ElementCode(letter, Arrays.asList(numbers).subList(0, count)));
	}

	/**
	 * Returns a number that all spellings of one flat code share (K1, K01, Ｋ０１), or -1 for what is no flat code
	 * with a letter and up to six digits. Made for indexes over many codes: it allocates nothing.
	 */
	public static int key(String printed) {
		if (printed == null || printed.length() < 2 || printed.length() > 7)
			return -1;
		char letter = Characters.narrow(printed.charAt(0));
		if (letter < 'A' || letter > 'Z')
			return -1;
		int number = 0;
		for (int i = 1; i < printed.length(); i++) {
			char c = Characters.narrow(printed.charAt(i));
			if (c < '0' || c > '9')
				return -1;
			number = number * 10 + c - '0';
		}
		return letter << 24 | number;
	}

	/** Returns the last number, the element's own among its siblings. */
	public int number() {
		return numbers.get(numbers.size() - 1);
	}

	/** Returns the numbers before the last one: the parent's, by the scheme. */
	public List<Integer> parentNumbers() {
		return numbers.subList(0, numbers.size() - 1);
	}

	/** Returns the code as the scheme writes it: two digits at least for K, S and A, no leading zeros elsewhere. */
	public String print() {
		StringBuilder print = new StringBuilder().append(letter);
		if (letter == 'K' || letter == 'S' || letter == 'A')
			return print.append(numbers.get(0) < 10 ? "0" : "").append(numbers.get(0)).append(rest()).toString();
		return print.append(numbers.get(0)).append(rest()).toString();
	}

	private String rest() {
		StringBuilder rest = new StringBuilder();
		for (int number : numbers.subList(1, numbers.size()))
			rest.append('.').append(number);
		return rest.toString();
	}

	/** Returns how many numbers the scheme gives a kind of element: 1 for duties, K, S, A; 2 for tasks; 3 for outputs and indicators. */
	public static int depth(ElementKind kind) {
		return switch (kind) {
			case TASK -> 2;
			case OUTPUT, INDICATOR -> 3;
			default -> 1;
		};
	}
}
