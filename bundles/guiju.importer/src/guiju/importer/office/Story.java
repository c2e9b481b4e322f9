package guiju.importer.office;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.Bullet;
import guiju.importer.cells.Line;
import guiju.importer.cells.Zone;
/**
 * What is read into one place from top to bottom: the body, a cell, a text box. A paragraph whose end is deleted or hidden
 * goes on with the next one; one that is indented like the text of the list's entry above belongs to that entry.
 */
public final class Story {

	private final List<Content> contents = new ArrayList<>();
	private final List<Content> beside = new ArrayList<>();
	private final ListDepth depth = new ListDepth();
	private final LineBuilder line = new LineBuilder();
	private boolean inList;
	private int count;
	private ListMark lone;

	/** Returns where characters of the open paragraph go. */
	public LineBuilder line() {
		return line;
	}

	/** Adds what stands in a box beside the open paragraph; it follows that paragraph. */
	public void box(List<Content> boxed) {
		beside.addAll(boxed);
	}

	/** Adds a table. */
	public void add(Content.Grid grid) {
		inList = false;
		count++;
		contents.add(grid);
	}

	/**
	 * Ends a paragraph without a mark.
	 *
	 * @param indent where it begins, in twentieths of a point
	 */
	public void plain(int indent) {
		if (line.isBlank() ? inList : inList && depth.goesOn(indent))
			goOn();
		else
			put(line.finish(null, ""), false);
		flush();
	}

	/** Ends a paragraph that belongs to the entry of a list above. */
	public void goOn() {
		List<Line> lines = line.finish(null, "");
		if (inList && !lines.isEmpty() && contents.get(contents.size() - 1) instanceof Content.Text last) {
			last.lines().addAll(lines);
		} else {
			put(lines, false);
		}
		flush();
	}

	/**
	 * Ends a paragraph with a mark. One without a text says nothing, unless its mark is content.
	 *
	 * @param list what tells lists apart
	 * @param level the level within that list, from 0
	 * @param indent where the mark stands, in twentieths of a point
	 */
	public void entry(ListMark mark, Object list, int level, int indent) {
		if (mark.isContent()) {
			put(line.finish(null, mark.text() + mark.gap()), false);
		} else if (!line.isBlank()) {
			put(line.finish(new Bullet(depth.entry(list, level, indent), mark.text()), ""), true);
		} else {
			lone = mark.isNumber() ? mark : null;
			line.finish(null, "");
		}
		flush();
	}

	private void put(List<Line> lines, boolean entry) {
		if (lines.isEmpty())
			return;
		contents.add(new Content.Text(Zone.BODY, lines));
		inList = entry;
	}

	private void flush() {
		count++;
		if (!beside.isEmpty()) {
			contents.addAll(beside);
			beside.clear();
			inList = false;
		}
	}

	/** Returns everything; a number that stands quite alone is what the place says. */
	public List<Content> finish() {
		if (!line.isBlank())
			plain(0);
		if (lone != null && contents.isEmpty() && count == 1) {
			line.text(lone.text(), false, 0);
			contents.add(new Content.Text(Zone.BODY, line.finish(null, "")));
		}
		return contents;
	}
}
