package guiju.accuracy.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import guiju.accuracy.measure.Count;

/** Markdown tables. */
final class Tables {

	private Tables() {}

	/** Returns a table; the first column is set left, all others right. */
	static String of(List<String> head, List<List<String>> rows) {
		StringBuilder table = new StringBuilder();
		row(table, head);
		table.append('|').append("---|").append("--:|".repeat(head.size() - 1)).append('\n');
		rows.forEach(row -> row(table, row));
		return table.toString().stripTrailing();
	}

	private static void row(StringBuilder table, List<String> cells) {
		cells.forEach(cell -> table.append("| ").append(cell).append(' '));
		table.append("|\n");
	}

	/** Returns a share as it is printed; only what is all right is printed as 1. */
	static String share(double share) {
		return share == 1 ? "1" : String.format(Locale.ROOT, "%.4f", Math.floor(share * 10_000) / 10_000);
	}

	/** Returns a number with its thousands parted. */
	static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/** Returns a count's F1, or a dash where there was nothing to count. */
	static String f1(Count count) {
		return shown(count, Count::f1);
	}

	/** Returns a figure of a count, or a dash where there was nothing to count. */
	static String shown(Count count, Function<Count, Double> figure) {
		return count.equals(Count.NONE) ? "–" : share(figure.apply(count));
	}
}
