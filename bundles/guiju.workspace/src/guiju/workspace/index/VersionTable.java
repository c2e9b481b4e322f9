package guiju.workspace.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import guiju.rules.history.VersionCode;

/** Which files hold which version of which standard. */
final class VersionTable {

	private final Map<String, TreeMap<Integer, TreeSet<StandardOrder>>> byBase = new HashMap<>();

	void add(FileEntry entry) {
		VersionCode code = entry.order().code();
		if (code != null)
			byBase.computeIfAbsent(code.base(), base -> new TreeMap<>()).computeIfAbsent(code.number(), number -> new TreeSet<>()).add(entry.order());
	}

	void remove(FileEntry entry) {
		VersionCode code = entry.order().code();
		TreeMap<Integer, TreeSet<StandardOrder>> versions = code == null ? null : byBase.get(code.base());
		if (versions == null)
			return;
		TreeSet<StandardOrder> files = versions.get(code.number());
		if (files != null && files.remove(entry.order()) && files.isEmpty())
			versions.remove(code.number());
		if (versions.isEmpty())
			byBase.remove(code.base());
	}

	/** Returns the path of the first file of a code. */
	Optional<String> first(String code) {
		VersionCode wanted = VersionCode.of(code);
		return wanted == null ? Optional.empty()
				: Optional.ofNullable(byBase.getOrDefault(wanted.base(), new TreeMap<>()).get(wanted.number())).map(files -> files.first().path());
	}

	/** Returns the path of the first file of the newest version before that of a code. */
	Optional<String> previous(String code) {
		VersionCode later = VersionCode.of(code);
		return later == null ? Optional.empty()
				: Optional.ofNullable(byBase.getOrDefault(later.base(), new TreeMap<>()).lowerEntry(later.number()))
						.map(entry -> entry.getValue().first().path());
	}
}
