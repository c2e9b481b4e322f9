package guiju.ui.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import guiju.rules.Severity;

/** The problems that a filter leaves, in groups, and how many there are of each kind. Unmodifiable; made in the background. */
final class ProblemList {

	/**
	 * Rows that stand together.
	 *
	 * @param key the path or the rule's code
	 * @param problems at least one
	 */
	record Group(String key, List<Problem> problems) {

		/** Returns the gravest severity. */
		Severity worst() {
			return problems.stream().map(Problem::severity).min(Comparator.naturalOrder()).orElseThrow();
		}
	}

	private final Grouping grouping;
	private final int total;
	private final List<Problem> problems = new ArrayList<>();
	private final List<Group> groups;
	private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
	private final Map<String, Integer> rules = new TreeMap<>();

	ProblemList(List<Problem> all, ProblemFilter filter, Grouping grouping) {
		this.grouping = grouping;
		total = all.size();
		for (Problem problem : all) {
			if (!filter.hasWords(problem))
				continue;
			boolean severity = filter.hasSeverity(problem);
			if (severity && !problem.code().isEmpty())
				rules.merge(problem.code(), 1, Integer::sum);
			if (!filter.hasRule(problem))
				continue;
			severities.merge(problem.severity(), 1, Integer::sum);
			if (severity)
				problems.add(problem);
		}
		groups = grouping == Grouping.NONE ? List.of() : grouped();
	}

	private List<Group> grouped() {
		Map<String, List<Problem>> byKey = new LinkedHashMap<>();
		for (Problem problem : problems)
			byKey.computeIfAbsent(grouping == Grouping.FILE ? problem.path() : problem.code(), key -> new ArrayList<>()).add(problem);
		List<Group> found = new ArrayList<>();
		byKey.forEach((key, rows) -> found.add(new Group(key, rows)));
		if (grouping == Grouping.RULE)
			found.sort(Comparator.comparing(Group::worst).thenComparing(group -> -group.problems().size()).thenComparing(Group::key));
		return found;
	}

	/** Tells whether another list has the same groups in the same order, whatever is in them. */
	boolean hasGroupsOf(ProblemList other) {
		return grouping == other.grouping && groups.stream().map(Group::key).toList().equals(other.groups.stream().map(Group::key).toList());
	}

	Grouping grouping() {
		return grouping;
	}

	/** Returns the groups; none where rows are not grouped. */
	List<Group> groups() {
		return groups;
	}

	/** Returns all rows that are shown. */
	List<Problem> problems() {
		return problems;
	}

	/** Returns how many problems the folder has. */
	int total() {
		return total;
	}

	/** Returns how many of a severity there are, or would be if it were shown. */
	int count(Severity severity) {
		return severities.getOrDefault(severity, 0);
	}

	/** Returns the rules that have rows, or would have if no rule were chosen, with their numbers. */
	Map<String, Integer> rules() {
		return rules;
	}
}
