package guiju.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Knowledge;
import guiju.model.OcsPackage.Literals;
import guiju.model.Skill;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.sync.intent.Features;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;
import guiju.sync.plan.TreeEdit;

/** Where something comes to stand that is pasted or dropped on a row. */
final class Places {

	/** At which side of a row something is dropped. */
	enum Side {
		/** Above the row. */
		BEFORE,
		/** On the row. */
		ON,
		/** Below the row. */
		BEHIND
	}

	/**
	 * A place.
	 *
	 * @param parent what is to hold it
	 * @param feature in which of its lists the first of it stands
	 * @param index at which position of that list
	 */
	record Place(ElementKey parent, EReference feature, int index) {}

	private final Rows rows;
	private final KeyTree tree;

	Places(Rows rows) {
		this.rows = rows;
		tree = rows.snapshot().tree();
	}

	/** Returns the nearest place for elements at a row: in it, behind it, or behind what contains it. */
	Optional<Place> of(Row row, Side side, List<? extends EObject> elements) {
		EObject below = null;
		boolean inside = side == Side.ON;
		for (EObject object = object(row); object != null && !elements.isEmpty(); below = object, object = object.eContainer(), inside = true) {
			EReference feature = inside || row instanceof Row.Group ? common(object, elements) : null;
			if (feature != null)
				return Optional.of(new Place(tree.key(object), feature, index(object, feature, below, side)));
		}
		return Optional.empty();
	}

	private EObject object(Row row) {
		Row known = row instanceof Row.Broken ? rows.parent(row) : row;
		return known == null ? null : rows.object(known).orElse(null);
	}

	private static int index(EObject parent, EReference feature, EObject below, Side side) {
		List<?> siblings = (List<?>) parent.eGet(feature);
		boolean among = below != null && below.eContainmentFeature() == feature;
		return among ? siblings.indexOf(below) + (side == Side.BEFORE ? 0 : 1) : siblings.size();
	}

	private static EReference common(EObject parent, List<? extends EObject> elements) {
		EReference first = null;
		for (EObject element : elements) {
			EReference feature = element instanceof Acceptance || element instanceof Standard ? null : Features.placeFor(parent, element);
			if (feature == null)
				return null;
			first = first == null ? feature : first;
		}
		return first;
	}

	/** Returns the edit that moves elements of this standard there, or lets a task cite definitions; empty where they cannot go. */
	Optional<TreeEdit> move(Row row, Side side, List<ElementKey> keys) {
		List<EObject> elements = keys.stream().map(tree::object).filter(object -> object != null && object.eContainer() != null).toList();
		if (elements.isEmpty())
			return Optional.empty();
		Optional<TreeEdit> cited = cite(row, elements);
		if (cited.isPresent())
			return cited;
		return of(row, side, elements).or(() -> of(row, Side.ON, elements)).filter(place -> elements.stream().noneMatch(each -> EcoreUtil.isAncestor(each, tree.object(place.parent()))))
				.map(place -> move(place, elements));
	}

	private TreeEdit move(Place place, List<EObject> elements) {
		EObject parent = tree.object(place.parent());
		List<EObject> order = new ArrayList<>(siblings(parent, place.feature()));
		EObject before = null;
		for (int i = 0; i < place.index(); i++)
			before = elements.contains(order.get(i)) ? before : order.get(i);
		List<TreeEdit> moves = new ArrayList<>();
		for (EObject element : elements) {
			EReference feature = Features.placeFor(parent, element);
			if (feature != place.feature()) {
				moves.add(new TreeEdit.Move(tree.key(element), place.parent(), feature, siblings(parent, feature).size()));
				continue;
			}
			order.remove(element);
			int index = before == null ? 0 : order.indexOf(before) + 1;
			order.add(index, element);
			moves.add(new TreeEdit.Move(tree.key(element), place.parent(), feature, index));
			before = element;
		}
		return moves.size() == 1 ? moves.get(0) : new TreeEdit.Several(moves);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> siblings(EObject parent, EReference feature) {
		return (List<EObject>) parent.eGet(feature);
	}

	/** Knowledge and skills that are dropped on a task are cited by it. */
	private Optional<TreeEdit> cite(Row row, List<EObject> elements) {
		EObject object = object(row);
		while (object != null && !(object instanceof Task))
			object = object.eContainer();
		if (!(object instanceof Task task) || !elements.stream().allMatch(each -> each instanceof Knowledge || each instanceof Skill))
			return Optional.empty();
		List<TreeEdit> edits = new ArrayList<>();
		for (EObject element : elements) {
			EReference feature = element instanceof Skill ? Literals.TASK__SKILLS : Literals.TASK__KNOWLEDGE;
			List<EObject> cited = siblings(task, feature);
			String code = ((Definition) element).getCode();
			if (code != null && cited.stream().noneMatch(each -> ((Citation) each).getTarget() == element))
				edits.add(new TreeEdit.AddCitation(tree.key(task), feature,
						cited.size() + (int) edits.stream().filter(edit -> ((TreeEdit.AddCitation) edit).feature() == feature).count(), code));
		}
		return edits.isEmpty() ? Optional.empty() : Optional.of(edits.size() == 1 ? edits.get(0) : new TreeEdit.Several(edits));
	}
}
