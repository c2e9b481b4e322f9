package guiju.accuracy.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import guiju.accuracy.draft.Draft;
import guiju.accuracy.draft.Texts;
import guiju.accuracy.text.Plain;
import guiju.accuracy.wording.Pool;
import guiju.diff.element.ElementType;
import guiju.model.Standard;

/** Texts for new elements: of other standards, and some that were written for it. */
final class Supply {

	private Supply() {}

	/** Returns a text for a new element, which no element of the type ever had in this draft; null where there is none left. */
	static String text(Draft draft, ElementType type) {
		for (int i = 0; i < 20; i++) {
			List<String> texts = draft.chance(40) ? Pool.insertions(type.key()) : printed(draft.any(draft.others()), type);
			String text = texts.isEmpty() ? null : draft.any(texts);
			if (text != null && draft.take(type, text))
				return text;
		}
		return null;
	}

	private static List<String> printed(Standard other, ElementType type) {
		List<String> texts = new ArrayList<>();
		other.eAllContents().forEachRemaining(object -> {
			if (isOf(type, object) && !Plain.of(Texts.get(object)).isEmpty())
				texts.add(Plain.unmarked(Texts.get(object)));
		});
		return texts;
	}

	private static boolean isOf(ElementType type, EObject object) {
		return ElementType.of(object) == type;
	}
}
