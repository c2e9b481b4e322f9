package guiju.rules.folder;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import guiju.rules.FindingCode;
import guiju.rules.settings.Settings;

/** All rules over a folder of standards. */
public final class FolderRules {

	private static final List<FolderRule> ALL = List.of(new DuplicateStandard(), new HistoryConflict());

	private static final Set<FindingCode> CODES = ALL.stream().flatMap(rule -> rule.codes().stream()).collect(Collectors.toUnmodifiableSet());

	private FolderRules() {}

	/** Returns the rules in the order they are run. */
	public static List<FolderRule> all() {
		return ALL;
	}

	/** Returns the codes of all their findings, which nobody can look for who knows one standard alone. */
	public static Set<FindingCode> codes() {
		return CODES;
	}

	/**
	 * Checks a folder.
	 *
	 * @param reread reads the head of a file again, or returns null where it cannot; called for the files that look wrong
	 * @param settings the settings in force for a file
	 * @return the findings in the order of the rules
	 */
	public static List<FolderFinding> check(FolderSummaries summaries, Function<String, StandardHead> reread,
			Function<String, Settings> settings) {
		FolderCheck check = new FolderCheck(summaries, reread, settings);
		for (FolderRule rule : ALL)
			rule.check(check);
		return check.findings();
	}
}
