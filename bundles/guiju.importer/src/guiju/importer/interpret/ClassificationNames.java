package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.conserve.TracedText;
import guiju.importer.conserve.Visible;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.Script;

/**
 * Parts the names of a classification into as many as there are codes: by cells, numbers, lines, semicolons, blanks that no
 * slash stands beside, or commas. A name may hold commas itself, so these are the last resort.
 */
final class ClassificationNames {

	private static final Pattern NUMBER = Pattern.compile("(?:(?<=^)|(?<=\\s))[(（]?([0-9０-９]{1,2})[)）.．、][ 　]*(?![0-9])");

	private static final Pattern BRACKETED = Pattern.compile("[(（](?:[A-Z]{3}|[A-Z]?[0-9]{2,4})[)）]");
	private static final Pattern BEHIND = Pattern.compile("\\s*[^\\s(（].*[(（][A-Z0-9]{2,5}[)）]", Pattern.DOTALL);

	private final Context context;
	private boolean doubtful;

	ClassificationNames(Context context) {
		this.context = context;
	}

	/** Tells whether the last names were parted at commas. */
	boolean isDoubtful() {
		return doubtful;
	}

	/** Returns the names of some cells; the cells themselves where they cannot be parted so. */
	List<TracedText> of(List<TracedText> cells, int codes) {
		doubtful = false;
		if (cells.isEmpty())
			return cells;
		TracedText all = TracedText.EMPTY;
		for (TracedText cell : cells)
			all = Breaks.hard(all, cell);
		List<TracedText> numbered = numbered(all);
		if (numbered.size() > 1 && (codes == 0 || numbered.size() == codes))
			return numbered;
		if (codes == 0)
			return withCodes(cells);
		if (cells.size() >= codes)
			return cells;
		for (List<TracedText> parts : List.of(Cuts.at(all, c -> c == Breaks.HARD), Cuts.at(all, c -> c == Breaks.HARD || c == '；' || c == ';'), spaced(all)))
			if (parts.size() == codes) {
				separators(all, c -> c == '；' || c == ';');
				return parts;
			}
		List<TracedText> commas = Cuts.at(all, c -> c == Breaks.HARD || c == '、');
		doubtful = commas.size() == codes && commas.stream().map(ClassificationNames::hasSlash).distinct().count() == 1;
		if (doubtful)
			separators(all, c -> c == '、');
		return doubtful ? commas : cells;
	}

	/** Of names that print their codes themselves each begins or ends with one, which tells where the next begins. */
	private List<TracedText> withCodes(List<TracedText> cells) {
		List<TracedText> names = new ArrayList<>();
		for (TracedText cell : cells)
			names.addAll(withCodes(cell));
		return names;
	}

	private List<TracedText> withCodes(TracedText cell) {
		List<TracedText> lines = Cuts.at(cell, c -> c == Breaks.HARD);
		if (lines.size() > 1 && lines.stream().allMatch(ClassificationNames::hasCode))
			return lines;
		List<TracedText> listed = Cuts.at(cell, c -> "；;、,，\n".indexOf(c) >= 0);
		if (listed.size() > 1 && listed.stream().allMatch(ClassificationNames::hasCode)) {
			separators(cell, c -> "；;、,，".indexOf(c) >= 0);
			return listed;
		}
		List<TracedText> parts = new ArrayList<>();
		int start = 0;
		Set<Boolean> kinds = new HashSet<>();
		Matcher code = BRACKETED.matcher(cell);
		while (code.find()) {
			kinds.add(Script.isFigure(cell.charAt(code.end() - 2)));
			parts.add(cell.subSequence(start, code.end()).trimmed());
			start = code.end();
		}
		return parts.size() > 1 && kinds.size() == 1 && cell.from(start).isBlank() && parts.stream().allMatch(part -> BEHIND.matcher(part).matches()) ? parts : List.of(cell);
	}

	private static boolean hasCode(TracedText name) {
		return ClassificationReader.holdsCode(name);
	}

	private static boolean hasSlash(TracedText name) {
		return name.toString().indexOf('/') >= 0 || name.toString().indexOf('／') >= 0;
	}

	/** Numbers that count from 1 are layout. */
	private List<TracedText> numbered(TracedText text) {
		List<int[]> numbers = new ArrayList<>();
		Matcher number = NUMBER.matcher(text);
		while (number.find())
			if (Integer.parseInt(number.group(1)) == numbers.size() + 1)
				numbers.add(new int[] { number.start(), number.end() });
		List<TracedText> parts = new ArrayList<>();
		if (numbers.isEmpty() || numbers.get(0)[0] > 0)
			return parts;
		for (int i = 0; i < numbers.size(); i++) {
			context.layout(text.subSequence(numbers.get(i)[0], numbers.get(i)[1]));
			parts.add(text.subSequence(numbers.get(i)[1], i + 1 < numbers.size() ? numbers.get(i + 1)[0] : text.length()).trimmed());
		}
		return parts;
	}

	private static List<TracedText> spaced(TracedText text) {
		List<TracedText> parts = new ArrayList<>();
		int start = 0;
		for (int i = 1; i + 1 < text.length(); i++)
			if (Visible.isBlank(text.charAt(i)) && Script.isChinese(text.charAt(i - 1)) && Script.isChinese(text.charAt(i + 1))
					&& text.charAt(i - 1) != '／' && text.charAt(i + 1) != '／') {
				parts.add(text.subSequence(start, i));
				start = i + 1;
			}
		parts.add(text.from(start));
		return parts;
	}

	private void separators(TracedText text, IntPredicate isSeparator) {
		for (int i = 0; i < text.length(); i++)
			if (isSeparator.test(text.charAt(i)))
				context.layout(text.subSequence(i, i + 1));
	}
}
