package guiju.ui.compare.list;

import java.util.ArrayList;
import java.util.List;

import guiju.report.rows.Block;
import guiju.report.rows.ComparisonTable;
import guiju.report.rows.Row;
import guiju.report.rows.Section;
import guiju.report.rows.SectionType;

/**
 * A part of the compared standard as the outline lists it: a duty with its tasks, or another part as a whole.
 *
 * @param key names it over comparisons
 * @param section the part that it is or stands in
 * @param heading the row of the duty or task; null for any other part
 * @param rows its own rows, without those of its parts
 * @param parts its tasks; none but for a duty
 */
public record Chapter(String key, SectionType section, Row heading, List<Row> rows, List<Chapter> parts) {

	/** Copies the lists. */
	public Chapter {
		rows = List.copyOf(rows);
		parts = List.copyOf(parts);
	}

	/** Returns the parts of a comparison in the order of the document. */
	public static List<Chapter> of(ComparisonTable table) {
		List<Chapter> chapters = new ArrayList<>();
		for (Section section : table.sections())
			chapters.add(section.duty() == null ? new Chapter(section.type().key(), section.type(), null, section.rows().toList(), List.of()) : duty(section, chapters.size()));
		return List.copyOf(chapters);
	}

	private static Chapter duty(Section section, int place) {
		List<Block> blocks = section.blocks();
		String key = "duty/" + name(section.duty(), place);
		List<Chapter> tasks = new ArrayList<>();
		for (Block block : blocks.subList(1, blocks.size()))
			tasks.add(new Chapter(key + "/" + name(block.rows().get(0), tasks.size()), SectionType.DUTY, block.rows().get(0), block.rows(), List.of()));
		return new Chapter(key, SectionType.DUTY, section.duty(), blocks.get(0).rows(), tasks);
	}

	/** What was removed may have the code of what stands there now. */
	private static String name(Row row, int place) {
		return (row.after().isEmpty() ? "-" : "+") + (row.code() == null ? String.valueOf(place) : row.code());
	}

	/** Returns how many rows in it have a change of their own, as the list counts them. */
	public long changed() {
		return rows.stream().filter(Listing::isChanged).count() + parts.stream().mapToLong(Chapter::changed).sum();
	}

	/** Returns whether a row stands in it, not in one of its parts. */
	public boolean has(Row row) {
		return rows.stream().anyMatch(each -> each == row);
	}

	/**
	 * Returns where in a list its changes begin: its first changed row, or one of its parts', else its heading or whatever is listed
	 * of it; -1 where nothing is.
	 */
	public int in(List<Item> items) {
		int first = -1;
		for (int i = 0; i < items.size(); i++)
			if (items.get(i) instanceof Item.Entry entry && hasDeep(entry.row())) {
				if (Listing.isStep(entry))
					return i;
				first = first < 0 ? i : first;
			}
		return first;
	}

	private boolean hasDeep(Row row) {
		return has(row) || parts.stream().anyMatch(part -> part.has(row));
	}
}
