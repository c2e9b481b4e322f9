package guiju.importer.pdf.layout;

/** What characters are as far as the setting of lines goes: which are wide, and where a line may not be broken. */
final class Script {

	private static final String NOT_FIRST = "，。、；：！？）」』】》〉〕］｝”’…‧·,.;:!?)]}%％";
	private static final String NOT_LAST = "（「『【《〈〔［｛“‘([{";

	private Script() {}

	/** Tells whether a character is set on the square of an ideograph. */
	static boolean isWide(int c) {
		return c >= 0x2e80 && c <= 0xd7ff || c >= 0xf900 && c <= 0xfaff || c >= 0xfe30 && c <= 0xfe6f || c >= 0xff00 && c <= 0xff60 || c >= 0x20000
				|| c == '“' || c == '”' || c == '…' || c == '—';
	}

	/** Tells whether no line may begin with a character. */
	static boolean isNotFirst(int c) {
		return NOT_FIRST.indexOf(c) >= 0;
	}

	/** Tells whether no line may end with a character. */
	static boolean isNotLast(int c) {
		return NOT_LAST.indexOf(c) >= 0;
	}
}
