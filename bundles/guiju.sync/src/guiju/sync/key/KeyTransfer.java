package guiju.sync.key;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.edit.Replacement;
import guiju.model.Standard;
import guiju.sync.lines.LineTable;

/** Gives keys to a parse that is equal to a model whose objects are known. */
public final class KeyTransfer {

	private KeyTransfer() {}

	/**
	 * Returns the keys of a parse, object by object those of the model; an object of the model without a key gets a new one.
	 *
	 * @param intended a model with the same objects as the parse, in the same order
	 * @param keys the keys of the objects of that model
	 * @param before the keys before the changes
	 * @param changes the changes, each counted in the text that the one before it left
	 */
	public static KeyTree transfer(Standard intended, Map<EObject, ElementKey> keys, LineTable table, KeyTree before, List<Replacement> changes,
			KeySupply supply) {
		List<ElementKey> result = new ArrayList<>();
		result.add(keys.get(intended));
		for (Iterator<EObject> all = intended.eAllContents(); all.hasNext();) {
			ElementKey key = keys.get(all.next());
			result.add(key == null ? supply.next() : key);
		}
		return new KeyTree(table, KeyTree.objects(table.parsed()), result,
				SleepingKey.shifted(before.sleeping(), new TextShift(changes)));
	}
}
