package guiju.ui.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import guiju.dsl.check.TextFinding;
import guiju.model.Duty;
import guiju.model.Item;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.rules.Severity;
import guiju.sync.key.ElementKey;
import guiju.sync.lines.TextLine;
import guiju.sync.session.Snapshot;
import guiju.ui.editor.Selected;

/** The rows of one snapshot. Unmodifiable once made. */
final class Rows {

	private static final List<EReference> GROUPS = List.of(Literals.STANDARD__KNOWLEDGE, Literals.STANDARD__SKILLS, Literals.STANDARD__ATTITUDES,
			Literals.STANDARD__PREREQUISITES, Literals.STANDARD__REMARKS, Literals.STANDARD__NOTES, Literals.STANDARD__REVISION_REASONS,
			Literals.STANDARD__VERSIONS);

	private final Snapshot snapshot;
	private final Map<Row, List<Row>> children = new LinkedHashMap<>();
	private final Map<Row, Row> parents = new HashMap<>();
	private final Map<Row.Broken, TextLine> broken = new LinkedHashMap<>();
	private final Map<Row, Severity> worst = new HashMap<>();
	private final Row root;

	Rows(Snapshot snapshot) {
		this.snapshot = snapshot;
		root = new Row.Of(snapshot.tree().root());
		children.put(root, new ArrayList<>());
		addStandard(snapshot.parsed().standard());
		addBroken();
		grade(root);
	}

	private void addStandard(Standard standard) {
		standard.getDuties().forEach(duty -> add(root, duty));
		GROUPS.forEach(group -> addGroup(root, standard, group));
		if (!standard.getAcceptances().isEmpty())
			addGroup(root, standard, Literals.STANDARD__ACCEPTANCES);
	}

	private void add(Row parent, EObject object) {
		Row row = new Row.Of(snapshot.tree().key(object));
		put(parent, children.get(parent).size(), row);
		switch (object) {
			case Duty duty -> duty.getTasks().forEach(task -> add(row, task));
			case Task task -> {
				task.getOutputs().forEach(output -> add(row, output));
				task.getIndicators().forEach(indicator -> add(row, indicator));
				addGroup(row, task, Literals.TASK__KNOWLEDGE);
				addGroup(row, task, Literals.TASK__SKILLS);
			}
			case Item item -> item.getChildren().forEach(child -> add(row, child));
			default -> {}
		}
	}

	private void addGroup(Row parent, EObject owner, EReference feature) {
		Row row = new Row.Group(snapshot.tree().key(owner), feature);
		put(parent, children.get(parent).size(), row);
		for (Object each : (List<?>) owner.eGet(feature))
			add(row, (EObject) each);
	}

	private void put(Row parent, int index, Row row) {
		children.get(parent).add(index, row);
		children.put(row, new ArrayList<>());
		parents.put(row, parent);
	}

	/** A line that cannot be read is shown behind what stands above it. */
	private void addBroken() {
		Map<String, Integer> seen = new HashMap<>();
		Row above = root;
		boolean first = true;
		for (TextLine line : snapshot.tree().table().lines()) {
			if (line.isHidden()) {
				String text = snapshot.tree().table().content(line).strip();
				Row.Broken row = new Row.Broken(text, seen.merge(text, 1, Integer::sum) - 1);
				boolean inside = above instanceof Row.Of of && isParent(of);
				Row parent = inside ? above : parents.get(above);
				put(parent, inside ? first ? 0 : details(parent) : children.get(parent).indexOf(above) + 1, row);
				broken.put(row, line);
				above = row;
			} else if (line.subject() != null) {
				Row of = rowOf(line.subject());
				first = !of.equals(above);
				above = of;
			}
		}
	}

	private boolean isParent(Row.Of row) {
		EObject object = snapshot.tree().object(row.key());
		return object instanceof Standard || object instanceof Duty || object instanceof Task;
	}

	/** Returns how many rows of a parent come before its groups. */
	private int details(Row parent) {
		int index = 0;
		while (index < children.get(parent).size() && !(children.get(parent).get(index) instanceof Row.Group))
			index++;
		return index;
	}

	private Row rowOf(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			Row row = new Row.Of(snapshot.tree().key(each));
			if (children.containsKey(row))
				return row;
		}
		return root;
	}

	private Severity grade(Row row) {
		Severity grave = row instanceof Row.Broken ? Severity.ERROR : Severity.OFF;
		for (TextFinding finding : findings(row))
			grave = finding.severity().isAtLeast(grave) ? finding.severity() : grave;
		for (Row child : children.get(row)) {
			Severity below = grade(child);
			grave = below.isAtLeast(grave) ? below : grave;
		}
		worst.put(row, grave);
		return grave;
	}

	Snapshot snapshot() {
		return snapshot;
	}

	Row root() {
		return root;
	}

	List<Row> children(Row row) {
		return children.getOrDefault(row, List.of());
	}

	Row parent(Row row) {
		return parents.get(row);
	}

	boolean has(Row row) {
		return children.containsKey(row);
	}

	/** Returns the gravest of what is found at a row and below it. */
	Severity worst(Row row) {
		return worst.getOrDefault(row, Severity.OFF);
	}

	/** Returns what is found at a row itself, and at what has no row of its own. */
	List<TextFinding> findings(Row row) {
		if (row instanceof Row.Broken line) {
			TextLine at = broken.get(line);
			return at == null ? List.of() : snapshot.findings().stream().filter(finding -> finding.line() == at.index() + 1).toList();
		}
		if (!(row instanceof Row.Of of))
			return List.of();
		List<TextFinding> findings = new ArrayList<>(snapshot.findings(of.key()));
		if (of.equals(root)) {
			findings.removeIf(finding -> broken.values().stream().anyMatch(line -> line.index() + 1 == finding.line()));
			for (EObject head : snapshot.parsed().standard().eContents())
				if (head.eClass() == Literals.CLASSIFICATION)
					findings.addAll(snapshot.findings(snapshot.tree().key(head)));
		}
		return findings;
	}

	/** Returns the object of a row, or empty: a group's is its owner. */
	Optional<EObject> object(Row row) {
		return key(row).map(snapshot.tree()::object);
	}

	/** Returns the element of a row; that of a group is its owner. */
	static Optional<ElementKey> key(Row row) {
		return switch (row) {
			case Row.Of of -> Optional.of(of.key());
			case Row.Group group -> Optional.of(group.owner());
			case Row.Broken line -> Optional.empty();
		};
	}

	/** Returns the line of a broken row. */
	Optional<TextLine> line(Row.Broken row) {
		return Optional.ofNullable(broken.get(row));
	}

	/** Returns the row that shows what is selected, or what contains it. */
	Optional<Row> row(Selected selected) {
		if (selected.isText()) {
			TextLine line = snapshot.tree().table().at(Math.min(selected.offset(), snapshot.text().length()));
			for (Map.Entry<Row.Broken, TextLine> each : broken.entrySet())
				if (each.getValue() == line)
					return Optional.of(each.getKey());
		}
		return selected.element().map(snapshot.tree()::object).map(this::rowOf);
	}

	/** Returns the row that is next to one that is no more: behind it, before it, or above it. */
	Row next(Row gone, Rows before) {
		for (Row row = gone; row != null; row = before.parent(row)) {
			List<Row> siblings = before.children(before.parent(row));
			int index = siblings.indexOf(row);
			for (int i = index; i < siblings.size(); i++)
				if (has(siblings.get(i)) && (row instanceof Row.Group || !(siblings.get(i) instanceof Row.Group)))
					return siblings.get(i);
			for (int i = index - 1; i >= 0; i--)
				if (has(siblings.get(i)) && !(siblings.get(i) instanceof Row.Group))
					return siblings.get(i);
			if (before.parent(row) != null && has(before.parent(row)))
				return before.parent(row);
		}
		return root;
	}
}
