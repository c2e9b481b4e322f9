package guiju.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Names of files made of codes and titles. */
public final class FileNames {

	private static final int LONGEST = 120;
	private static final String FORBIDDEN = "/\\:*?\"<>|";
	// Windows takes these for devices, with whatever ending.
	private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7",
			"COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

	private FileNames() {}

	/** Returns a text as part of a name that every file system takes; empty where nothing of it can stay. */
	public static String safe(String text) {
		if (text == null)
			return "";
		StringBuilder safe = new StringBuilder();
		int bytes = 0;
		for (int c : trim(text).codePoints().toArray()) {
			String next = isForbidden(c) ? "_" : Character.toString(c);
			bytes += next.getBytes(StandardCharsets.UTF_8).length;
			if (bytes > LONGEST)
				break;
			safe.append(next);
		}
		// A leading dot hides a file, a dash makes it an option, and a dot or blank at the end gets lost on Windows.
		while (!safe.isEmpty() && ".- ".indexOf(safe.charAt(0)) >= 0)
			safe.deleteCharAt(0);
		while (!safe.isEmpty() && ". ".indexOf(safe.charAt(safe.length() - 1)) >= 0)
			safe.setLength(safe.length() - 1);
		return (isDevice(safe.toString()) ? "_" : "") + safe;
	}

	private static boolean isForbidden(int c) {
		return FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
				|| Character.getType(c) == Character.SURROGATE;
	}

	private static boolean isDevice(String name) {
		int dot = name.indexOf('.');
		return DEVICES.contains((dot < 0 ? name : name.substring(0, dot)).toUpperCase(Locale.ROOT));
	}

	private static String trim(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isBlank(text.charAt(start)))
			start++;
		while (end > start && isBlank(text.charAt(end - 1)))
			end--;
		return text.substring(start, end);
	}

	/** Blank as documents have it: also the full-width blank, the one that does not break and the mark of byte order. */
	private static boolean isBlank(char c) {
		return c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\ufeff';
	}
}
