package guiju.report.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;
import guiju.model.Citation;
import guiju.model.Classification;
import guiju.model.Definition;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.citation.CitationIndex;
import guiju.model.path.ElementPath;

/** Rows of lists: what a task cites, and the classes in the head. A cited code alone tells nothing, so its name stands beside it. */
final class PrintedLists {

	private final CitationIndex before;
	private final CitationIndex after;

	/** The path in the old version of what a path in the new one was. */
	private final Map<String, String> origins = new HashMap<>();

	PrintedLists(Comparison comparison) {
		comparison.matching().matches().forEach(match -> origins.putIfAbsent(match.after(), match.before()));
		before = new CitationIndex(comparison.before().standard());
		after = new CitationIndex(comparison.after().standard());
	}

	/**
	 * Returns a row.
	 *
	 * @param compared whether entries are marked by comparing the lists, since no change tells which differ
	 */
	Row row(ElementType element, Pair pair, String field, int depth, List<Change> shown, boolean compared) {
		if (element == ElementType.TASK && !compared)
			return new Row(element, pair.code(), field, depth, cells(pair.before(), field, before, pair.after().isEmpty() ? null : cited(shown, Kind.CITATION_REMOVED)),
					cells(pair.after(), field, after, pair.before().isEmpty() ? null : cited(shown, Kind.CITATION_ADDED)), shown);
		if (element == ElementType.TASK)
			return new Row(element, pair.code(), field, depth, unlike(pair.before(), field, before, named(pair.after(), field, after)),
					unlike(pair.after(), field, after, named(pair.before(), field, before)), shown);
		List<List<Entry>> old = entries(pair.before(), field);
		List<List<Entry>> now = entries(pair.after(), field);
		return new Row(element, pair.code(), field, depth, marked(pair.before(), old, now), marked(pair.after(), now, old), shown);
	}

	private static Set<String> cited(List<Change> shown, Kind kind) {
		return shown.stream().filter(change -> change.is(kind)).map(Change::citation).collect(Collectors.toSet());
	}

	/** Marks the citations that differ; all of them for null. */
	private static List<Cell> cells(List<Place> tasks, String field, CitationIndex index, Set<String> differing) {
		return tasks.stream().map(place -> new Cell(place.path(), null, false, List.of(), citations((Task) place.element(), field, index, differing))).toList();
	}

	/** Marks the citations of what none of the others cites: a definition is the same whatever it is called now. */
	private List<Cell> unlike(List<Place> tasks, String field, CitationIndex index, Set<String> others) {
		return tasks.stream().map(place -> new Cell(place.path(), null, false, List.of(), cited((Task) place.element(), field).stream()
				.map(citation -> entry(citation, index, others.contains(name(citation, index)) ? Set.of() : null)).toList())).toList();
	}

	private Set<String> named(List<Place> tasks, String field, CitationIndex index) {
		return tasks.stream().flatMap(place -> cited((Task) place.element(), field).stream()).map(citation -> name(citation, index)).collect(Collectors.toSet());
	}

	/** Returns what tells a citation from others in both versions: the definition's old path, else its new one, else the code. */
	private String name(Citation citation, CitationIndex index) {
		Definition target = index.target(citation);
		if (target == null)
			return "code " + citation.getCode();
		String path = ElementPath.of(target);
		return index == before ? path : origins.getOrDefault(path, "new " + path);
	}

	private static List<Citation> cited(Task task, String field) {
		return field.equals(Fields.SKILLS) ? task.getSkills() : task.getKnowledge();
	}

	private static List<Entry> citations(Task task, String field, CitationIndex index, Set<String> differing) {
		return cited(task, field).stream().map(citation -> entry(citation, index, differing)).toList();
	}

	private static Entry entry(Citation citation, CitationIndex index, Set<String> differing) {
		Definition target = index.target(citation);
		return new Entry(citation.getCode(), target == null ? null : target.getName(), differing == null || differing.contains(citation.getCode()));
	}

	private static List<List<Entry>> entries(List<Place> places, String field) {
		return places.stream().map(place -> entries((Standard) place.element(), field)).toList();
	}

	private static List<Cell> marked(List<Place> places, List<List<Entry>> entries, List<List<Entry>> other) {
		Set<Entry> others = other.stream().flatMap(List::stream).collect(Collectors.toSet());
		return IntStream.range(0, places.size()).mapToObj(i -> new Cell(places.get(i).path(), null, false, List.of(), entries.get(i).stream()
				.map(entry -> new Entry(entry.code(), entry.text(), !others.contains(entry))).toList())).toList();
	}

	private static List<Entry> entries(Standard standard, String field) {
		return switch (field) {
			case Fields.CATEGORIES -> classes(standard.getCategories());
			case Fields.OCCUPATIONS -> classes(standard.getOccupations());
			case Fields.INDUSTRIES -> classes(standard.getIndustries());
			default -> standard.getDevelopers().stream().filter(Objects::nonNull).map(name -> new Entry(null, name, false)).toList();
		};
	}

	private static List<Entry> classes(List<Classification> classes) {
		return classes.stream().map(entry -> new Entry(entry.getCode(), entry.getName(), false)).toList();
	}
}
