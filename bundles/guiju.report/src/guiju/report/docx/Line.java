package guiju.report.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of the document.
 *
 * @param style what it is
 * @param spans its text, without line ends
 */
record Line(Style style, List<Span> spans) {

	/** What a paragraph is; each is a paragraph style of the template. */
	enum Style {
		TITLE("Title"), SUBTITLE("Subtitle"), HEADING("Heading1"), NOTICE("Notice"), REMARK("Remark"), COLUMN_HEADING("ColumnHeading"),
		SECTION("Section"), PROVISION("Provision"), EXPLANATION("Explanation"), NUMBERED_EXPLANATION("NumberedExplanation"), FIGURE("Figure"),
		FIGURE_HEADING("FigureHeading"), CODES("Codes"), VERDICT("Verdict");

		private final String id;

		Style(String id) {
			this.id = id;
		}

		String id() {
			return id;
		}
	}

	Line {
		spans = List.copyOf(spans);
	}

	static Line of(Style style, String text) {
		return new Line(style, List.of(Span.plain(text)));
	}

	/** Returns the paragraphs that spans with line ends make: one for each line, since a justified line must not end in a break. */
	static List<Line> paragraphs(Style style, List<Span> spans) {
		List<Line> lines = new ArrayList<>();
		List<Span> line = new ArrayList<>();
		for (Span span : spans) {
			String[] parts = span.text().split("\n", -1);
			for (int i = 0; i < parts.length; i++) {
				if (i > 0) {
					lines.add(new Line(style, line));
					line.clear();
				}
				if (!parts[i].isEmpty())
					line.add(new Span(parts[i], span.mark()));
			}
		}
		lines.add(new Line(style, line));
		return lines;
	}

	/** Returns how many characters it has, for an estimate of its height. */
	int length() {
		return spans.stream().mapToInt(span -> span.text().length()).sum();
	}
}
