package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.Canonical;
import guiju.importer.repair.CleanBlock;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;

/** Notes what stands behind the first standard of a document: the same one again, or another one, which is left out. */
final class Beyond {

	private static final Pattern CODE = Pattern.compile("[A-Z]{3,4}[0-9]{3,4}-[0-9]{3}(?:V[0-9]{1,2})?", Pattern.CASE_INSENSITIVE);

	private Beyond() {}

	/** Books lines that the first printing has as well as repeats; the others stay unbooked. */
	static void note(Extent extent, Context context) {
		if (extent.beyond().isEmpty())
			return;
		Set<String> known = new HashSet<>();
		extent.own().forEach(block -> eachLine(block, line -> known.add(Canonical.of(line))));
		List<TracedText> lines = new ArrayList<>();
		extent.beyond().forEach(block -> eachLine(block, lines::add));
		long again = lines.stream().filter(line -> known.contains(Canonical.of(line))).count();
		boolean same = again * 2 > lines.size();
		if (same)
			lines.stream().filter(line -> known.contains(Canonical.of(line))).forEach(context::repeat);
		context.log().add(same ? DecisionKind.STANDARD_REPEATED : DecisionKind.STANDARD_LEFT_OUT, same ? Confidence.LIKELY : Confidence.CERTAIN, true,
				lines.get(0), context.standard(), null, shown(lines), null);
	}

	/** The first code that is printed is the standard's own. */
	private static String shown(List<TracedText> lines) {
		for (TracedText line : lines) {
			Matcher code = CODE.matcher(Cuts.withoutBlanks(line));
			if (code.find())
				return code.group();
		}
		return Fields.shown(lines.get(0));
	}

	private static void eachLine(CleanBlock block, Consumer<TracedText> consumer) {
		switch (block) {
			case CleanBlock.OfText text -> text.lines().forEach(line -> consumer.accept(line.text()));
			case CleanBlock.OfRows table -> table.rows().forEach(row -> row.cells().forEach(cell -> cell.lines().forEach(line -> consumer.accept(line.text()))));
		}
	}
}
