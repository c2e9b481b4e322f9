package guiju.report.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EReference;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.element.ElementType;
import guiju.model.OcsPackage.Literals;

/** Builds the rows of a comparison, from the top of the document down. */
final class TableBuilder {

	private final Comparison comparison;
	private final Pairing pairing;
	private final RowBuilder builder;
	private final List<Section> sections = new ArrayList<>();

	TableBuilder(Comparison comparison) {
		this.comparison = comparison;
		pairing = new Pairing(comparison);
		builder = new RowBuilder(comparison);
	}

	List<Section> build() {
		Pair root = new Pair(List.of(new Place(comparison.before().standard(), "")), List.of(new Place(comparison.after().standard(), "")));
		section(SectionType.HEAD, head(root));
		for (Pair duty : pairing.below(root, Literals.STANDARD__DUTIES))
			sections.add(duty(duty));
		section(SectionType.KNOWLEDGE, list(root, Literals.STANDARD__KNOWLEDGE));
		section(SectionType.SKILLS, list(root, Literals.STANDARD__SKILLS));
		section(SectionType.ATTITUDES, list(root, Literals.STANDARD__ATTITUDES));
		section(SectionType.PREREQUISITES, list(root, Literals.STANDARD__PREREQUISITES));
		section(SectionType.REMARKS, list(root, Literals.STANDARD__REMARKS));
		section(SectionType.NOTES, list(root, Literals.STANDARD__NOTES));
		section(SectionType.VERSIONS, list(root, Literals.STANDARD__VERSIONS));
		return sections;
	}

	private void section(SectionType type, List<Row> rows) {
		if (!rows.isEmpty())
			sections.add(new Section(type, List.of(new Block(rows))));
	}

	/** The standard's code is printed above its name. */
	private List<Row> head(Pair root) {
		List<Row> rows = new ArrayList<>();
		builder.field(root, Fields.CODE, 1).ifPresent(rows::add);
		Row name = builder.element(ElementType.STANDARD, root, 1);
		if (!name.changes().isEmpty() || !name.before().get(0).isEmpty() || !name.after().get(0).isEmpty())
			rows.add(name);
		boolean nameless = rows.stream().noneMatch(row -> row.field() == null);
		for (String field : Fields.of(ElementType.STANDARD))
			if (!field.equals(Fields.CODE) && !(field.equals(Fields.NAME_KIND) && nameless && builder.changes().of(root, field).isEmpty()))
				builder.field(root, field, 1).ifPresent(rows::add);
		others(root, ElementType.STANDARD, rows, 1);
		return rows;
	}

	private Section duty(Pair duty) {
		List<Block> blocks = new ArrayList<>();
		List<Row> own = new ArrayList<>(List.of(builder.element(ElementType.DUTY, duty, 0)));
		others(duty, ElementType.DUTY, own, 1);
		blocks.add(new Block(own));
		for (Pair task : pairing.below(duty, Literals.DUTY__TASKS))
			blocks.add(new Block(task(task)));
		return new Section(SectionType.DUTY, blocks);
	}

	private List<Row> task(Pair task) {
		List<Row> rows = new ArrayList<>();
		rows.add(builder.element(ElementType.TASK, task, 0));
		builder.field(task, Fields.LEVEL, 1).ifPresent(rows::add);
		for (EReference feature : List.of(Literals.TASK__OUTPUTS, Literals.TASK__INDICATORS))
			for (Pair child : pairing.below(task, feature))
				below(child, rows, 1);
		builder.field(task, Fields.KNOWLEDGE, 1).ifPresent(rows::add);
		builder.field(task, Fields.SKILLS, 1).ifPresent(rows::add);
		others(task, ElementType.TASK, rows, 1);
		return rows;
	}

	private List<Row> list(Pair root, EReference feature) {
		List<Row> rows = new ArrayList<>();
		for (Pair pair : pairing.below(root, feature))
			below(pair, rows, 1);
		return rows;
	}

	/** Adds an element that is neither duty nor task, with its fields and bullets. */
	private void below(Pair pair, List<Row> rows, int depth) {
		ElementType element = ElementType.of(pair.any().element());
		rows.add(builder.element(element, pair, depth));
		for (String field : Fields.of(element))
			builder.field(pair, field, depth + 1).ifPresent(rows::add);
		others(pair, element, rows, depth + 1);
		for (Pair child : pairing.below(pair, Literals.ITEM__CHILDREN))
			below(child, rows, depth + 1);
	}

	/** Shows changes of fields that have no row of their own, so that no change is ever left out. */
	private void others(Pair pair, ElementType element, List<Row> rows, int depth) {
		List<Change> others = builder.changes().of(pair).stream()
				.filter(change -> Fields.of(change) != null && !Fields.of(element).contains(Fields.of(change))).toList();
		for (String field : others.stream().map(Fields::of).filter(Objects::nonNull).distinct().toList())
			rows.add(builder.asTold(element, pair, field, depth, others.stream().filter(change -> field.equals(Fields.of(change))).toList()));
	}
}
