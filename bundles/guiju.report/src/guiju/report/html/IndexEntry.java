package guiju.report.html;

import java.util.List;
import java.util.Map;

import guiju.diff.Comparison;
import guiju.diff.change.Impact;
import guiju.diff.change.Verdict;
import guiju.report.rows.Summary;
import guiju.report.wording.Titles;
import guiju.report.wording.Wording;

/**
 * One comparison in an overview: what the overview says of it, and nothing that would keep its models in memory.
 *
 * @param name the standard's name
 * @param before what the old version is called
 * @param after what the new version is called
 * @param link the address of its report relative to the overview, with / between its parts; null where there is none
 * @param verdict what the revision amounts to
 * @param impacts how many changes that stand for themselves have each impact
 * @param consequences how many changes only follow
 * @param doubts what to check first, in sentences
 */
public record IndexEntry(String name, String before, String after, String link, Verdict verdict, Map<Impact, Integer> impacts, int consequences,
		List<String> doubts) {

	/** Copies the collections. */
	public IndexEntry {
		impacts = Map.copyOf(impacts);
		doubts = List.copyOf(doubts);
	}

	/** Returns the entry of a comparison. */
	public static IndexEntry of(Comparison comparison, Wording wording, String link) {
		Titles titles = new Titles(comparison, wording);
		Summary summary = Summary.of(comparison);
		return new IndexEntry(titles.name(), titles.before(), titles.after(), link, summary.verdict(), summary.impacts(), summary.consequenceCount(),
				wording.doubts(comparison));
	}
}
