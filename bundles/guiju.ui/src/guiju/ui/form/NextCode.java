package guiju.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.model.Coded;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.FreeCodes;
import guiju.sync.session.Snapshot;

/** The code that a new element gets: behind the last one of its list, and nobody else's. */
public final class NextCode {

	private NextCode() {}

	/** Returns the next free code of a list, or null where its parent has none that could be continued. */
	public static String of(Snapshot snapshot, ElementKey parent, EReference place) {
		EObject owner = snapshot.tree().object(parent);
		ElementKind kind = ElementKind.of(EcoreUtil.create(place.getEReferenceType()));
		List<Integer> numbers = new ArrayList<>();
		if (ElementCode.depth(kind) > 1) {
			ElementCode above = owner instanceof Coded coded ? ElementCode.parse(coded.getCode()).orElse(null) : null;
			if (above == null)
				return null;
			numbers.addAll(above.numbers());
		}
		int last = 0;
		for (Object sibling : (List<?>) owner.eGet(place))
			last = Math.max(last, ElementCode.parse(((Coded) sibling).getCode()).map(ElementCode::number).orElse(0));
		numbers.add(last + 1);
		return new FreeCodes(snapshot.text()).take(new ElementCode(kind.letter(), numbers).print());
	}
}
