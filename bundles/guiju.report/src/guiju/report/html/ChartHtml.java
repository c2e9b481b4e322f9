package guiju.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import guiju.diff.change.Kind;
import guiju.diff.change.Statistics;
import guiju.diff.element.ElementType;
import guiju.report.chart.Bar;
import guiju.report.chart.KindGroup;
import guiju.report.wording.Wording;

/**
 * Draws how many changes there are of what, and says the same in a table. Each part of a bar carries a sign and its
 * number, so that nobody needs the colours.
 */
final class ChartHtml {

	private static final int LABEL = 88;
	private static final int WIDTH = 480;
	private static final int ROW = 27;
	private static final int BAR = 20;
	private static final int LEAST = 32;
	/** Before the total, and for each of its figures. */
	private static final int GAP = 8;
	private static final int FIGURE = 8;

	private final Markup markup;
	private final Wording wording;
	private final List<Bar> bars;
	private final Statistics statistics;
	private final int consequences;

	ChartHtml(Markup markup, Wording wording, List<Bar> bars, Statistics statistics, int consequences) {
		this.markup = markup;
		this.wording = wording;
		this.bars = bars;
		this.statistics = statistics;
		this.consequences = consequences;
	}

	void write() {
		markup.open("section", "class", "chart", "aria-labelledby", "chart").element("h2", wording.text("chart.heading"), "id", "chart");
		markup.open("figure");
		drawing();
		legend();
		markup.close("figure");
		table();
		markup.close("section");
	}

	private void drawing() {
		int height = bars.size() * ROW;
		markup.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-labelledby", "chart-title chart-words");
		markup.element("title", wording.text("chart.title"), "id", "chart-title").element("desc", words(), "id", "chart-words");
		double unit = unit();
		for (int i = 0; i < bars.size(); i++)
			bar(bars.get(i), i * ROW, unit);
		markup.close("svg");
	}

	/** How wide one change is drawn: so that the longest bar just fits, a part with its sign always being readable. */
	private double unit() {
		double unit = WIDTH;
		int total = bars.stream().mapToInt(bar -> wording.text("number", bar.total()).length()).max().orElse(0);
		for (Bar bar : bars)
			unit = Math.min(unit, (double) (WIDTH - LABEL - GAP - total * FIGURE - bar.counts().size() * LEAST) / bar.total());
		return Math.min(unit, LEAST);
	}

	private void bar(Bar bar, int top, double unit) {
		int middle = top + ROW / 2 + 4;
		markup.open("text", "class", "label", "x", String.valueOf(LABEL - 10), "y", String.valueOf(middle), "text-anchor", "end")
				.text(wording.element(bar.element())).close("text");
		double x = LABEL;
		for (Map.Entry<KindGroup, Integer> part : bar.counts().entrySet()) {
			double width = LEAST + unit * (part.getValue() - 1);
			String style = "g-" + part.getKey().key();
			markup.open("rect", "class", style, "x", number(x + 1), "y", String.valueOf(top + (ROW - BAR) / 2), "width", number(width - 2), "height",
					String.valueOf(BAR), "rx", "3").element("title", wording.text("chart.part", wording.text("group." + part.getKey().key()), part.getValue()))
					.close("rect");
			markup.open("text", "class", style, "x", number(x + width / 2), "y", String.valueOf(middle), "text-anchor", "middle")
					.text(part.getKey().sign() + part.getValue()).close("text");
			x += width;
		}
		markup.open("text", "class", "total", "x", number(x + GAP), "y", String.valueOf(middle)).text(wording.text("number", bar.total())).close("text");
	}

	private static String number(double value) {
		return String.valueOf(Math.round(value * 10) / 10.0);
	}

	private String words() {
		return String.join(wording.text("semicolon"), bars.stream().map(bar -> wording.text("chart.bar", wording.element(bar.element()), bar.total(),
				String.join(wording.text("comma"), bar.counts().entrySet().stream()
						.map(part -> wording.text("chart.part", wording.text("group." + part.getKey().key()), part.getValue())).toList())))
				.toList());
	}

	private void legend() {
		markup.open("ul", "class", "legend");
		for (KindGroup group : KindGroup.values())
			if (bars.stream().anyMatch(bar -> bar.counts().containsKey(group)))
				markup.open("li").element("span", group.sign(), "class", "key g-" + group.key(), "aria-hidden", "true")
						.text(wording.text("group." + group.key())).close("li");
		markup.close("ul");
		if (consequences > 0)
			markup.element("figcaption", wording.text("chart.caption", consequences));
	}

	private void table() {
		List<Kind> kinds = Arrays.stream(Kind.values()).filter(kind -> statistics.count(kind) > 0).toList();
		markup.open("details", "class", "numbers").element("summary", wording.text("statistics.heading")).open("div", "class", "scroll", "tabindex", "0", "role",
				"region", "aria-label", wording.text("statistics.heading"));
		markup.open("table").open("thead").open("tr").element("th", wording.text("statistics.element"), "scope", "col");
		kinds.forEach(kind -> markup.element("th", wording.kind(kind), "scope", "col"));
		markup.close("tr").close("thead").open("tbody");
		for (ElementType element : statistics.counts().keySet()) {
			markup.open("tr").element("th", wording.element(element), "scope", "row");
			for (Kind kind : kinds)
				markup.element("td", statistics.count(element, kind) == 0 ? "·" : wording.text("number", statistics.count(element, kind)));
			markup.close("tr");
		}
		markup.open("tr", "class", "sum").element("th", wording.text("statistics.sum"), "scope", "row");
		kinds.forEach(kind -> markup.element("td", wording.text("number", statistics.count(kind))));
		markup.close("tr").close("tbody").close("table").close("div");
		markup.element("p", wording.text("statistics.note"), "class", "note").close("details");
	}
}
