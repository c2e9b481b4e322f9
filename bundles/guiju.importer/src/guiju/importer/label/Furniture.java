package guiju.importer.label;

import java.util.Set;
import java.util.regex.Pattern;

/** What pages carry besides their text: page numbers, the names and the address of the platform, the time of printing. */
public final class Furniture {

	private static final Set<String> WHOLE = Set.of("職能基準", "職能基準表", "職能基準內容", "續下頁", "(續)", "(續下頁)", "(續上頁)", "(接下頁)", "(接上頁)", "接下頁", "接上頁");
	private static final String NAME = "勞動部勞動力發展署|(?:勞動部)?(?:ICAP)?職能發展應用平[台臺](?:\\(ICAP\\))?|ICAP";
	private static final String ADDRESS = "(?:HTTPS?://)?ICAP\\.(?:WDA|EVTA)\\.GOV\\.TW(?:/[A-Z0-9_./?=&%#+-]*+)?";
	private static final String TIME = "(?:列印)?(?:日期|時間)?:?(?:19|20)\\d\\d[/.-]\\d{1,2}[/.-]\\d{1,2},?(?:上午|下午|[AP]M)?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:[AP]M)?";
	private static final String PAGE = "第\\d{1,4}頁(?:[,，/(]?(?:總共|共|總)\\d{1,4}頁\\)?)?|-\\d{1,4}-|(?:PAGE|P\\.)\\d{1,4}(?:(?:OF|/)\\d{1,4})?|頁\\d{1,4}(?:/\\d{1,4})?";
	private static final String NUMBER = "\\d{1,4}(?:/\\d{1,4})?頁?|第\\d{1,4}|\\d{1,4}-|-\\d{1,4}";
	private static final Pattern LINE = Pattern.compile(PAGE + "|" + NUMBER + "|(?:(?:" + NUMBER + ")?(?:" + NAME + "|" + ADDRESS + "|" + TIME + "|" + PAGE
			+ "|[|｜-])++)++(?:" + NUMBER + ")?");
	private static final int LONGEST = 200;

	private Furniture() {}

	/** Tells whether a line says nothing but which page it is, whose, and when it was printed. */
	public static boolean is(CharSequence line) {
		if (line.length() > LONGEST)
			return false;
		String form = Canonical.of(line);
		return !form.isEmpty() && (WHOLE.contains(form) || LINE.matcher(form).matches());
	}
}
