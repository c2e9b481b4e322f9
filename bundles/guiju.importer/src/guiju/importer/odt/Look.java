package guiju.importer.odt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.office.XmlElement;

/**
 * How text or a paragraph looks, as far as it matters here; null is what a style leaves open.
 *
 * @param hidden whether it is not printed
 * @param raised whether it is superscript
 * @param list the style of lists that belongs to the paragraph
 * @param left its indentation in twentieths of a point
 * @param first how much further its first line is indented
 * @param newPage whether it begins a page
 */
record Look(Boolean hidden, Boolean raised, String list, Integer left, Integer first, Boolean newPage) {

	static final Look OPEN = new Look(null, null, null, null, null, null);

	private static final Pattern LENGTH = Pattern.compile("(-?[0-9]*\\.?[0-9]+)(cm|mm|in|pt|pc)");
	private static final double INCH = 1440;

	/** Returns what a style itself says. */
	static Look of(XmlElement style) {
		XmlElement text = style.child("style:text-properties");
		XmlElement paragraph = style.child("style:paragraph-properties");
		String display = text == null ? null : text.get("text:display");
		String position = text == null ? null : text.get("style:text-position");
		String list = style.get("style:list-style-name");
		String before = paragraph == null ? null : paragraph.get("fo:break-before");
		Boolean page = style.get("style:master-page-name", "").isEmpty() ? before == null ? null : Boolean.valueOf(before.equals("page")) : Boolean.TRUE;
		return new Look(display == null ? null : display.equals("none"), position == null ? null : isRaised(position), list == null || list.isEmpty() ? null : list,
				length(paragraph, "fo:margin-left"), length(paragraph, "fo:text-indent"), page);
	}

	/** The position is super, sub, or how much higher in percent of the font. */
	private static boolean isRaised(String position) {
		return position.startsWith("super") || position.matches("[1-9][0-9]*(\\.[0-9]+)?%.*");
	}

	/** Returns a length in twentieths of a point, or null where there is none. */
	static Integer length(XmlElement properties, String attribute) {
		String value = properties == null ? null : properties.get(attribute);
		Matcher length = LENGTH.matcher(value == null ? "" : value.strip());
		if (!length.matches() || length.group(1).length() > 12)
			return null;
		double factor = switch (length.group(2)) {
			case "cm" -> INCH / 2.54;
			case "mm" -> INCH / 25.4;
			case "pt" -> 20;
			case "pc" -> 240;
			default -> INCH;
		};
		return (int) (Double.parseDouble(length.group(1)) * factor);
	}

	/** Returns this look with what it leaves open taken from another. */
	Look over(Look below) {
		return new Look(hidden == null ? below.hidden : hidden, raised == null ? below.raised : raised, list == null ? below.list : list,
				left == null ? below.left : left, first == null ? below.first : first, newPage == null ? below.newPage : newPage);
	}

	boolean isHidden() {
		return Boolean.TRUE.equals(hidden);
	}

	boolean isRaised() {
		return Boolean.TRUE.equals(raised);
	}

	boolean isNewPage() {
		return Boolean.TRUE.equals(newPage);
	}

	/** Returns where the first line begins. */
	int start() {
		return (left == null ? 0 : left) + (first == null ? 0 : first);
	}
}
