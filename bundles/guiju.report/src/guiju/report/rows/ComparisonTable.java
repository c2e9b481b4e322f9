package guiju.report.rows;

import java.util.List;
import java.util.stream.Stream;

import guiju.diff.Comparison;
import guiju.diff.change.Change;

/**
 * A comparison as a table in the order of the document: every element of both versions is in exactly one row, what was
 * removed stands where it stood. An element split into neighbours has one row; split over several tasks, one at each.
 *
 * @param comparison what it shows
 * @param sections the parts of the standard; none that is empty in both versions
 */
public record ComparisonTable(Comparison comparison, List<Section> sections) {

	/** Copies the sections. */
	public ComparisonTable {
		sections = List.copyOf(sections);
	}

	/** Returns the table of a comparison. */
	public static ComparisonTable of(Comparison comparison) {
		return new ComparisonTable(comparison, new TableBuilder(comparison).build());
	}

	/** Returns all rows in order. */
	public Stream<Row> rows() {
		return sections.stream().flatMap(Section::rows);
	}

	/** Returns a row of its own for all parts of a split or merge, which the table shows where each of them stands. */
	public static Row whole(Change change) {
		return RowBuilder.whole(change);
	}
}
