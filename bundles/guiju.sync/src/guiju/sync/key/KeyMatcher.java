package guiju.sync.key;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.edit.Replacement;
import guiju.model.Citation;
import guiju.model.labels.DomainType;
import guiju.sync.lines.LineTable;

/**
 * Finds the elements of an old parse again in a new one after changes of the text of which nothing is known but where they
 * were. First by the token that begins an element, if no change touched it; then by its line, if code or text still say the
 * same; then, for what was replaced as a whole, by code and text among the siblings and at last anywhere. An element that is
 * told by none of these is a new one.
 */
public final class KeyMatcher {

	private final KeyTree before;
	private final LineTable table;
	private final KeySupply supply;
	private final TextShift shift;
	private final List<EObject> after;
	private final Anchors old;
	private final Anchors now;
	private final Map<EObject, ElementKey> found = new IdentityHashMap<>();
	private final Set<ElementKey> given = new HashSet<>();

	private KeyMatcher(KeyTree before, LineTable table, List<Replacement> changes, KeySupply supply) {
		this.before = before;
		this.table = table;
		this.supply = supply;
		shift = new TextShift(changes);
		after = KeyTree.objects(table.parsed());
		old = before.anchors();
		now = new Anchors(table, after);
	}

	/**
	 * Returns the keys of a new parse.
	 *
	 * @param changes the changes that led from the old text to the new one, each counted in the text that the one before it left
	 */
	public static KeyTree match(KeyTree before, LineTable table, List<Replacement> changes, KeySupply supply) {
		return new KeyMatcher(before, table, changes, supply).match();
	}

	private KeyTree match() {
		give(after.get(0), before.root());
		for (EObject object : before.objects())
			byToken(object);
		for (EObject object : before.objects())
			byLine(object);
		for (SleepingKey key : before.sleeping())
			wake(key);
		Replaced.match(lost(), unnamed(), this::pair, found, before);
		standIns();
		List<ElementKey> keys = new ArrayList<>(after.size());
		for (EObject object : after)
			keys.add(found.computeIfAbsent(object, none -> supply.next()));
		return new KeyTree(table, after, keys, sleeping(), now);
	}

	private void give(EObject object, ElementKey key) {
		if (!found.containsKey(object) && given.add(key))
			found.put(object, key);
	}

	private void pair(EObject was, EObject is) {
		give(is, before.key(was));
	}

	private void byToken(EObject object) {
		Anchors.Anchor anchor = old.of(object);
		int start = anchor == null ? TextShift.GONE : shift.region(anchor.start(), anchor.end());
		EObject there = start < 0 ? null : now.at(start);
		if (there != null && sameType(object, there) && now.of(there).end() - start == anchor.end() - anchor.start())
			pair(object, there);
	}

	private void byLine(EObject object) {
		Anchors.Anchor anchor = old.of(object);
		if (anchor == null || given.contains(before.key(object)))
			return;
		if (!anchor.ownsLine()) {
			byPlace(object, anchor);
			return;
		}
		int line = shift.lineStart(anchor.line());
		EObject there = line < 0 ? null : now.inLine(line);
		if (there != null && sameType(object, there) && says(there, Wording.code(object), Wording.label(object)))
			pair(object, there);
	}

	/** A citation that begins where one began before is that one with another code. */
	private void byPlace(EObject object, Anchors.Anchor anchor) {
		int start = shift.lineStart(anchor.start());
		EObject there = start < 0 ? null : now.at(start);
		if (there != null && sameType(object, there))
			pair(object, there);
	}

	private void wake(SleepingKey key) {
		int line = shift.lineStart(key.offset());
		EObject there = line < 0 ? null : now.inLine(line);
		if (there != null && DomainType.of(there) == key.type() && says(there, key.code(), key.label()))
			give(there, key.key());
	}

	private static boolean says(EObject there, String code, String label) {
		String text = Wording.label(there);
		return Wording.sameCode(code, Wording.code(there)) || Wording.alike(label, text) || label.isEmpty() && text.isEmpty();
	}

	private static boolean sameType(EObject one, EObject other) {
		return DomainType.of(one) == DomainType.of(other);
	}

	private List<EObject> lost() {
		return before.objects().stream().filter(object -> old.of(object) != null && !given.contains(before.key(object))).toList();
	}

	private List<EObject> unnamed() {
		return after.stream().filter(object -> now.of(object) != null && !found.containsKey(object)).toList();
	}

	/** What stands in for a missing parent is the same as long as it has one of the same children. */
	private void standIns() {
		for (int i = before.objects().size() - 1; i > 0; i--) {
			EObject object = before.objects().get(i);
			if (old.of(object) != null)
				continue;
			for (EObject parent : after)
				if (now.of(parent) == null && !found.containsKey(parent) && sameType(object, parent) && sharesChild(object, parent))
					pair(object, parent);
		}
	}

	private boolean sharesChild(EObject was, EObject is) {
		for (EObject child : was.eContents())
			for (EObject other : is.eContents())
				if (before.key(child).equals(found.get(other)))
					return true;
		return false;
	}

	/** Keys of elements whose line is still there but says nothing, or something of another type. */
	private List<SleepingKey> sleeping() {
		List<SleepingKey> result = new ArrayList<>();
		for (SleepingKey key : SleepingKey.shifted(before.sleeping(), shift))
			sleep(result, key, key.offset());
		for (EObject object : before.objects()) {
			Anchors.Anchor anchor = old.of(object);
			if (anchor != null && anchor.ownsLine() && !(object instanceof Citation))
				sleep(result, new SleepingKey(before.key(object), DomainType.of(object), 0, Wording.code(object), Wording.label(object)),
						shift.lineStart(anchor.line()));
		}
		return result;
	}

	private void sleep(List<SleepingKey> sleeping, SleepingKey key, int line) {
		if (line >= 0 && !given.contains(key.key()) && !table.at(line).isBlank())
			sleeping.add(key.at(line));
	}
}
