package guiju.sync.intent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.dsl.lexing.Tok;
import guiju.model.Acceptance;
import guiju.model.Duty;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;
import guiju.sync.lines.TextLine;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;

/** A copy of a model that remembers the key of each object, and is changed to what the text is to say. */
public final class IntendedModel {

	private final Standard standard;
	private final Map<EObject, ElementKey> keys = new IdentityHashMap<>();
	private final Map<ElementKey, EObject> byKey = new HashMap<>();
	private final Map<EObject, EObject> copies;
	private final Set<EObject> kept = Collections.newSetFromMap(new IdentityHashMap<>());
	/** What stands in for a missing parent: it is there only as long as it has children. */
	private final Set<EObject> standIns = Collections.newSetFromMap(new IdentityHashMap<>());

	/** Copies the model of a tree. */
	public IntendedModel(KeyTree tree) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		standard = (Standard) copier.copy(tree.parsed().standard());
		copier.copyReferences();
		copies = new IdentityHashMap<>(copier);
		for (EObject original : tree.objects()) {
			EObject copy = copies.get(original);
			keys.put(copy, tree.key(original));
			byKey.put(tree.key(original), copy);
			if ((original instanceof Duty || original instanceof Task) && tree.table().head(original) == null)
				standIns.add(copy);
		}
		for (TextLine line : tree.table().lines())
			if (line.subject() instanceof Task && line.isSound() && saysNothing(line))
				keep(line.subject());
	}

	/** 知識 or 級別 alone says nothing, but it is a line of its task. */
	private static boolean saysNothing(TextLine line) {
		return switch (line.head()) {
			case LEVEL_WORD -> line.token(Tok.VALUE) == null;
			case KNOWLEDGE_LIST, SKILLS_LIST -> line.token(Tok.CITE) == null;
			default -> false;
		};
	}

	/** Notes that what stands in for a missing parent keeps a line, even without anything in it. */
	public void keep(EObject original) {
		kept.add(copies.get(original));
	}

	/** Returns the copy. */
	public Standard standard() {
		return standard;
	}

	/** Returns the keys of the copy's objects; new objects have none. */
	public Map<EObject, ElementKey> keys() {
		return Collections.unmodifiableMap(keys);
	}

	/** Returns the object of a key, or refuses. */
	public EObject object(ElementKey key) {
		EObject object = byKey.get(key);
		if (object == null)
			throw RefusedException.of(Cause.GONE, "gone");
		return object;
	}

	/** Returns the copy of an object of the tree. */
	public EObject copy(EObject original) {
		return copies.get(original);
	}

	/** Puts an object below a parent, whether it is new or stood elsewhere. */
	@SuppressWarnings("unchecked")
	void put(EObject parent, EReference feature, int index, EObject element) {
		((List<EObject>) parent.eGet(feature)).add(index, element);
	}

	/** Takes an object away with its acceptances. */
	void remove(EObject element) {
		for (Acceptance acceptance : List.copyOf(standard.getAcceptances()))
			if (acceptance.getSubject() != null && EcoreUtil.isAncestor(element, acceptance.getSubject()))
				standard.getAcceptances().remove(acceptance);
		EcoreUtil.remove(element);
	}

	/** Lets an object have the key of another, which it becomes. */
	void rekey(EObject was, EObject is) {
		ElementKey key = keys.remove(was);
		keys.put(is, key);
		byKey.put(key, is);
	}

	/** Takes one acceptance away. */
	public void removeAcceptance(ElementKey key) {
		EcoreUtil.remove(object(key));
	}

	/** Takes the acceptances of one line away. */
	void removeAcceptances(EObject subject, String line) {
		standard.getAcceptances().removeIf(acceptance -> acceptance.getSubject() == subject && line.equals(acceptance.getLine()));
	}

	/** Takes away what stands in for a missing parent and has no children any more. */
	public void dropEmptyStandIns() {
		for (EObject object : List.copyOf(standIns))
			if (object instanceof Task && object.eContents().isEmpty() && !kept.contains(object) && !object.eIsSet(Literals.TASK__LEVEL_TEXT))
				EcoreUtil.remove(object);
		for (EObject object : List.copyOf(standIns))
			if (object instanceof Duty && object.eContents().isEmpty())
				EcoreUtil.remove(object);
	}

	/** Tells whether an object stands in for a missing parent. */
	public boolean isStandIn(EObject object) {
		return standIns.contains(object);
	}

	/**
	 * Puts the acceptances into the order of a parse that says the same, since their order is that of the text and nothing else.
	 * Does nothing where the two do not have the same ones.
	 */
	public void orderAcceptancesAs(Standard parsed) {
		List<Acceptance> open = new ArrayList<>(standard.getAcceptances());
		List<Acceptance> ordered = new ArrayList<>();
		for (Acceptance wanted : parsed.getAcceptances())
			for (Iterator<Acceptance> all = open.iterator(); all.hasNext();) {
				Acceptance candidate = all.next();
				if (ModelComparison.difference(candidate, wanted) == null) {
					ordered.add(candidate);
					all.remove();
					break;
				}
			}
		if (open.isEmpty() && ordered.size() == parsed.getAcceptances().size()) {
			standard.getAcceptances().clear();
			standard.getAcceptances().addAll(ordered);
		}
	}
}
