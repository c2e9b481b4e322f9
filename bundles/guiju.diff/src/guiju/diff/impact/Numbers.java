package guiju.diff.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds numbers with their units and bounds: 2 年以上, 二年以上 and 至少２年 are the same, 2 年 and 2 個月 are not. Chinese
 * numerals count only where they count something: not in 一般 or 統一, and 一個 is an article. 每月 and 每週 tell how often.
 */
final class Numbers {

	private static final WordList UNITS = WordList.read("units.txt");
	private static final WordList NO_NUMBERS = WordList.read("no-numbers.txt");
	private static final WordList COMPARISONS = WordList.read("comparisons.txt");
	private static final String ARTICLES = "個種項份套位名件張則段人篇台家處條款本部層面代筆些把";
	private static final String PERIODS = " 年 學年 學期 季 月 旬 週 日 小時 分鐘 班 梯 期 ";
	private static final int LONGEST_BOUND = 4;

	private final Scan scan;
	private final String text;
	private final List<String> found = new ArrayList<>(2);

	private Numbers(Scan scan) {
		this.scan = scan;
		text = scan.text();
	}

	/** Takes all numbers from a text and returns each in one form, with its unit and bound. */
	static List<String> in(Scan scan) {
		Numbers numbers = new Numbers(scan);
		for (int i = 0; i < numbers.text.length();)
			i = Math.max(i + 1, scan.isFree(i) ? numbers.numberAt(i) : 0);
		return numbers.found;
	}

	private int numberAt(int start) {
		if (text.startsWith("百分之", start)) {
			Numeral part = Numeral.at(text, start + 3);
			return part == null ? 0 : keep(start, part.end(), part.value() + "%");
		}
		if (text.charAt(start) == '每')
			return every(start);
		Numeral numeral = Numeral.at(text, start);
		if (numeral == null || numeral.latin() && start > 0 && PlainText.isLatin(text.charAt(start - 1)))
			return numeral == null ? 0 : numeral.end();
		int end = numeral.end();
		if (numeral.latin() && end < text.length() && PlainText.isLatin(text.charAt(end)))
			return latinUnit(start, numeral);
		int blank = end;
		while (numeral.latin() && blank < text.length() && text.charAt(blank) == ' ')
			blank++;
		String unit = UNITS.at(text, blank);
		if (unit != null && PlainText.isLatin(unit.charAt(0)))
			unit = scan.wordEnd(blank) == blank + unit.length() ? unit : null;
		if (numeral.latin())
			return unit == null ? keep(start, end, numeral.value()) : keep(start, blank + unit.length(), numeral.value() + UNITS.meaning(unit));
		return chinese(start, numeral, unit);
	}

	/** 每月 is a number, too: how often something has to be done. */
	private int every(int start) {
		boolean half = text.startsWith("半", start + 1);
		String unit = UNITS.at(text, start + (half ? 2 : 1));
		if (unit == null || !PERIODS.contains(" " + UNITS.meaning(unit) + " "))
			return 0;
		return keep(start, start + (half ? 2 : 1) + unit.length(), (half ? "每半" : "每") + UNITS.meaning(unit));
	}

	private int latinUnit(int start, Numeral numeral) {
		int end = scan.wordEnd(numeral.end());
		String unit = UNITS.meaning(text.substring(numeral.end(), end).toLowerCase(Locale.ROOT));
		return unit == null ? end : keep(start, end, numeral.value() + unit);
	}

	private int chinese(int start, Numeral numeral, String unit) {
		boolean ordinal = start > 0 && text.charAt(start - 1) == '第';
		if (unit == null && text.startsWith("成", numeral.end()) && numeral.end() - start == 1 && !NO_NUMBERS.covers(text, start, numeral.end()))
			return tenths(start, numeral);
		int end = numeral.end() + (unit == null ? 0 : unit.length());
		boolean counts = unit != null || ordinal || numeral.isCompound();
		boolean article = numeral.value().equals("1") && !ordinal && unit != null && ARTICLES.contains(unit);
		if (!counts || article || NO_NUMBERS.covers(text, start, end) || unit == null && NO_NUMBERS.covers(text, start, numeral.end()))
			return numeral.end();
		String inner = NO_NUMBERS.at(text, start);
		if (inner != null && start + inner.length() > end)
			return numeral.end();
		return keep(start, end, numeral.value() + (unit == null ? "" : UNITS.meaning(unit)));
	}

	/** 三成 is 30%; in 二成效 and the like it is not. */
	private int tenths(int start, Numeral numeral) {
		int end = numeral.end() + 1;
		boolean other = end < text.length() && "效果員本立為功長品分熟就".indexOf(text.charAt(end)) >= 0;
		return other ? numeral.end() : keep(start, end, numeral.value() + "0%");
	}

	private int keep(int start, int end, String number) {
		String bound = null;
		int from = start;
		int to = end;
		int before = start;
		while (before > 0 && text.charAt(before - 1) == ' ')
			before--;
		for (int length = LONGEST_BOUND; length > 0 && bound == null; length--)
			if (before >= length && COMPARISONS.has(text.substring(before - length, before))) {
				bound = COMPARISONS.meaning(text.substring(before - length, before));
				from = before - length;
			}
		int after = end;
		while (after < text.length() && text.charAt(after) == ' ')
			after++;
		String behind = COMPARISONS.at(text, after);
		if (bound == null && behind != null && "以上 以下 以內 以外 未滿 左右 上下".contains(behind)) {
			bound = COMPARISONS.meaning(behind);
			to = after + behind.length();
		}
		scan.take(from, to);
		found.add(bound == null ? number : number + bound);
		return to;
	}
}
