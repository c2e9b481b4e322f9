package guiju.importer.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.office.XmlElement;

/** The merged ranges of a sheet. A merged cell shows the value of its first cell, and the others nothing. */
final class Merges {

	/** A range, from 1, its last row and column included. */
	record Range(int top, int left, int bottom, int right) {

		boolean holds(int row, int column) {
			return row >= top && row <= bottom && column >= left && column <= right;
		}
	}

	private static final int MOST = 20_000;

	private final Map<Integer, List<Range>> byTop = new HashMap<>();
	private final TreeMap<Integer, Range> open = new TreeMap<>();
	private final PriorityQueue<Range> ending = new PriorityQueue<>(Comparator.comparingInt(Range::bottom));
	private int at;

	Merges(XmlElement sheet) throws UnreadableSourceException {
		XmlElement merges = sheet.child("x:mergeCells");
		List<XmlElement> all = merges == null ? List.of() : merges.children("x:mergeCell");
		if (all.size() > MOST)
			throw new UnreadableSourceException(Reason.TOO_LARGE, all.size() + " merged cells");
		for (XmlElement merge : all) {
			String[] corners = merge.get("ref", "").split(":");
			Address first = Address.of(corners[0]);
			Address last = Address.of(corners[corners.length - 1]);
			if (first != null && last != null && last.row() >= first.row() && last.column() >= first.column())
				byTop.computeIfAbsent(first.row(), none -> new ArrayList<>()).add(new Range(first.row(), first.column(), last.row(), last.column()));
		}
	}

	/** Goes down to a row; rows have to rise. */
	void down(int row) {
		for (int next = at + 1; next <= row && !byTop.isEmpty(); next++)
			for (Range range : byTop.containsKey(next) ? byTop.remove(next) : List.<Range>of()) {
				open.put(range.left(), range);
				ending.add(range);
			}
		at = row;
		while (!ending.isEmpty() && ending.peek().bottom() < row) {
			Range ended = ending.poll();
			open.remove(ended.left(), ended);
		}
	}

	/** Returns the range that a cell of the present row belongs to, or null. */
	Range at(int column) {
		Map.Entry<Integer, Range> range = open.floorEntry(column);
		return range != null && range.getValue().holds(at, column) ? range.getValue() : null;
	}
}
