package guiju.cli.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two folders paired by code without version. Where one folder has several versions of a standard, its newest one counts.
 *
 * @param pairs what stands in both, in the order of codes
 * @param removed what stands in the old folder only
 * @param added what stands in the new folder only
 * @param passed older versions that a newer one in the same folder stands for
 */
record FolderPairs(List<FolderPair> pairs, List<FolderStandard> removed, List<FolderStandard> added, List<FolderStandard> passed) {

	/** Pairs what could be read. */
	static FolderPairs of(List<FolderStandard> before, List<FolderStandard> after) {
		List<FolderStandard> passed = new ArrayList<>();
		Map<String, FolderStandard> old = newest(before, passed);
		Map<String, FolderStandard> now = newest(after, passed);
		List<FolderPair> pairs = new ArrayList<>();
		List<FolderStandard> removed = new ArrayList<>();
		old.forEach((key, standard) -> {
			FolderStandard match = now.remove(key);
			if (match == null)
				removed.add(standard);
			else
				pairs.add(new FolderPair(standard, match));
		});
		return new FolderPairs(pairs, removed, List.copyOf(now.values()), passed);
	}

	private static Map<String, FolderStandard> newest(List<FolderStandard> standards, List<FolderStandard> passed) {
		Map<String, FolderStandard> newest = new TreeMap<>();
		for (FolderStandard standard : standards) {
			if (standard.refusal() != null)
				continue;
			FolderStandard other = newest.get(standard.key());
			boolean newer = other == null || Comparator.comparingInt(FolderStandard::version).compare(standard, other) > 0;
			if (other != null)
				passed.add(newer ? other : standard);
			if (newer)
				newest.put(standard.key(), standard);
		}
		return newest;
	}
}
