package guiju.importer.variant;

import java.util.List;
import java.util.Random;

/**
 * How a standard is printed as text.
 *
 * @param blankAfterCode whether a blank stands between a code and its text
 * @param item what parts the elements of a cell: a blank, or tags
 * @param wrap after how many Chinese characters a blank stands for the end of a line, 0 for never
 * @param breaks how many of a hundred rows a page break cuts
 * @param headerAgain whether the header is repeated behind a page break
 * @param mergedAgain whether duty and task are printed again behind a page break
 * @param order the order of the seven columns
 * @param headers how the columns are called
 * @param bars whether bars part the cells instead of tabs
 * @param attitudes how attitudes are listed
 * @param remarks how remarks are listed
 * @param marker how a note marker is written, {0} for its label
 * @param versions whether there is a version table
 * @param pageNumbers whether page numbers stand between the pieces of the table
 * @param lineEnd what ends lines
 */
record Style(boolean blankAfterCode, Item item, int wrap, int breaks, boolean headerAgain, boolean mergedAgain, List<Integer> order, List<String> headers,
		boolean bars, Attitudes attitudes, Remarks remarks, String marker, boolean versions, boolean pageNumbers, String lineEnd) {

	/** What parts the elements of a cell. */
	enum Item {
		BLANK, PARAGRAPH_TAGS, BREAK_TAGS, LIST_TAGS, LINES
	}

	/** How attitudes are listed. */
	enum Attitudes {
		DASHES, PARAGRAPHS, TAGS_IN_ONE_LINE, BULLETS_IN_ONE_LINE, CODES_IN_ONE_LINE, TABLE, TWO_COLUMNS, NUMBERED_LINES
	}

	/** How remarks are listed. */
	enum Remarks {
		NESTED_DASHES, FLAT_DASHES, BULLETS_IN_ONE_LINE, PARAGRAPHS, TABLE
	}

	static final List<Integer> SCHEME = List.of(0, 1, 2, 3, 4, 5, 6);

	private static final List<List<String>> HEADERS = List.of(
			List.of("主要職責", "工作任務", "工作產出", "行為指標", "職能級別", "職能內涵 (K=knowledge 知識)", "職能內涵 (S=skills 技能)"),
			List.of("主要職責", "工作任務", "工作產出", "行為指標", "職能 級別", "職能內涵（K=knowledge 知識）", "職能內涵（S=skills 技能）"),
			List.of("工作職責", "工作任務", "工作產出", "行為指標", "級別", "知識", "技能"),
			List.of("工作任務", "工作活動", "工作產出", "行為指標", "職能級別", "職能內涵(K=knowledge知識)", "職能內涵(S=skills技能)"),
			List.of("**主要職責**", "**工作任務**", "**工作產出**", "**行為指標**", "**職能級別**", "**職能內涵<br>(K=knowledge 知識)**", "**職能內涵<br>(S=skills 技能)**"));
	private static final List<String> MARKERS = List.of("【註{0}】", "^{【註{0}】}", " ^{【註{0}】}", "【註 {0}】", "(註{0})", "（註 {0}）", "［註{0}］", "<sup>註{0}</sup>",
			"<sup>【註{0}】</sup>", "$^{【註{0}】}$", "^{註 {0}}");

	/** Returns the style of the published texts, for variations of one trait. */
	static Style plain() {
		return new Style(true, Item.BLANK, 0, 0, true, false, SCHEME, HEADERS.get(0), false, Attitudes.DASHES, Remarks.NESTED_DASHES, "【註{0}】", true, false, "\n");
	}

	/** Draws a style. */
	static Style random(Random random) {
		List<Integer> order = new java.util.ArrayList<>(SCHEME);
		if (random.nextInt(4) == 0)
			java.util.Collections.shuffle(order.subList(2, 7), random);
		return new Style(random.nextBoolean(), any(random, Item.values()), random.nextInt(3) == 0 ? 3 + random.nextInt(12) : 0, random.nextInt(4) * 25,
				random.nextInt(5) > 0, random.nextInt(4) == 0, order, HEADERS.get(random.nextInt(HEADERS.size())), random.nextInt(6) == 0,
				any(random, Attitudes.values()), any(random, Remarks.values()), MARKERS.get(random.nextInt(MARKERS.size())), random.nextInt(4) > 0,
				random.nextBoolean(), random.nextInt(4) == 0 ? "\r\n" : "\n");
	}

	private static <T> T any(Random random, T[] values) {
		return values[random.nextInt(values.length)];
	}
}
