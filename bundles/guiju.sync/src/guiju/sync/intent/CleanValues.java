package guiju.sync.intent;

import java.util.Iterator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import guiju.text.writer.Slot;

/** Values in the form in which a text carries them: no blanks at the ends, line ends of one kind, nothing for nothing. */
public final class CleanValues {

	private CleanValues() {}

	/** Returns a value as a text would carry it, or null for nothing. */
	public static String clean(String value) {
		return value == null ? null : Slot.clean(value.replace("\r\n", "\n").replace('\r', '\n'));
	}

	/** Cleans all values of an object and of those below it. */
	static void clean(EObject root) {
		values(root);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();)
			values(all.next());
	}

	private static void values(EObject object) {
		for (EAttribute feature : object.eClass().getEAllAttributes())
			if (!feature.isDerived() && !feature.isMany() && object.eGet(feature) instanceof String value)
				object.eSet(feature, clean(value));
	}
}
