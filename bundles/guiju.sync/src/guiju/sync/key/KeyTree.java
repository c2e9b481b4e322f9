package guiju.sync.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.ParsedStandard;
import guiju.sync.lines.LineTable;

/** The objects of one parse with their keys. Never changes. */
public final class KeyTree {

	private final LineTable table;
	private final List<EObject> objects;
	private final Map<EObject, ElementKey> keys = new IdentityHashMap<>();
	private final Map<ElementKey, EObject> byKey = new HashMap<>();
	private final List<SleepingKey> sleeping;
	private volatile Anchors anchors;

	/**
	 * @param keys the keys of all objects, in the order of {@link #objects(ParsedStandard)}
	 * @param sleeping keys of elements whose line cannot be read at the moment
	 */
	KeyTree(LineTable table, List<EObject> objects, List<ElementKey> keys, List<SleepingKey> sleeping) {
		this(table, objects, keys, sleeping, null);
	}

	/** Makes a tree of which is known where everything stands. */
	KeyTree(LineTable table, List<EObject> objects, List<ElementKey> keys, List<SleepingKey> sleeping, Anchors anchors) {
		this.anchors = anchors;
		if (objects.size() != keys.size())
			throw new IllegalArgumentException(keys.size() + " keys for " + objects.size() + " objects");
		this.table = table;
		this.objects = objects;
		this.sleeping = List.copyOf(sleeping);
		for (int i = 0; i < objects.size(); i++) {
			this.keys.put(objects.get(i), keys.get(i));
			if (byKey.put(keys.get(i), objects.get(i)) != null)
				throw new IllegalArgumentException(keys.get(i) + " given twice");
		}
	}

	/** Returns a tree in which every object has a new key. */
	public static KeyTree fresh(LineTable table, KeySupply supply) {
		List<EObject> objects = objects(table.parsed());
		return new KeyTree(table, objects, objects.stream().map(object -> supply.next()).toList(), List.of());
	}

	/** Returns a tree with the keys that another parse of the same text had. */
	public static KeyTree restored(LineTable table, KeyRecord record) {
		return new KeyTree(table, objects(table.parsed()), record.keys(), record.sleeping());
	}

	/** Returns the standard and all below it, parents first. */
	static List<EObject> objects(ParsedStandard parsed) {
		List<EObject> objects = new ArrayList<>();
		objects.add(parsed.standard());
		for (Iterator<EObject> all = parsed.standard().eAllContents(); all.hasNext();)
			objects.add(all.next());
		return objects;
	}

	/** Returns what is needed to give the same keys to another parse of the same text. */
	public KeyRecord record() {
		return new KeyRecord(objects.stream().map(keys::get).toList(), sleeping);
	}

	/** Returns the text's lines. */
	public LineTable table() {
		return table;
	}

	/** Returns the parse. */
	public ParsedStandard parsed() {
		return table.parsed();
	}

	/** Returns the standard and all below it, parents first. */
	public List<EObject> objects() {
		return objects;
	}

	/** Returns where everything stands; found once, since it serves the match with the text before and with the one after. */
	Anchors anchors() {
		if (anchors == null)
			anchors = new Anchors(table, objects);
		return anchors;
	}

	List<SleepingKey> sleeping() {
		return sleeping;
	}

	/** Returns the key of the standard itself. */
	public ElementKey root() {
		return keys.get(objects.get(0));
	}

	/** Returns the key of an object of this parse. */
	public ElementKey key(EObject object) {
		return keys.get(object);
	}

	/** Returns the object that has a key in this parse, or null where the text has it no more. Not to be kept. */
	public EObject object(ElementKey key) {
		return byKey.get(key);
	}

	/** Returns the key of what contains an element, null for the standard and for what is no more. */
	public ElementKey parent(ElementKey key) {
		EObject object = byKey.get(key);
		return object == null || object.eContainer() == null ? null : keys.get(object.eContainer());
	}

	/** Returns the keys of what an element contains, in the order of features and then of the text. */
	public List<ElementKey> children(ElementKey key) {
		EObject object = byKey.get(key);
		return object == null ? List.of() : object.eContents().stream().map(keys::get).toList();
	}

	/** Returns all keys, parents first. */
	public List<ElementKey> keys() {
		return objects.stream().map(keys::get).toList();
	}
}
