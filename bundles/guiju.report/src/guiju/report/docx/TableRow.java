package guiju.report.docx;

import java.util.List;

/** A row of the comparison table. */
sealed interface TableRow {

	/**
	 * The name of a part of the standard, across all columns, above the rows of that part.
	 *
	 * @param line the name
	 */
	record Section(Line line) implements TableRow {}

	/**
	 * A provision as it is to be and as it is, and why.
	 *
	 * @param revised what the new version says; nothing where it was removed
	 * @param current what the old version says; nothing where it was added
	 * @param explanation why
	 * @param continued whether it belongs to the row above: what is empty here is one cell with what is empty, or said, there
	 */
	record Provision(List<Line> revised, List<Line> current, List<Line> explanation, boolean continued) implements TableRow {

		public Provision {
			revised = List.copyOf(revised);
			current = List.copyOf(current);
			explanation = List.copyOf(explanation);
		}
	}
}
