package guiju.workspace.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guiju.dsl.ide.folder.FolderAttitude;
import guiju.dsl.ide.folder.FolderLabel;
import guiju.dsl.ide.folder.FolderPlace;
import guiju.dsl.ide.folder.FolderStandard;
import guiju.dsl.ide.folder.LabelKey;
import guiju.model.code.ElementKind;

/** The entries of all files, and the tables over them. Not thread-safe: {@link WorkspaceIndex} guards it. */
final class IndexTables {

	private final Map<String, FileEntry> entries = new HashMap<>();
	private final LabelTable labels = new LabelTable();
	private final VersionTable versions = new VersionTable();

	/** Puts the entry of a file in the place of the one that it had; null for a file that is gone. */
	void put(String path, FileEntry entry) {
		FileEntry before = entry == null ? entries.remove(path) : entries.put(path, entry);
		if (before != null) {
			labels.remove(before);
			versions.remove(before);
		}
		if (entry != null) {
			labels.add(entry);
			versions.add(entry);
		}
	}

	List<FolderStandard> standards() {
		return entries.values().stream().sorted(Comparator.comparing(FileEntry::order)).map(FileEntry::standard).toList();
	}

	Optional<FolderStandard> standard(String code) {
		return versions.first(code).map(path -> entries.get(path).standard());
	}

	Optional<FolderStandard> previous(String code) {
		return versions.previous(code).map(path -> entries.get(path).standard());
	}

	List<FolderLabel> labels(ElementKind kind, String word, int most) {
		return labels.matching(kind, word, most);
	}

	List<FolderPlace> definitions(ElementKind kind, String label) {
		return labels.definitions(kind, label).stream().map(ref -> ref.entry().definition(ref.number())).toList();
	}

	List<FolderPlace> citations(ElementKind kind, String label) {
		return labels.citations(kind, label);
	}

	List<FolderAttitude> attitudes() {
		List<FolderAttitude> attitudes = new ArrayList<>();
		for (List<LabelTable.Ref> refs : labels.all(ElementKind.ATTITUDE)) {
			Map<String, List<LabelTable.Ref>> byWording = new LinkedHashMap<>();
			for (LabelTable.Ref ref : LabelTable.ordered(refs))
				byWording.computeIfAbsent(LabelKey.of(ref.label().wording()), wording -> new ArrayList<>()).add(ref);
			byWording.values().forEach(alike -> attitudes.add(attitude(alike)));
		}
		attitudes.sort(Comparator.comparingInt((FolderAttitude attitude) -> -attitude.standards().size())
				.thenComparing(FolderAttitude::name).thenComparing(FolderAttitude::definition));
		return attitudes;
	}

	private static FolderAttitude attitude(List<LabelTable.Ref> alike) {
		Set<FolderStandard> standards = new LinkedHashSet<>();
		alike.forEach(ref -> standards.add(ref.entry().standard()));
		LabelEntry first = alike.get(0).label();
		return new FolderAttitude(first.label(), first.wording(), List.copyOf(standards));
	}
}
