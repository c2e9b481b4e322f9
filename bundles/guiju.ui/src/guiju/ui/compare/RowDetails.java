package guiju.ui.compare;

import java.util.List;

import guiju.diff.change.Change;
import guiju.diff.change.Located;
import guiju.report.rows.Cell;
import guiju.report.rows.Piece;
import guiju.report.rows.Row;
import guiju.ui.compare.detail.DetailPane.Shown;
import guiju.ui.compare.list.Item;
import guiju.ui.compare.match.RowMatch;

/** Gathers what is shown in full of a selected line. */
final class RowDetails {

	private final Compared compared;
	private final RowStory story;

	RowDetails(Compared compared) {
		this.compared = compared;
		story = new RowStory(compared);
	}

	/** Returns how the sides of a row were matched and what was decided about it. */
	RowMatch match(Row row) {
		return RowMatch.of(row, compared.comparison(), compared.before(), compared.after(), compared.names(), compared.lineage());
	}

	Shown of(Item.Entry entry) {
		Row row = entry.row();
		List<Change> independent = row.changes().stream().filter(change -> change.cause() == null).toList();
		return new Shown(entry.key(), story.title(row), story.story(row, match(row)), row.before(), row.after(), independent, compared.newKeys() != null);
	}

	Shown of(Item.Consequence consequence) {
		Change change = consequence.change();
		return new Shown(consequence.key(), story.title(change), "", cells(change.before()), cells(change.after()), List.of(), false);
	}

	private static List<Cell> cells(List<Located> places) {
		return places.stream().map(place -> new Cell(place.path(), place.code(), false,
				place.text() == null || place.text().isEmpty() ? List.of() : List.of(new Piece(place.text(), false)), List.of())).toList();
	}
}
