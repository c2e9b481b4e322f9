package guiju.diff.impact;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds laws and norms: 《勞動基準法》, 個人資料保護法, 職業安全衛生設施規則, ISO 9001. Where a name begins cannot be told for
 * certain in Chinese, so that two names count as the same where one ends with the other.
 */
final class Laws {

	private static final Pattern NORM = Pattern.compile(
			"(?<![A-Za-z])(ISO|IEC|CNS|IEEE|JIS|ASTM|ANSI|DIN|EN|NFPA|UL|GB|IATF|AS)((?:\\s*/\\s*(?:IEC|IEEE|TS|TR))*)\\s*-?\\s*(\\d+(?:[-.:]\\d+)*)");
	private static final Pattern TITLE = Pattern.compile("《([^《》]{1,60})》");
	private static final WordList ENDINGS = WordList.read("law-endings.txt");
	private static final WordList NO_LAWS = WordList.read("no-laws.txt");
	private static final WordList LEADS = WordList.read("law-leads.txt");
	private static final WordList STANDARDS = WordList.read("law-standards.txt");
	private static final String BEHIND_NO_LAW = "規令律人院定則官務條制治學源庭案門師寶術子";
	private static final int LONGEST = 40;

	private Laws() {}

	/** Takes all laws and norms from a text and returns their names; of norms also the words, so that their digits are no numbers. */
	static Set<String> in(Scan scan) {
		Set<String> found = new TreeSet<>();
		Matcher norm = NORM.matcher(scan.text());
		while (norm.find()) {
			found.add(norm.group().replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
			scan.take(norm.start(), norm.end());
		}
		Matcher title = TITLE.matcher(scan.text());
		while (title.find()) {
			found.add(title.group(1).strip());
			scan.take(title.start(), title.end());
		}
		named(scan, found);
		return found;
	}

	/** Returns whether two texts name other laws. */
	static boolean differ(Set<String> before, Set<String> after) {
		return !before.stream().allMatch(law -> isIn(law, after)) || !after.stream().allMatch(law -> isIn(law, before));
	}

	private static boolean isIn(String law, Collection<String> others) {
		return others.contains(law) || others.stream().anyMatch(other -> law.endsWith(other) || other.endsWith(law));
	}

	private static void named(Scan scan, Set<String> found) {
		String text = scan.text();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (!PlainText.isChinese(text.charAt(i)) || !scan.isFree(i)) {
				start = i + 1;
				continue;
			}
			String ending = ENDINGS.at(text, i);
			int end = ending == null ? 0 : i + ending.length();
			if (ending == null || "法".equals(ending) && isInsideWord(text, end))
				continue;
			String name = withoutLead(text.substring(Math.max(start, end - LONGEST), end));
			if (isLaw(name, ending)) {
				found.add(name);
				scan.take(end - name.length(), end);
				start = end;
			}
			i = end - 1;
		}
	}

	/** 法規 and 法令 are other words; 法規定 is a law and what it rules. */
	private static boolean isInsideWord(String text, int end) {
		return end < text.length() && BEHIND_NO_LAW.indexOf(text.charAt(end)) >= 0 && !text.startsWith("規定", end);
	}

	private static String withoutLead(String run) {
		int begin = 0;
		for (int i = 0; i < run.length(); i++) {
			String lead = LEADS.at(run, i);
			if (lead != null && i + lead.length() <= run.length() - 2) {
				begin = i + lead.length();
				i = begin - 1;
			}
		}
		return run.substring(begin);
	}

	private static boolean isLaw(String name, String ending) {
		if (NO_LAWS.ends(name))
			return false;
		return switch (ending) {
			case "法" -> name.length() >= 3;
			case "標準" -> name.length() >= 6 && STANDARDS.ends(name.substring(0, name.length() - 2));
			case "條例" -> name.length() >= 4;
			default -> name.length() >= 5;
		};
	}
}
