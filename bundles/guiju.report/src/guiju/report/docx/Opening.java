package guiju.report.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import guiju.diff.Comparison;
import guiju.diff.Doubt;
import guiju.diff.Side;
import guiju.diff.change.Impact;
import guiju.model.Version;
import guiju.report.rows.Summary;
import guiju.report.wording.Titles;
import guiju.report.wording.Wording;

/** What stands above the table: which standard, which versions, what the revision amounts to, and what to beware of. */
final class Opening {

	private final Comparison comparison;
	private final TableHeadings headings;
	private final Wording wording;

	Opening(Comparison comparison, TableHeadings headings, Wording wording) {
		this.comparison = comparison;
		this.headings = headings;
		this.wording = wording;
	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		Titles titles = new Titles(comparison, wording);
		lines.add(Line.of(Line.Style.TITLE, titles.form()));
		lines.add(Line.of(Line.Style.SUBTITLE, headings.revised() + "：" + titles.after() + date(comparison.after()) + "　　" + headings.current() + "："
				+ titles.before() + date(comparison.before())));
		if (titles.formerName() != null)
			lines.add(Line.of(Line.Style.SUBTITLE, "原名稱：" + titles.formerName()));
		for (Doubt doubt : comparison.doubts())
			lines.add(Line.of(Line.Style.NOTICE, wording.doubt(doubt, comparison)));
		lines.add(Line.of(Line.Style.VERDICT, verdict()));
		return lines;
	}

	private String verdict() {
		Summary summary = Summary.of(comparison);
		String counts = Arrays.stream(Impact.values()).sorted(Comparator.reverseOrder()).filter(impact -> summary.impacts().get(impact) > 0)
				.map(impact -> wording.impact(impact) + " " + summary.impacts().get(impact) + " 項").collect(Collectors.joining("、"));
		return "修正性質：" + wording.verdict(summary.verdict()) + (counts.isEmpty() ? "" : "（" + counts + "）") + "。"
				+ wording.verdictMeaning(summary.verdict());
	}

	/** The history's own row tells when the version was made. */
	private static String date(Side side) {
		String code = side.standard().getCode();
		return side.standard().getVersions().stream().filter(row -> code != null && code.equals(row.getCode())).map(Version::getDateText)
				.filter(text -> text != null && !text.isBlank()).findFirst().map(text -> "（" + text.strip() + "）").orElse("");
	}
}
