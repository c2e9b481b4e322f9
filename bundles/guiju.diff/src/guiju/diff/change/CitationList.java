package guiju.diff.change;

import java.util.ArrayList;
import java.util.List;

/**
 * The citations of a task as one value: the codes as printed, parted by 、. A code that itself holds the sign, as only a
 * damaged source has it, is written with a backslash before it, so that no list is ever read back as another one.
 */
public final class CitationList {

	private static final char SEPARATOR = '、';
	private static final char ESCAPE = '\\';
	private static final String EMPTY = "\\0";

	private CitationList() {}

	/** Returns codes as one value, null for none. */
	public static String print(List<String> codes) {
		if (codes.isEmpty())
			return null;
		StringBuilder list = new StringBuilder();
		for (String code : codes) {
			if (!list.isEmpty())
				list.append(SEPARATOR);
			if (code == null || code.isEmpty())
				list.append(EMPTY);
			else if (code.indexOf(SEPARATOR) < 0 && code.indexOf(ESCAPE) < 0)
				list.append(code);
			else
				code.chars().forEach(c -> list.append(c == SEPARATOR || c == ESCAPE ? "\\" : "").append((char) c));
		}
		return list.toString();
	}

	/** Returns the codes that a value holds, in order; null for a code that is none. */
	public static List<String> parse(String list) {
		List<String> codes = new ArrayList<>();
		if (list == null)
			return codes;
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < list.length(); i++) {
			char c = list.charAt(i);
			if (c == SEPARATOR) {
				add(code, codes);
			} else if (c != ESCAPE) {
				code.append(c);
			} else if (i + 1 < list.length() && list.charAt(++i) != '0') {
				code.append(list.charAt(i));
			}
		}
		add(code, codes);
		return codes;
	}

	private static void add(StringBuilder code, List<String> codes) {
		codes.add(code.isEmpty() ? null : code.toString());
		code.setLength(0);
	}
}
