package guiju.report.docx;

import java.util.List;

/**
 * What a table is and how wide its columns are.
 *
 * @param title what a screen reader calls it
 * @param description what a screen reader tells of it
 * @param widths the columns' widths in twentieths of a point
 */
record TableShape(String title, String description, List<Integer> widths) {

	TableShape {
		widths = List.copyOf(widths);
	}

	int width() {
		return widths.stream().mapToInt(Integer::intValue).sum();
	}
}
