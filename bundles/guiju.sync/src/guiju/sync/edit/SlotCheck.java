package guiju.sync.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import guiju.model.OcsPackage.Literals;
import guiju.model.path.ElementPath;
import guiju.sync.refusal.Refusal;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;
import guiju.text.writer.Obstacle;
import guiju.text.writer.Slot;
import guiju.text.writer.Slots;
import guiju.text.writer.Unwritable;

/** Refuses what the language cannot carry before anything is planned, and says why in the words of the writer. */
final class SlotCheck {

	private SlotCheck() {}

	/** Checks a value in its place in the model. */
	static void require(EObject owner, EAttribute feature) {
		List<Object> values = new ArrayList<>();
		if (feature.isMany())
			values.addAll((List<?>) owner.eGet(feature));
		else
			values.add(owner.eGet(feature));
		for (Object value : values) {
			Slot slot = Slots.of(owner, feature);
			Optional<Obstacle> obstacle = slot.obstacle((String) value);
			if (obstacle.isPresent()) {
				Unwritable unwritable = new Unwritable(ElementPath.of(owner), feature.getName(), (String) value, slot, obstacle.get());
				throw new RefusedException(new Refusal(Cause.UNWRITABLE, unwritable::message));
			}
		}
	}

	/** Checks the code that begins a line of citations: only by it the line is known as one. */
	static void requireFirst(EObject task, String code) {
		Optional<Obstacle> obstacle = Slot.FIRST_CITATION.obstacle(code);
		if (obstacle.isPresent()) {
			Unwritable unwritable = new Unwritable(ElementPath.of(task), Literals.CITATION__CODE.getName(), code, Slot.FIRST_CITATION, obstacle.get());
			throw new RefusedException(new Refusal(Cause.UNWRITABLE, unwritable::message));
		}
	}

	/** Checks all values of an object, since a slot may depend on the values beside it. */
	static void requireAll(EObject owner) {
		for (EAttribute feature : owner.eClass().getEAllAttributes())
			if (!feature.isDerived() && feature.getEType().getInstanceClass() == String.class)
				require(owner, feature);
	}
}
