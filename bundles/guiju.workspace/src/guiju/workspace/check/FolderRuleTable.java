package guiju.workspace.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import guiju.rules.folder.FolderFinding;
import guiju.rules.folder.FolderRules;
import guiju.rules.folder.FolderSummaries;
import guiju.rules.folder.StandardHead;
import guiju.rules.history.VersionCode;
import guiju.rules.settings.Settings;
import guiju.workspace.disk.PathOrder;

/**
 * The folder rules, kept up to date. A rule looks at one code at a time: who has it, and whose history names it. So after a
 * change only the files around the codes that came or went are given to the rules, in path order, as a folder of their own.
 * Not thread-safe.
 */
public final class FolderRuleTable {

	private final TreeMap<String, StandardHead> heads = new TreeMap<>(PathOrder.BY_NAMES);
	/** The files that have a code of this base, and those whose history names one. */
	private final Map<String, Set<String>> owners = new HashMap<>();
	private final Map<String, Set<String>> namers = new HashMap<>();
	private final Map<String, List<FolderFinding>> findings = new HashMap<>();
	private final Set<String> touchedBases = new HashSet<>();
	private final Set<String> touchedPaths = new HashSet<>();

	/** Puts the head of a file in the place of the one that it had; null for a file that is gone or cannot be read. */
	public void put(String path, StandardHead head) {
		StandardHead before = head == null ? heads.remove(path) : heads.put(path, head);
		if (head == null ? before == null : head.equals(before))
			return;
		if (before != null)
			enter(path, before, false);
		if (head != null)
			enter(path, head, true);
		touchedPaths.add(path);
	}

	/** Notes that the settings of a file changed, and with them what is to be reported of it. */
	public void touch(String path) {
		touchedPaths.add(path);
	}

	private void enter(String path, StandardHead head, boolean present) {
		String own = base(head.code());
		if (own != null) {
			touchedBases.add(own);
			put(owners, own, path, present);
		}
		for (StandardHead.Row row : head.rows())
			put(namers, base(row.code()), path, present);
	}

	private static void put(Map<String, Set<String>> index, String base, String path, boolean present) {
		if (base == null)
			return;
		if (present)
			index.computeIfAbsent(base, each -> new TreeSet<>(PathOrder.BY_NAMES)).add(path);
		else
			index.computeIfPresent(base, (each, paths) -> paths.remove(path) && paths.isEmpty() ? null : paths);
	}

	private static String base(String code) {
		VersionCode version = VersionCode.of(code);
		return version == null ? null : version.base();
	}

	/** Returns what the rules found in a file when they were last run. */
	public List<FolderFinding> findings(String path) {
		return findings.getOrDefault(path, List.of());
	}

	/** Runs the rules on what changed since they were last run, and returns the files whose findings are others now. */
	public Set<String> evaluate(Function<String, Settings> settings) {
		Set<String> checked = new TreeSet<>(PathOrder.BY_NAMES);
		checked.addAll(touchedPaths);
		for (String base : touchedBases) {
			checked.addAll(owners.getOrDefault(base, Set.of()));
			checked.addAll(namers.getOrDefault(base, Set.of()));
		}
		touchedPaths.clear();
		touchedBases.clear();
		if (checked.isEmpty())
			return Set.of();
		Map<String, List<FolderFinding>> found = FolderRules.check(around(checked), heads::get, settings).stream()
				.collect(Collectors.groupingBy(FolderFinding::path));
		Set<String> changed = new TreeSet<>(PathOrder.BY_NAMES);
		for (String path : checked) {
			List<FolderFinding> now = found.getOrDefault(path, List.of());
			List<FolderFinding> before = now.isEmpty() ? findings.remove(path) : findings.put(path, now);
			if (!now.equals(before == null ? List.of() : before))
				changed.add(path);
		}
		return changed;
	}

	/** Returns the files together with all that the rules compare them with, in path order as in a folder of their own. */
	private FolderSummaries around(Set<String> checked) {
		Set<String> all = new TreeSet<>(PathOrder.BY_NAMES);
		Set<String> bases = new HashSet<>();
		for (String path : checked) {
			StandardHead head = heads.get(path);
			if (head == null)
				continue;
			all.add(path);
			List<String> codes = new ArrayList<>();
			codes.add(head.code());
			head.rows().forEach(row -> codes.add(row.code()));
			for (String code : codes) {
				String base = base(code);
				if (base != null && bases.add(base))
					all.addAll(owners.getOrDefault(base, Set.of()));
			}
		}
		FolderSummaries summaries = new FolderSummaries();
		for (String path : all)
			summaries.add(path, heads.get(path));
		return summaries;
	}
}
