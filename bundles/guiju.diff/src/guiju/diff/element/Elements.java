package guiju.diff.element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import guiju.model.Citation;
import guiju.model.Duty;
import guiju.model.Item;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.citation.CitationIndex;
import guiju.model.reference.Reference;
import guiju.model.reference.References;

/**
 * All elements of one standard in document order, each found by its object or path at once. Made in one pass, and true as
 * long as the standard does not change.
 */
public final class Elements {

	private final Standard standard;
	private final List<Entry> all = new ArrayList<>(160);
	private final Map<ElementType, List<Entry>> byType = new EnumMap<>(ElementType.class);
	private final Map<EObject, Entry> byObject = new IdentityHashMap<>(256);
	private final Map<String, Entry> byPath = new HashMap<>(256);

	private Elements(Standard standard) {
		this.standard = standard;
	}

	/** Collects the elements of a standard. */
	public static Elements of(Standard standard) {
		Elements elements = new Elements(standard);
		elements.collect();
		elements.tie();
		return elements;
	}

	/** Returns the standard. */
	public Standard standard() {
		return standard;
	}

	/** Returns all elements in document order; the first is the standard. An element's index is its place in this list. */
	public List<Entry> all() {
		return Collections.unmodifiableList(all);
	}

	/** Returns all elements of a type in document order. */
	public List<Entry> of(ElementType type) {
		return Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
	}

	/** Returns the element of an object, or null for what is none (citations, classifications, reasons). */
	public Entry of(EObject object) {
		return byObject.get(object);
	}

	/** Returns the element at a path, or null. */
	public Entry at(String path) {
		return byPath.get(path);
	}

	private void collect() {
		Entry root = add(ElementType.STANDARD, standard, "", null, new ArrayList<>(1));
		List<Entry> duties = new ArrayList<>();
		for (Duty object : standard.getDuties()) {
			Entry duty = add(ElementType.DUTY, object, step("", "duties", duties), root, duties);
			List<Entry> tasks = new ArrayList<>(object.getTasks().size());
			for (Task task : object.getTasks())
				task(task, add(ElementType.TASK, task, step(duty.path(), "tasks", tasks), duty, tasks));
		}
		row(standard.getKnowledge(), ElementType.KNOWLEDGE, "knowledge", root);
		row(standard.getSkills(), ElementType.SKILL, "skills", root);
		row(standard.getAttitudes(), ElementType.ATTITUDE, "attitudes", root);
		items(standard.getPrerequisites(), ElementType.PREREQUISITE, "prerequisites", root);
		items(standard.getRemarks(), ElementType.REMARK, "remarks", root);
		items(standard.getNotes(), ElementType.NOTE, "notes", root);
		row(standard.getVersions(), ElementType.VERSION, "versions", root);
	}

	private void task(Task object, Entry task) {
		row(object.getOutputs(), ElementType.OUTPUT, "outputs", task);
		row(object.getIndicators(), ElementType.INDICATOR, "indicators", task);
	}

	private void row(List<? extends EObject> objects, ElementType type, String feature, Entry parent) {
		List<Entry> siblings = new ArrayList<>(objects.size());
		for (EObject object : objects)
			add(type, object, step(parent.path(), feature, siblings), parent, siblings);
	}

	private void items(List<? extends Item> items, ElementType type, String feature, Entry parent) {
		List<Entry> siblings = new ArrayList<>(items.size());
		for (Item item : items) {
			Entry entry = add(type, item, step(parent.path(), feature, siblings), parent, siblings);
			if (!item.getChildren().isEmpty())
				items(item.getChildren(), type, "children", entry);
		}
	}

	private static String step(String above, String feature, List<Entry> siblings) {
		return (above.isEmpty() ? feature : above + "/" + feature) + "/" + siblings.size();
	}

	private Entry add(ElementType type, EObject object, String path, Entry parent, List<Entry> siblings) {
		Entry entry = new Entry(all.size(), type, object, path, parent, siblings);
		siblings.add(entry);
		if (parent != null)
			parent.children.add(entry);
		all.add(entry);
		byType.computeIfAbsent(type, none -> new ArrayList<>()).add(entry);
		byObject.put(object, entry);
		byPath.put(path, entry);
		return entry;
	}

	private void tie() {
		CitationIndex citations = new CitationIndex(standard);
		Map<String, Entry> notes = new HashMap<>();
		for (Entry note : of(ElementType.NOTE))
			if (note.code() != null)
				notes.putIfAbsent(References.label(note.code()), note);
		for (Entry entry : all) {
			if (entry.object() instanceof Task task) {
				cite(entry, task.getKnowledge(), citations);
				cite(entry, task.getSkills(), citations);
			}
			for (Reference reference : References.in(entry.text()))
				if (reference.kind() == Reference.Kind.NOTE)
					tie(entry, notes.get(reference.key()));
		}
	}

	private void cite(Entry task, List<Citation> cited, CitationIndex citations) {
		for (Citation citation : cited)
			tie(task, byObject.get(citations.target(citation)));
	}

	/** Entries are tied in document order, so a second citation by the same element is the last one there. */
	private static void tie(Entry from, Entry to) {
		if (to == null || !to.citedBy.isEmpty() && to.citedBy.get(to.citedBy.size() - 1) == from)
			return;
		from.cites.add(to);
		to.citedBy.add(from);
	}
}
