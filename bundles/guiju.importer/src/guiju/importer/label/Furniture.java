package guiju.importer.label;

import java.util.Set;
import java.util.regex.Pattern;

/** What pages carry besides their text: page numbers, the names of the platform. */
public final class Furniture {

	private static final Set<String> NAMES = Set.of("ICAP", "ICAP職能發展應用平台", "職能發展應用平台", "ICAP職能發展應用平臺", "職能發展應用平臺",
			"職能發展應用平台(ICAP)", "勞動部勞動力發展署", "勞動部勞動力發展署ICAP職能發展應用平台", "職能基準", "職能基準表", "職能基準內容", "續下頁", "(續)", "接下頁",
			"HTTPS://ICAP.WDA.GOV.TW", "HTTPS://ICAP.WDA.GOV.TW/", "ICAP.WDA.GOV.TW");
	private static final Pattern NUMBER = Pattern.compile(
			"第?\\d{1,4}頁?|-?\\d{1,4}-|\\d{1,4}/\\d{1,4}頁?|第\\d{1,4}頁[,，/(]?(?:總共|共|總)\\d{1,4}頁\\)?|(?:PAGE|P\\.)\\d{1,4}(?:(?:OF|/)\\d{1,4})?|頁\\d{1,4}(?:/\\d{1,4})?");

	private Furniture() {}

	/** Tells whether a line says nothing but which page it is, or whose. */
	public static boolean is(CharSequence line) {
		if (line.length() > 80)
			return false;
		String form = Canonical.of(line);
		return NAMES.contains(form) || NUMBER.matcher(form).matches();
	}
}
