package guiju.accuracy.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.accuracy.text.Plain;
import guiju.diff.element.ElementType;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Standard;
import guiju.model.Task;

/**
 * The new version while it is made from the old one. It remembers of each element what it was, of each citation what it
 * names, and which texts were ever used: a text that was taken out never comes back in by chance, which would make the
 * truth a matter of taste.
 */
public final class Draft {

	private final Standard before;
	private final Standard after;
	private final List<Standard> others;
	private final Random random;
	private final Map<EObject, List<EObject>> origins = new IdentityHashMap<>();
	private final Map<Citation, Definition> targets = new IdentityHashMap<>();
	private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<String> used = new HashSet<>();
	private final Map<EObject, EObject> conversions = new LinkedHashMap<>();

	/**
	 * Begins with the new version equal to the old one.
	 *
	 * @param before the old version, which stays as it is
	 * @param others other standards, from which texts may be taken
	 * @param random what all edits draw from
	 */
	public Draft(Standard before, List<Standard> others, Random random) {
		this.before = before;
		this.others = List.copyOf(others);
		this.random = random;
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		this.after = (Standard) copier.copy(before);
		copier.copyReferences();
		copier.forEach((old, copy) -> {
			if (ElementType.of(old) != null)
				origins.put(copy, List.of(old));
		});
		for (Task task : tasks()) {
			task.getKnowledge().forEach(citation -> targets.put(citation, citation.getTarget()));
			task.getSkills().forEach(citation -> targets.put(citation, citation.getTarget()));
		}
		elements().forEach(element -> used.add(ElementType.of(element) + Plain.of(Texts.get(element))));
	}

	/** Returns the old version. */
	public Standard before() {
		return before;
	}

	/** Returns the new version. */
	public Standard after() {
		return after;
	}

	/** Returns other standards. */
	public List<Standard> others() {
		return others;
	}

	/** Returns the random numbers. */
	public Random random() {
		return random;
	}

	/** Returns whether something happens that happens so often in a hundred. */
	public boolean chance(int percent) {
		return random.nextInt(100) < percent;
	}

	/** Returns one of some values, or null of none. */
	public <T> T any(List<T> values) {
		return values.isEmpty() ? null : values.get(random.nextInt(values.size()));
	}

	/** Returns all tasks of the new version. */
	public List<Task> tasks() {
		return after.getDuties().stream().flatMap(duty -> duty.getTasks().stream()).toList();
	}

	/** Returns all elements of the new version in their order, without the standard itself. */
	public List<EObject> elements() {
		List<EObject> elements = new ArrayList<>();
		after.eAllContents().forEachRemaining(object -> {
			if (ElementType.of(object) != null)
				elements.add(object);
		});
		return elements;
	}

	/** Returns the elements of a type that no edit has changed the text or origin of. */
	public List<EObject> untouched(Collection<ElementType> types) {
		return elements().stream().filter(element -> types.contains(ElementType.of(element)) && !touched.contains(element)).toList();
	}

	/** Returns whether an edit has changed an element's text or origin. */
	public boolean isTouched(EObject element) {
		return touched.contains(element);
	}

	/** Marks what an edit has changed; no other edit of texts takes it up. */
	public void touch(EObject element) {
		touched.add(element);
	}

	/** Returns what an element of the new version was: nothing where it is new, several where they were merged. */
	public List<EObject> origins(EObject element) {
		return origins.getOrDefault(element, List.of());
	}

	/** Says what an element was. */
	public void setOrigins(EObject element, List<EObject> old) {
		origins.put(element, List.copyOf(old));
		touched.add(element);
	}

	/** Returns what a citation names, or null. */
	public Definition target(Citation citation) {
		return targets.get(citation);
	}

	/** Says what a citation names. */
	public void setTarget(Citation citation, Definition target) {
		targets.put(citation, target);
	}

	/** Takes a text for an element of a type, or returns false where an element of the type has or had it. */
	public boolean take(ElementType type, String text) {
		return used.add(type + Plain.of(text));
	}

	/** Says that a new element is an old one of another type. */
	public void converted(EObject old, EObject made) {
		conversions.put(made, old);
	}

	/** Returns the old elements that new ones of another type were made from. */
	public Map<EObject, EObject> conversions() {
		return Collections.unmodifiableMap(conversions);
	}
}
