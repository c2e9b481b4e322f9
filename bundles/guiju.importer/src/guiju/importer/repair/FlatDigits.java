package guiju.importer.repair;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds how many figures a document gives the codes of knowledge and skills: K01 mostly, K1 in some, K001 in long ones. */
public final class FlatDigits {

	private static final Pattern CODE = Pattern.compile("(?<![A-Za-z0-9.])[KSks]([0-9]{1,3})(?![0-9])");
	private static final int SCHEME = 2;

	private FlatDigits() {}

	/** Returns the usual number in the tables of a document, 2 where it has none. */
	public static int of(List<CleanBlock> blocks) {
		int[] counts = new int[4];
		for (CleanBlock block : blocks)
			if (block instanceof CleanBlock.OfRows rows)
				rows.rows().forEach(row -> row.cells().forEach(cell -> cell.lines().forEach(line -> count(line, counts))));
		int usual = SCHEME;
		for (int digits = 1; digits < counts.length; digits++)
			if (counts[digits] > counts[usual])
				usual = digits;
		return usual;
	}

	/** Three figures are mostly two and the first of the name, unless they are padded. */
	private static void count(CleanLine line, int[] counts) {
		Matcher code = CODE.matcher(line.text());
		while (code.find())
			if (code.group(1).length() < 3 || code.group(1).startsWith("00"))
				counts[code.group(1).length()]++;
	}
}
