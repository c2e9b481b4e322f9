package guiju.workspace.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import guiju.dsl.ide.folder.FolderLabel;
import guiju.dsl.ide.folder.FolderPlace;
import guiju.dsl.ide.folder.LabelKey;
import guiju.model.code.ElementKind;

/** Which standards define which labels. A change of one file costs what that file defines, not what the folder does. */
final class LabelTable {

	/** A definition: the file and its number there. */
	record Ref(FileEntry entry, int number) {

		LabelEntry label() {
			return entry.labels().get(number);
		}
	}

	/** A label that matches, before its places are looked up. */
	private record Match(String key, boolean begins, List<Ref> refs) {

		// The best last, so that the queue's head is the first to go.
		private static final Comparator<Match> WORST_FIRST = Comparator.comparing(Match::begins)
				.thenComparingInt(match -> match.refs().size()).thenComparing(Match::key, Comparator.reverseOrder());
	}

	private final Map<ElementKind, Map<String, List<Ref>>> byKey = new EnumMap<>(ElementKind.class);

	void add(FileEntry entry) {
		for (int number = 0; number < entry.labels().size(); number++) {
			LabelEntry label = entry.labels().get(number);
			if (!label.key().isEmpty())
				of(label.kind()).computeIfAbsent(label.key(), key -> new ArrayList<>(2)).add(new Ref(entry, number));
		}
	}

	void remove(FileEntry entry) {
		for (LabelEntry label : entry.labels()) {
			Map<String, List<Ref>> keys = of(label.kind());
			List<Ref> refs = keys.get(label.key());
			if (refs != null && refs.removeIf(ref -> ref.entry() == entry) && refs.isEmpty())
				keys.remove(label.key());
		}
	}

	private Map<String, List<Ref>> of(ElementKind kind) {
		return byKey.computeIfAbsent(kind, each -> new HashMap<>());
	}

	/** Returns the best labels that contain a word: those that begin with it, then the most used, then by their text. */
	List<FolderLabel> matching(ElementKind kind, String word, int most) {
		String wanted = LabelKey.of(word);
		PriorityQueue<Match> best = new PriorityQueue<>(Match.WORST_FIRST);
		byKey.getOrDefault(kind, Map.of()).forEach((key, refs) -> {
			int at = key.indexOf(wanted);
			if (at < 0 || most <= 0)
				return;
			best.add(new Match(key, at == 0, refs));
			if (best.size() > most)
				best.remove();
		});
		List<Match> matches = new ArrayList<>(best);
		matches.sort(Match.WORST_FIRST.reversed());
		return matches.stream().map(match -> label(kind, match.refs())).toList();
	}

	private static FolderLabel label(ElementKind kind, List<Ref> refs) {
		List<Ref> ordered = ordered(refs);
		return new FolderLabel(kind, ordered.get(0).label().label(), ordered.stream().map(ref -> ref.entry().definition(ref.number())).toList());
	}

	/** Returns the definitions of a label in the order of the standards. */
	List<Ref> definitions(ElementKind kind, String label) {
		return ordered(byKey.getOrDefault(kind, Map.of()).getOrDefault(LabelKey.of(label), List.of()));
	}

	/** Returns the citations of a label in the order of the standards, and within one in the order of its text. */
	List<FolderPlace> citations(ElementKind kind, String label) {
		Map<FileEntry, List<FolderPlace>> byFile = new LinkedHashMap<>();
		for (Ref ref : definitions(kind, label))
			byFile.computeIfAbsent(ref.entry(), entry -> new ArrayList<>()).addAll(ref.entry().citations(ref.number()));
		return byFile.values().stream().flatMap(places -> places.stream().sorted(Comparator.comparingInt(place -> place.region().offset()))).toList();
	}

	/** Returns all definitions of a kind, label by label. */
	Iterable<List<Ref>> all(ElementKind kind) {
		return byKey.getOrDefault(kind, Map.of()).values();
	}

	static List<Ref> ordered(List<Ref> refs) {
		return refs.stream().sorted(Comparator.comparing((Ref ref) -> ref.entry().order()).thenComparingInt(Ref::number)).toList();
	}
}
