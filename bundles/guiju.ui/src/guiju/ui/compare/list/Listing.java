package guiju.ui.compare.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import guiju.diff.change.Change;
import guiju.report.rows.Block;
import guiju.report.rows.ComparisonTable;
import guiju.report.rows.Row;
import guiju.report.rows.Section;
import guiju.report.rows.Summary;

/**
 * The lines of a comparison that a filter wants, in the order of the document: the rows of the report, the names of the parts and
 * the duty and task that a wanted row belongs to, and behind an unfolded cause what follows from it.
 */
public final class Listing {

	private final Summary summary;
	private final ListFilter filter;
	private final Set<String> unfolded;
	private final Set<String> unexplained;
	private final Set<String> shown = new HashSet<>();
	private final Set<String> told = new HashSet<>();
	private final Map<String, Integer> keys = new HashMap<>();
	private final List<Item> items = new ArrayList<>();

	private Listing(ComparisonTable table, ListFilter filter, Set<String> unfolded) {
		this.filter = filter;
		this.unfolded = unfolded;
		summary = Summary.of(table.comparison());
		unexplained = table.comparison().unexplained().stream().map(Change::id).collect(Collectors.toSet());
		table.rows().filter(row -> filter.wants(row, unexplained)).forEach(row -> row.changes().forEach(change -> shown.add(change.id())));
		table.sections().forEach(this::section);
	}

	/**
	 * Returns the lines.
	 *
	 * @param unfolded the keys of the rows whose consequences are listed
	 */
	public static List<Item> of(ComparisonTable table, ListFilter filter, Set<String> unfolded) {
		return List.copyOf(new Listing(table, filter, unfolded).items);
	}

	/** Returns how many rows of the list have a change that stands for itself. */
	public static long changed(List<Item> items) {
		return items.stream().filter(Listing::isStep).count();
	}

	/** Returns whether going from change to change stops at a line. */
	public static boolean isStep(Item item) {
		return item instanceof Item.Entry entry && !entry.context() && isChanged(entry.row());
	}

	/** Returns whether a row has a change that stands for itself. */
	public static boolean isChanged(Row row) {
		return row.changes().stream().anyMatch(change -> change.cause() == null);
	}

	/** Returns where the next change after a line is, or the one before it; -1 where there is none. */
	public static int step(List<Item> items, int from, boolean forward) {
		for (int i = forward ? from + 1 : from - 1; i >= 0 && i < items.size(); i += forward ? 1 : -1)
			if (isStep(items.get(i)))
				return i;
		return -1;
	}

	private void section(Section section) {
		if (section.rows().noneMatch(row -> filter.wants(row, unexplained)))
			return;
		if (section.duty() == null)
			items.add(new Item.Heading("section/" + section.type().key(), section.type()));
		boolean first = true;
		for (Block block : section.blocks()) {
			boolean wanted = block.rows().stream().anyMatch(row -> filter.wants(row, unexplained));
			for (Row row : block.rows()) {
				boolean heading = row == block.rows().get(0) && row.depth() == 0;
				boolean own = filter.wants(row, unexplained);
				if (own || heading && (wanted || first))
					entry(row, !own);
			}
			first = false;
		}
	}

	private void entry(Row row, boolean context) {
		String key = key(row);
		Set<Change> following = new LinkedHashSet<>();
		if (!context)
			for (Change change : row.changes())
				if (told.add(change.id()))
					summary.consequences(change).stream().filter(consequence -> !shown.contains(consequence.id())).forEach(following::add);
		boolean open = !following.isEmpty() && unfolded.contains(key);
		items.add(new Item.Entry(key, row, context, List.copyOf(following), open));
		if (open)
			following.forEach(change -> items.add(new Item.Consequence(key + ">" + place(change), change)));
	}

	private static String place(Change change) {
		return (change.after().isEmpty() ? "-" + change.before().get(0).path() : change.after().get(0).path()) + " " + change.field() + " " + change.citation();
	}

	/** Paths move on with every inserted element, codes with a renumbering; the one that is in the text is what a reader knows. */
	private String key(Row row) {
		String side = row.after().isEmpty() ? "-" : "+";
		String name = row.code() != null ? row.code() : (row.after().isEmpty() ? row.before() : row.after()).stream().map(cell -> cell.path()).findFirst().orElse("");
		String key = side + row.element().key() + "/" + name + "/" + (row.field() == null ? "" : row.field());
		int same = keys.merge(key, 1, Integer::sum);
		return same == 1 ? key : key + "#" + same;
	}
}
