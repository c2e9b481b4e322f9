package guiju.diff.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;

/** All families of two versions, parents' before their children's. */
public final class Families {

	private static final int TYPES = ElementType.values().length;

	private final Counterparts counterparts;
	private final Map<Integer, Family> byKey = new HashMap<>();
	private final List<Family> inOrder = new ArrayList<>();

	/** Collects the families. */
	public Families(Counterparts counterparts) {
		this.counterparts = counterparts;
		for (Entry entry : counterparts.before().all())
			if (entry.parent() != null && counterparts.groupOfBefore(entry.parent()) >= 0)
				family(counterparts.groupOfBefore(entry.parent()), entry.type()).addBefore(entry);
		for (Entry entry : counterparts.after().all())
			if (entry.parent() != null && counterparts.groupOfAfter(entry.parent()) >= 0)
				family(counterparts.groupOfAfter(entry.parent()), entry.type()).addAfter(entry);
		inOrder.forEach(family -> family.close(counterparts));
	}

	private Family family(int group, ElementType type) {
		return byKey.computeIfAbsent(group * TYPES + type.ordinal(), none -> {
			Family family = new Family(type);
			inOrder.add(family);
			return family;
		});
	}

	/** Returns all families. */
	public Collection<Family> all() {
		return inOrder;
	}

	/** Returns whether an element of the new version stands elsewhere among the siblings that it had before. */
	public boolean isReordered(Entry after) {
		int group = after.parent() == null ? -1 : counterparts.groupOfAfter(after.parent());
		Family family = group < 0 ? null : byKey.get(group * TYPES + after.type().ordinal());
		return family != null && family.isReordered(after);
	}
}
