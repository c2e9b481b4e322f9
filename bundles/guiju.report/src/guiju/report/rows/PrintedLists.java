package guiju.report.rows;

import java.util.List;
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

/** Rows of lists: what a task cites, and the classes in the head. A cited code alone tells nothing, so its name stands beside it. */
final class PrintedLists {

	private final CitationIndex before;
	private final CitationIndex after;

	PrintedLists(Comparison comparison) {
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
		List<List<Entry>> old = entries(pair.before(), field, before);
		List<List<Entry>> now = entries(pair.after(), field, after);
		return new Row(element, pair.code(), field, depth, marked(pair.before(), old, now), marked(pair.after(), now, old), shown);
	}

	private static Set<String> cited(List<Change> shown, Kind kind) {
		return shown.stream().filter(change -> change.is(kind)).map(Change::citation).collect(Collectors.toSet());
	}

	/** Marks the citations that differ; all of them for null. */
	private static List<Cell> cells(List<Place> tasks, String field, CitationIndex index, Set<String> differing) {
		return tasks.stream().map(place -> new Cell(place.path(), null, false, List.of(), citations((Task) place.element(), field, index, differing))).toList();
	}

	private static List<Entry> citations(Task task, String field, CitationIndex index, Set<String> differing) {
		List<Citation> citations = field.equals(Fields.SKILLS) ? task.getSkills() : task.getKnowledge();
		return citations.stream().map(citation -> entry(citation, index, differing)).toList();
	}

	private static Entry entry(Citation citation, CitationIndex index, Set<String> differing) {
		Definition target = index.target(citation);
		return new Entry(citation.getCode(), target == null ? null : target.getName(), differing == null || differing.contains(citation.getCode()));
	}

	private static List<List<Entry>> entries(List<Place> places, String field, CitationIndex index) {
		return places.stream().map(place -> place.element() instanceof Task task ? citations(task, field, index, Set.of()) : entries((Standard) place.element(), field)).toList();
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
