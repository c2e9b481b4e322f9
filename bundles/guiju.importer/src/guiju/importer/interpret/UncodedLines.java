package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.MainColumn;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.Bullets;
import guiju.importer.repair.Script;

/**
 * Parts a cell without codes into its elements: by the author's lines, by bullets, or by the numbers that count them. Bullets
 * and numbers are layout. An indicator ends with its sentence.
 */
final class UncodedLines {

	private static final Pattern NUMBER = Pattern.compile("(?:(?<=^)|(?<=[\\s。；;]))[(（]?([0-9０-９]{1,2})(?:[)）、]|[.．](?![0-9]))[ 　]*");

	private final Context context;

	UncodedLines(Context context) {
		this.context = context;
	}

	/** Returns the elements of a cell in printed order. */
	List<TracedText> of(MainColumn column, TracedText cell) {
		List<TracedText> lines = new ArrayList<>();
		for (TracedText printed : Cuts.at(Bullets.parted(withoutNumbers(column, cell)), c -> c == Breaks.HARD)) {
			int bullet = Bullets.length(printed);
			context.layout(printed.subSequence(0, bullet));
			TracedText line = printed.from(bullet);
			TracedText before = lines.isEmpty() ? TracedText.EMPTY : lines.get(lines.size() - 1);
			boolean within = bullet == 0 && column == MainColumn.INDICATOR && !before.isEmpty() && !Script.isSentenceEnd(before.charAt(before.length() - 1));
			if (within)
				lines.set(lines.size() - 1, Breaks.wrap(before, line));
			else if (!line.isEmpty())
				lines.add(line);
		}
		return lines;
	}

	/** Knowledge and skills are numbered anyhow; outputs and indicators only where the numbers count from 1. */
	private TracedText withoutNumbers(MainColumn column, TracedText cell) {
		boolean citations = column == MainColumn.KNOWLEDGE || column == MainColumn.SKILL;
		List<int[]> numbers = new ArrayList<>();
		Matcher number = NUMBER.matcher(cell);
		int last = 0;
		while (number.find()) {
			int value = Integer.parseInt(number.group(1));
			if (value == last + 1 || citations && value > last) {
				numbers.add(new int[] { number.start(), number.end() });
				last = value;
			}
		}
		if (numbers.isEmpty() || numbers.get(0)[0] > 0 || !citations && numbers.size() == 1)
			return cell;
		TracedText parted = TracedText.EMPTY;
		for (int i = 0; i < numbers.size(); i++) {
			context.layout(cell.subSequence(numbers.get(i)[0], numbers.get(i)[1]));
			parted = Breaks.hard(parted, cell.subSequence(numbers.get(i)[1], i + 1 < numbers.size() ? numbers.get(i + 1)[0] : cell.length()));
		}
		return parted;
	}
}
