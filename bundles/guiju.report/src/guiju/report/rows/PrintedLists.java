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
import guiju.diff.match.Match;
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
	/** What a definition became, by its old path, and what it was, by its new one; the first of several. */
	private final Map<String, Definition> successors = new HashMap<>();
	private final Map<String, Definition> ancestors = new HashMap<>();

	PrintedLists(Comparison comparison) {
		before = new CitationIndex(comparison.before().standard());
		after = new CitationIndex(comparison.after().standard());
		for (Match match : comparison.matching().matches()) {
			origins.putIfAbsent(match.after(), match.before());
			if (ElementPath.find(comparison.before().standard(), match.before()) instanceof Definition old
					&& ElementPath.find(comparison.after().standard(), match.after()) instanceof Definition now) {
				successors.putIfAbsent(match.before(), now);
				ancestors.putIfAbsent(match.after(), old);
			}
		}
	}

	/**
	 * Returns a row.
	 *
	 * @param whole what its entries are marked by comparison with, where no change tells which differ; else null
	 */
	Row row(ElementType element, Pair pair, String field, int depth, List<Change> shown, Pair whole) {
		if (element == ElementType.TASK)
			return whole == null ? cited(pair, field, depth, shown) : shared(pair, field, depth, shown, whole);
		List<List<Entry>> old = entries(pair.before(), field);
		List<List<Entry>> now = entries(pair.after(), field);
		return new Row(element, pair.code(), pair.formerCode(), field, depth, marked(pair.before(), old, now), marked(pair.after(), now, old), shown);
	}

	private Row cited(Pair pair, String field, int depth, List<Change> shown) {
		Set<String> removed = pair.after().isEmpty() ? null : cited(shown, Kind.CITATION_REMOVED);
		Set<String> added = pair.before().isEmpty() ? null : cited(shown, Kind.CITATION_ADDED);
		return new Row(ElementType.TASK, pair.code(), pair.formerCode(), field, depth, cells(pair.before(), field, before, removed, !shown.isEmpty()),
				cells(pair.after(), field, after, added, !shown.isEmpty()), shown);
	}

	private Row shared(Pair pair, String field, int depth, List<Change> shown, Pair whole) {
		return new Row(ElementType.TASK, pair.code(), pair.formerCode(), field, depth, unlike(pair.before(), field, before, named(whole.after(), field, after)),
				unlike(pair.after(), field, after, named(whole.before(), field, before)), shown);
	}

	private static Set<String> cited(List<Change> shown, Kind kind) {
		return shown.stream().filter(change -> change.is(kind)).map(Change::citation).collect(Collectors.toSet());
	}

	/**
	 * Marks the citations that differ; all of them for null.
	 *
	 * @param named whether names are compared, too: a row that says what is new in it must not leave out a name that was changed
	 */
	private List<Cell> cells(List<Place> tasks, String field, CitationIndex index, Set<String> differing, boolean named) {
		return tasks.stream().map(place -> new Cell(place.path(), null, false, List.of(), cited((Task) place.element(), field).stream()
				.map(citation -> entry(citation, index, differing == null || differing.contains(citation.getCode()), named)).toList())).toList();
	}

	/** Marks the citations of what none of the others cites: a definition is the same whatever it is called now. */
	private List<Cell> unlike(List<Place> tasks, String field, CitationIndex index, Set<String> others) {
		return tasks.stream().map(place -> new Cell(place.path(), null, false, List.of(), cited((Task) place.element(), field).stream()
				.map(citation -> entry(citation, index, !others.contains(name(citation, index)), false)).toList())).toList();
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

	private Entry entry(Citation citation, CitationIndex index, boolean differs, boolean named) {
		Definition target = index.target(citation);
		String name = target == null ? null : target.getName();
		Definition other = target == null || differs || !named ? null : (index == before ? successors : ancestors).get(ElementPath.of(target));
		if (name == null || name.isEmpty() || other == null || other.getName() == null)
			return Entry.of(citation.getCode(), name, differs);
		MarkedTexts marks = MarkedTexts.of(List.of(index == before ? name : other.getName()), List.of(index == before ? other.getName() : name));
		return new Entry(citation.getCode(), (index == before ? marks.before() : marks.after()).get(0), false);
	}

	private static List<List<Entry>> entries(List<Place> places, String field) {
		return places.stream().map(place -> entries((Standard) place.element(), field)).toList();
	}

	private static List<Cell> marked(List<Place> places, List<List<Entry>> entries, List<List<Entry>> other) {
		Set<Entry> others = other.stream().flatMap(List::stream).collect(Collectors.toSet());
		return IntStream.range(0, places.size()).mapToObj(i -> new Cell(places.get(i).path(), null, false, List.of(), entries.get(i).stream()
				.map(entry -> new Entry(entry.code(), entry.name(), !others.contains(entry))).toList())).toList();
	}

	private static List<Entry> entries(Standard standard, String field) {
		return switch (field) {
			case Fields.CATEGORIES -> classes(standard.getCategories());
			case Fields.OCCUPATIONS -> classes(standard.getOccupations());
			case Fields.INDUSTRIES -> classes(standard.getIndustries());
			default -> standard.getDevelopers().stream().filter(Objects::nonNull).map(name -> Entry.of(null, name, false)).toList();
		};
	}

	private static List<Entry> classes(List<Classification> classes) {
		return classes.stream().map(entry -> Entry.of(entry.getCode(), entry.getName(), false)).toList();
	}
}
