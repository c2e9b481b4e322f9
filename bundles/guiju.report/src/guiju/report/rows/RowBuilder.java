package guiju.report.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.diff.element.ElementType;
import guiju.model.Standard;
import guiju.model.Version;

/** Builds single rows: the printed values of both versions with what differs marked. */
final class RowBuilder {

	private final Comparison comparison;
	private final ChangeIndex changes;
	private final PrintedLists lists;

	RowBuilder(Comparison comparison) {
		this.comparison = comparison;
		changes = new ChangeIndex(comparison.changes());
		lists = new PrintedLists(comparison);
	}

	ChangeIndex changes() {
		return changes;
	}

	/** Returns the row of an element's code and text. */
	Row element(ElementType element, Pair pair, int depth) {
		List<Change> shown = changes.of(pair, null);
		Pair whole = Wholes.of(pair, shown, comparison);
		boolean known = pair.before().isEmpty() || pair.after().isEmpty() || !shown.isEmpty();
		MarkedTexts marks = known ? MarkedTexts.of(texts(whole.before()), texts(whole.after())).only(at(pair.before(), whole.before()), at(pair.after(), whole.after()))
				: MarkedTexts.none(texts(pair.before()), texts(pair.after()));
		return new Row(element, pair.code(), pair.formerCode(), null, depth, cells(pair.before(), marks.before(), pair.after()), cells(pair.after(), marks.after(), pair.before()), shown);
	}

	private static int[] at(List<Place> some, List<Place> all) {
		return some.stream().mapToInt(all::indexOf).toArray();
	}

	private static List<String> told(List<Located> places) {
		return places.stream().map(place -> Objects.requireNonNullElse(place.text(), "")).toList();
	}

	/** Returns one row for all parts of a split or merge, wherever they stand. */
	static Row whole(Change change) {
		MarkedTexts marks = MarkedTexts.of(told(change.before()), told(change.after()));
		return new Row(change.element(), null, null, null, 0, told(change.before(), marks.before()), told(change.after(), marks.after()), List.of(change));
	}

	private static List<Cell> told(List<Located> places, List<List<Piece>> pieces) {
		return IntStream.range(0, places.size()).mapToObj(i -> new Cell(places.get(i).path(), places.get(i).code(), false, pieces.get(i), List.of())).toList();
	}

	/** Returns the row of a field, or nothing where neither version prints it. */
	Optional<Row> field(Pair pair, String field, int depth) {
		ElementType element = ElementType.of(pair.any().element());
		List<Change> shown = changes.of(pair, field);
		List<Change> manifold = changes.of(pair, null).stream().filter(change -> change.is(Kind.SPLIT) || change.is(Kind.MERGED)).toList();
		Pair whole = Wholes.of(pair, manifold, comparison);
		Row row = row(element, pair, field, depth, shown, manifold.isEmpty() ? null : whole);
		if (shown.isEmpty() && !manifold.isEmpty() && hasMarks(row))
			row = row(element, pair, field, depth, manifold, whole);
		boolean empty = row.before().stream().allMatch(Cell::isEmpty) && row.after().stream().allMatch(Cell::isEmpty);
		return empty && shown.isEmpty() ? Optional.empty() : Optional.of(row);
	}

	/** In a split or merge no change of its own tells of a field: the parts together are the change. */
	private Row row(ElementType element, Pair pair, String field, int depth, List<Change> shown, Pair whole) {
		return PrintedValues.isList(field) ? lists.row(element, pair, field, depth, shown, whole) : valueRow(element, pair, field, depth, shown);
	}

	private static boolean hasMarks(Row row) {
		return Stream.concat(row.before().stream(), row.after().stream())
				.anyMatch(cell -> cell.pieces().stream().anyMatch(Piece::marked) || cell.entries().stream().anyMatch(Entry::isTouched));
	}

	private Row valueRow(ElementType element, Pair pair, String field, int depth, List<Change> shown) {
		List<String> before = pair.before().stream().map(place -> PrintedValues.value(place.element(), field)).toList();
		List<String> after = pair.after().stream().map(place -> PrintedValues.value(place.element(), field)).toList();
		boolean same = new HashSet<>(before).equals(new HashSet<>(after));
		MarkedTexts marks = same ? MarkedTexts.none(before, after) : MarkedTexts.of(before, after);
		return new Row(element, pair.code(), pair.formerCode(), field, depth, values(pair.before(), marks.before()), values(pair.after(), marks.after()), shown);
	}

	/** Returns the row of a field that this version of the report does not know, with the values that its changes tell. */
	Row asTold(ElementType element, Pair pair, String field, int depth, List<Change> shown) {
		String from = shown.stream().map(Change::from).filter(Objects::nonNull).findFirst().orElse("");
		String to = shown.stream().map(Change::to).filter(Objects::nonNull).findFirst().orElse("");
		MarkedTexts marks = MarkedTexts.of(List.of(from), List.of(to));
		return new Row(element, pair.code(), pair.formerCode(), field, depth, pair.before().isEmpty() ? List.of() : values(pair.before().subList(0, 1), marks.before()),
				pair.after().isEmpty() ? List.of() : values(pair.after().subList(0, 1), marks.after()), shown);
	}

	private static List<Cell> values(List<Place> places, List<List<Piece>> pieces) {
		return IntStream.range(0, places.size())
				.mapToObj(i -> new Cell(places.get(i).path(), null, false, pieces.get(i), List.of())).toList();
	}

	private static List<Cell> cells(List<Place> places, List<List<Piece>> pieces, List<Place> others) {
		List<String> codes = others.stream().map(place -> ElementType.code(place.element())).toList();
		return IntStream.range(0, places.size()).mapToObj(i -> {
			EObject element = places.get(i).element();
			String code = element instanceof Standard ? null : ElementType.code(element);
			return new Cell(places.get(i).path(), code, code != null && !codes.contains(code), pieces.get(i), List.of());
		}).toList();
	}

	private static List<String> texts(List<Place> places) {
		return places.stream().map(Place::element).map(RowBuilder::text).toList();
	}

	private static String text(EObject element) {
		if (element instanceof Version version)
			return PrintedValues.line(version);
		return Objects.requireNonNullElse(ElementType.text(element), "");
	}
}
