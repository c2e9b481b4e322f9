package guiju.sync.session;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import guiju.dsl.check.TextFinding;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;

/**
 * What a view has to paint anew. Everything else is as it was.
 *
 * @param before the snapshot that views show
 * @param after the snapshot that they are to show
 * @param added keys that are new, parents first
 * @param removed keys that are gone
 * @param changed keys that stayed, with what changed of them
 */
public record SessionChange(Snapshot before, Snapshot after, Set<ElementKey> added, Set<ElementKey> removed, Map<ElementKey, Set<Aspect>> changed) {

	/** What may change of an element. */
	public enum Aspect {
		/** One of its own values. */
		VALUE,
		/** Which elements it contains. */
		CHILDREN,
		/** The order of what it contains. */
		ORDER,
		/** It stands below another parent, or in another of its lists. */
		PARENT,
		/** What is found wrong with it. */
		FINDINGS
	}

	/** Tells whether the tree has changed at all. */
	public boolean isEmpty() {
		return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
	}

	static SessionChange between(Snapshot before, Snapshot after) {
		KeyTree old = before.tree();
		KeyTree now = after.tree();
		Set<ElementKey> added = new LinkedHashSet<>(now.keys());
		Set<ElementKey> removed = new LinkedHashSet<>(old.keys());
		Map<ElementKey, Set<Aspect>> changed = new LinkedHashMap<>();
		for (ElementKey key : now.keys()) {
			if (old.object(key) == null)
				continue;
			added.remove(key);
			removed.remove(key);
			Set<Aspect> aspects = aspects(key, before, after);
			if (!aspects.isEmpty())
				changed.put(key, aspects);
		}
		return new SessionChange(before, after, added, removed, changed);
	}

	private static Set<Aspect> aspects(ElementKey key, Snapshot before, Snapshot after) {
		Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
		EObject was = before.tree().object(key);
		EObject is = after.tree().object(key);
		if (!sameValues(was, is))
			aspects.add(Aspect.VALUE);
		if (!sameChildren(was, before.tree(), is, after.tree())) {
			List<ElementKey> children = before.tree().children(key);
			List<ElementKey> others = after.tree().children(key);
			if (!new HashSet<>(children).equals(new HashSet<>(others)))
				aspects.add(Aspect.CHILDREN);
			if (!common(children, others).equals(common(others, children)))
				aspects.add(Aspect.ORDER);
		}
		if (!Objects.equals(before.tree().parent(key), after.tree().parent(key)) || was.eContainmentFeature() != is.eContainmentFeature())
			aspects.add(Aspect.PARENT);
		if (!sameFindings(before.findings(key), after.findings(key)))
			aspects.add(Aspect.FINDINGS);
		return aspects;
	}

	/** Most elements have the same children, and there are many elements at each key that is typed. */
	private static boolean sameChildren(EObject was, KeyTree before, EObject is, KeyTree after) {
		Iterator<EObject> children = was.eContents().iterator();
		Iterator<EObject> others = is.eContents().iterator();
		while (children.hasNext() && others.hasNext())
			if (!before.key(children.next()).equals(after.key(others.next())))
				return false;
		return !children.hasNext() && !others.hasNext();
	}

	private static List<ElementKey> common(List<ElementKey> keys, List<ElementKey> others) {
		Set<ElementKey> there = new HashSet<>(others);
		return keys.stream().filter(there::contains).toList();
	}

	private static boolean sameValues(EObject was, EObject is) {
		if (was.eClass() != is.eClass())
			return false;
		for (EAttribute feature : was.eClass().getEAllAttributes())
			if (!feature.isDerived() && !Objects.equals(was.eGet(feature), is.eGet(feature)))
				return false;
		return true;
	}

	/** Where a finding stands does not count: that changes with every line above. */
	private static boolean sameFindings(List<TextFinding> was, List<TextFinding> is) {
		if (was.size() != is.size())
			return false;
		for (int i = 0; i < was.size(); i++) {
			TextFinding one = was.get(i);
			TextFinding other = is.get(i);
			if (one.code() != other.code() || one.severity() != other.severity() || !one.message().equals(other.message()))
				return false;
		}
		return true;
	}
}
