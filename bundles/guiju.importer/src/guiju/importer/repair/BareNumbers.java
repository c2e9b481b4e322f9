package guiju.importer.repair;

import java.util.List;
import java.util.regex.Pattern;

/** Finds whether a document numbers its duties and tasks without letters: 1 and 1.1 for T1 and T1.1. */
public final class BareNumbers {

	private static final Pattern LETTERED = Pattern.compile("\\s*[(（【\\[]?[TＴtOＯPＰ] ?[0-9０-９]{1,2}(?![0-9A-Za-z]).*");
	private static final Pattern NUMBERED = Pattern.compile("\\s*[0-9]{1,2}[.．][0-9]{1,2}(?![0-9A-Za-z%％]).*");
	private static final int FEWEST = 2;

	private BareNumbers() {}

	/** Returns whether some cells begin with such numbers and none with a code of a duty, task, output or indicator. */
	public static boolean in(List<CleanBlock> blocks) {
		int numbered = 0;
		for (CleanBlock block : blocks)
			if (block instanceof CleanBlock.OfRows rows)
				for (CleanRow row : rows.rows())
					for (CleanCell cell : row.cells()) {
						CharSequence line = cell.lines().isEmpty() ? "" : cell.lines().get(0).text();
						if (LETTERED.matcher(line).matches())
							return false;
						numbered += NUMBERED.matcher(line).matches() ? 1 : 0;
					}
		return numbered >= FEWEST;
	}
}
