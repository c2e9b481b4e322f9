package guiju.report.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import guiju.diff.change.Change;
import guiju.diff.element.ElementType;
import guiju.report.rows.Block;
import guiju.report.rows.Row;
import guiju.report.wording.Wording;

/**
 * The rows of the table for one block of the comparison. An added or removed task has one reason for all that stands below it;
 * a field that cannot stand alone, such as an attitude's definition, is shown with the element that it belongs to.
 */
final class BlockRows {

	/** Their fields have rows of their own; the heading above tells whose they are. */
	private static final Set<ElementType> HEADED = EnumSet.of(ElementType.STANDARD, ElementType.DUTY, ElementType.TASK);

	private final Consequences consequences;
	private final Explanations explanations;
	private final ProvisionText revised;
	private final ProvisionText current;

	BlockRows(Consequences consequences, Wording wording) {
		this.consequences = consequences;
		explanations = new Explanations(consequences, wording);
		revised = ProvisionText.ofNew(wording);
		current = ProvisionText.ofOld(wording);
	}

	/** Returns the rows of the changes that are told in rows; none where a block has no such change. */
	List<TableRow> of(Block block) {
		List<TableRow> rows = new ArrayList<>();
		Group open = null;
		Row element = null;
		for (Row row : block.rows()) {
			List<Change> told = told(row);
			if (row.field() == null)
				element = row;
			if (open != null && open.takes(row, told)) {
				open.add(row, told);
			} else if (!told.isEmpty()) {
				close(open, rows);
				open = new Group();
				if (row.field() != null && !HEADED.contains(row.element()) && element != null)
					open.add(element, List.of());
				open.add(row, told);
			}
		}
		close(open, rows);
		return rows;
	}

	/** Returns the changes of a row that are not told elsewhere. */
	List<Change> told(Row row) {
		return row.changes().stream().filter(change -> !consequences.isFolded(change)).toList();
	}

	private static void close(Group group, List<TableRow> rows) {
		if (group != null)
			group.addTo(rows);
	}

	/** Rows of the comparison that make one row of the table. */
	private final class Group {

		private final List<Row> members = new ArrayList<>();
		private final List<Change> changes = new ArrayList<>();

		void add(Row row, List<Change> told) {
			members.add(row);
			// What came or went with the whole needs no reason of its own; one that the committee gave is told all the same.
			for (Change change : told)
				if (changes.isEmpty() || !isPart(change) || change.reason() != null && !change.reasonDrafted())
					changes.add(change);
		}

		boolean takes(Row row, List<Change> told) {
			Row last = members.get(members.size() - 1);
			if (row.field() != null && !HEADED.contains(row.element()) && path(row).equals(path(last)))
				return !told.isEmpty();
			return isOneSided(row) && sameSide(row, members.get(0)) && told.stream().allMatch(this::isPart);
		}

		private boolean isPart(Change change) {
			Change whole = changes.get(0);
			return change.cause() != null && (change.cause().equals(whole.id()) || Objects.equals(change.cause(), whole.cause()));
		}

		/** Adds the rows: several for what came or went with all below it, so that a page can end between them. */
		void addTo(List<TableRow> rows) {
			List<Line> reasons = explanations.lines(changes);
			if (isOneSided(members.get(0)))
				for (int i = 0; i < members.size(); i++)
					rows.add(new TableRow.Provision(after(members.subList(i, i + 1)), before(members.subList(i, i + 1)), i == 0 ? reasons : List.of(), i > 0));
			else
				rows.add(new TableRow.Provision(after(members), before(members), reasons, false));
		}
	}

	private List<Line> after(List<Row> rows) {
		return rows.stream().flatMap(row -> revised.lines(row, row.after(), row.before().isEmpty()).stream()).toList();
	}

	private List<Line> before(List<Row> rows) {
		return rows.stream().flatMap(row -> current.lines(row, row.before(), row.after().isEmpty()).stream()).toList();
	}

	private static String path(Row row) {
		return row.after().isEmpty() ? "- " + row.before().get(0).path() : row.after().get(0).path();
	}

	private static boolean isOneSided(Row row) {
		return row.before().isEmpty() != row.after().isEmpty();
	}

	private static boolean sameSide(Row one, Row other) {
		return isOneSided(other) && one.before().isEmpty() == other.before().isEmpty();
	}
}
