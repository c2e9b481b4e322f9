package guiju.ui.compare.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import guiju.diff.Comparison;
import guiju.diff.element.ElementType;
import guiju.diff.element.Elements;
import guiju.diff.element.Entry;
import guiju.diff.lineage.Amendment;
import guiju.diff.lineage.Lineage;
import guiju.diff.lineage.Statement;
import guiju.diff.match.Ground;
import guiju.diff.match.Match;
import guiju.report.rows.Cell;
import guiju.report.rows.Row;

/**
 * How the two sides of a row came to stand side by side, and what a committee can decide about it.
 *
 * @param olds the old elements of the row
 * @param news the new ones
 * @param matches which of them were matched, none where one side is empty
 * @param decisions what the lineage file says of any of them
 */
public record RowMatch(List<Entry> olds, List<Entry> news, List<Match> matches, List<Statement> decisions) {

	/** Copies the lists. */
	public RowMatch {
		olds = List.copyOf(olds);
		news = List.copyOf(news);
		matches = List.copyOf(matches);
		decisions = List.copyOf(decisions);
	}

	/** Returns what is known of a row. */
	public static RowMatch of(Row row, Comparison comparison, Elements before, Elements after, Amendment names, Lineage lineage) {
		List<Entry> olds = entries(row.before(), before);
		List<Entry> news = entries(row.after(), after);
		List<Match> matches = new ArrayList<>();
		for (Entry now : news)
			for (Match match : comparison.matching().ofAfter(now.path()))
				if (olds.stream().anyMatch(old -> old.path().equals(match.before())))
					matches.add(match);
		Set<Entry> oldSet = new LinkedHashSet<>(olds);
		Set<Entry> newSet = new LinkedHashSet<>(news);
		return new RowMatch(olds, news, matches, names.about(lineage, oldSet, newSet));
	}

	private static List<Entry> entries(List<Cell> cells, Elements elements) {
		return cells.stream().map(Cell::path).distinct().map(elements::at).filter(Objects::nonNull).toList();
	}

	/** Returns whether anything can be decided: the standard itself and rows of its history are matched by what they are. */
	public boolean isOpen() {
		Entry any = !news.isEmpty() ? news.get(0) : !olds.isEmpty() ? olds.get(0) : null;
		return any != null && any.type() != ElementType.STANDARD && any.type() != ElementType.VERSION;
	}

	/** Returns whether the committee has said already that it is so. */
	public boolean isPinned() {
		return matches.isEmpty() ? decisions.stream().anyMatch(decision -> decision.kind() == Statement.Kind.REMOVED || decision.kind() == Statement.Kind.ADDED)
				: matches.stream().allMatch(match -> match.grounds().contains(Ground.PINNED));
	}

	/** Returns the decision that it is so: the same, or without successor, or without predecessor. */
	public Statement confirmation(Amendment names) {
		List<String> before = olds.stream().map(names::before).toList();
		List<String> after = news.stream().map(names::after).toList();
		Statement.Kind kind = after.isEmpty() ? Statement.Kind.REMOVED : before.isEmpty() ? Statement.Kind.ADDED : Statement.Kind.SAME;
		return new Statement(kind, before, after);
	}

	/** Returns the decisions that it is not so: none of the old elements is one of the new ones. */
	public List<Statement> rejection(Amendment names) {
		List<Statement> statements = new ArrayList<>();
		for (Entry old : olds)
			for (Entry now : news)
				statements.add(Statement.different(names.before(old), names.after(now)));
		return statements;
	}
}
