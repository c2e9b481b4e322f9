package guiju.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.model.Definition;
import guiju.model.Indicator;
import guiju.model.Item;
import guiju.model.Standard;
import guiju.model.Task;

/** Edits a copy of a standard a little here and there: rewords, removes, copies and moves. */
final class RandomEdits {

	private RandomEdits() {}

	static Standard of(Standard standard, Random random) {
		Standard copy = EcoreUtil.copy(standard);
		for (int i = random.nextInt(12); i > 0; i--) {
			List<EObject> all = new ArrayList<>();
			copy.eAllContents().forEachRemaining(all::add);
			if (!all.isEmpty())
				edit(all.get(random.nextInt(all.size())), random);
		}
		return copy;
	}

	@SuppressWarnings("unchecked")
	private static void edit(EObject object, Random random) {
		EList<EObject> siblings = (EList<EObject>) object.eContainer().eGet(object.eContainmentFeature());
		switch (random.nextInt(5)) {
			case 0 -> siblings.remove(object);
			case 1 -> siblings.move(random.nextInt(siblings.size()), object);
			case 2 -> siblings.add(random.nextInt(siblings.size() + 1), EcoreUtil.copy(object));
			default -> reword(object, random);
		}
	}

	private static void reword(EObject object, Random random) {
		switch (object) {
			case Indicator indicator -> indicator.setText(random.nextInt(99) + "依" + indicator.getText());
			case Definition definition -> definition.setName(definition.getName() + "（" + random.nextInt(99) + "）");
			case Item item -> item.setText(random.nextBoolean() ? null : item.getText() + "。");
			case Task task -> task.setLevelText(String.valueOf(random.nextInt(7)));
			default -> { }
		}
	}
}
