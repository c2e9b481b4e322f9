package guiju.ui.problems;

import java.util.Locale;
import java.util.Set;

import guiju.rules.Severity;

/**
 * Which problems are shown.
 *
 * @param severities those of which severities
 * @param rule the code of the only rule, or empty for all
 * @param path the path of the only file, or null for all
 * @param words what must stand in the message, the rule, the path or the standard's name or code; parted by blanks
 */
record ProblemFilter(Set<Severity> severities, String rule, String path, String words) {

	/** Shows all. */
	static final ProblemFilter ALL = new ProblemFilter(Set.of(Severity.ERROR, Severity.WARNING, Severity.INFO), "", null, "");

	ProblemFilter {
		severities = Set.copyOf(severities);
		words = words.strip().toLowerCase(Locale.ROOT);
	}

	boolean hasRule(Problem problem) {
		return rule.isEmpty() || rule.equals(problem.code());
	}

	boolean hasSeverity(Problem problem) {
		return severities.contains(problem.severity());
	}

	/** Tells whether a problem has the file and the words. */
	boolean hasWords(Problem problem) {
		if (path != null && !path.equals(problem.path()))
			return false;
		if (words.isEmpty())
			return true;
		String all = (problem.words() + ' ' + problem.code() + ' ' + problem.path() + ' ' + problem.standard()).toLowerCase(Locale.ROOT);
		for (String word : words.split("\\s+"))
			if (!all.contains(word))
				return false;
		return true;
	}
}
