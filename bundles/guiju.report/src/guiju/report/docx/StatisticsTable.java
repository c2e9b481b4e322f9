package guiju.report.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import guiju.diff.Comparison;
import guiju.diff.change.Kind;
import guiju.diff.change.Statistics;
import guiju.diff.element.ElementType;
import guiju.report.wording.Wording;

/** How many changes there are of each kind of each element; columns and rows that would be empty are left out. */
final class StatisticsTable {

	private static final int WIDTH = 14570;
	private static final int FIRST = 2000;

	private final Statistics statistics;
	private final Wording wording;
	private final List<Kind> kinds;

	StatisticsTable(Comparison comparison, Wording wording) {
		this.wording = wording;
		statistics = comparison.statistics();
		kinds = Arrays.stream(Kind.values()).filter(kind -> statistics.count(kind) > 0).toList();
	}

	boolean isEmpty() {
		return kinds.isEmpty();
	}

	void write(DocumentWriter document) {
		document.add(Line.of(Line.Style.HEADING, "修正統計"));
		List<Integer> widths = new ArrayList<>(Collections.nCopies(kinds.size(), (WIDTH - FIRST) / kinds.size()));
		widths.add(0, WIDTH - widths.stream().mapToInt(Integer::intValue).sum());
		TableWriter table = document.table(new TableShape("修正統計", "各類項目依修正種類之數目。", widths));
		List<Line> header = new ArrayList<>(List.of(Line.of(Line.Style.FIGURE_HEADING, "項目")));
		kinds.forEach(kind -> header.add(Line.of(Line.Style.FIGURE_HEADING, wording.kind(kind))));
		table.header(header);
		statistics.counts().keySet().forEach(element -> table.row(row(element)));
		table.row(totals());
		document.add(Line.of(Line.Style.REMARK, "一項修正兼具數種性質者，各種分別計數；包括因其他修正而配合調整者。"));
	}

	private List<List<Line>> row(ElementType element) {
		List<List<Line>> cells = new ArrayList<>();
		cells.add(List.of(Line.of(Line.Style.FIGURE, wording.element(element))));
		kinds.forEach(kind -> cells.add(List.of(Line.of(Line.Style.FIGURE, figure(statistics.count(element, kind))))));
		return cells;
	}

	private List<List<Line>> totals() {
		List<List<Line>> cells = new ArrayList<>();
		cells.add(List.of(Line.of(Line.Style.FIGURE, "合計")));
		kinds.forEach(kind -> cells.add(List.of(Line.of(Line.Style.FIGURE, figure(statistics.count(kind))))));
		return cells;
	}

	/** A dash says that there are none; an empty cell would leave open whether anybody counted. */
	private static String figure(int count) {
		return count == 0 ? "－" : String.valueOf(count);
	}
}
