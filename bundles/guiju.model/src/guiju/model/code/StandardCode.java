package guiju.model.code;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a standard, KMC2431-001v4: category, occupation, serial number, version.
 *
 * @param category the three letters of the 職類別
 * @param occupation the four digits of the 職業別, by rule
 * @param serial the three digits that count the standards of both
 * @param version the version from 1; a first version is sometimes published without the suffix, and then {@code suffixed} is false
 * @param suffixed whether the code prints its version
 */
public record StandardCode(String category, String occupation, String serial, int version, boolean suffixed) {

	private static final Pattern SCHEME = Pattern.compile("([A-Z]{3})([0-9]{4})-([0-9]{3})(?:v([1-9][0-9]?))?");

	/** Reads a code that is written by the scheme, or returns empty. */
	public static Optional<StandardCode> parse(String printed) {
		if (printed == null)
			return Optional.empty();
		Matcher code = SCHEME.matcher(printed);
		if (!code.matches())
			return Optional.empty();
		boolean suffixed = code.group(4) != null;
		return Optional.of(new StandardCode(code.group(1), code.group(2), code.group(3),
				suffixed ? Integer.parseInt(code.group(4)) : 1, suffixed));
	}

	/** Returns the code without its version, which all versions of one standard share: KMC2431-001. */
	public String base() {
		return category + occupation + "-" + serial;
	}

	/** Returns the code of another version of the same standard, with suffix. */
	public String withVersion(int other) {
		return base() + "v" + other;
	}

	/** Returns the code as printed. */
	public String print() {
		return suffixed ? withVersion(version) : base();
	}
}
