package guiju.rules.code;

import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;

/** How the scheme writes the codes of elements: T1, T1.1, O1.1.1, P1.1.1 without leading zeros, K01, S01, A01 with two digits at least. */
final class CodeScheme {

	private CodeScheme() {}

	/** Tells whether a printed code is written by the scheme for a kind of element. */
	static boolean isWritten(String printed, ElementKind kind) {
		if (printed.length() < 2 || printed.charAt(0) != kind.letter())
			return false;
		int left = ElementCode.depth(kind);
		int digits = kind.letter() == 'K' || kind.letter() == 'S' || kind.letter() == 'A' ? 2 : 1;
		int start = 1;
		for (int i = 1; i <= printed.length(); i++) {
			char c = i < printed.length() ? printed.charAt(i) : '.';
			if (c == '.') {
				if (left-- == 0 || !isNumber(printed, start, i, digits))
					return false;
				start = i + 1;
			} else if (c < '0' || c > '9') {
				return false;
			}
		}
		return left == 0;
	}

	/** A number from 1, with a leading 0 only where it is needed to have enough digits. */
	private static boolean isNumber(String printed, int start, int end, int digits) {
		int length = end - start;
		if (length < digits)
			return false;
		return printed.charAt(start) != '0' || length == digits && digits == 2 && printed.charAt(start + 1) != '0';
	}
}
