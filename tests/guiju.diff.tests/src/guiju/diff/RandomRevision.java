package guiju.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.model.NameKind;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage;
import guiju.model.Standard;

/**
 * Edits a standard as nobody would: any value becomes nothing, empty, hostile or another element's; anything is inserted,
 * removed, doubled, moved where its type may stand. The same random numbers make the same edits.
 */
public final class RandomRevision {

	private static final List<String> HOSTILE = List.of("", " ", "、", "\\", "K01、K02", "a\\、b", "\n", "<b>", "\u0000", "\ud800", "【註1】", "【T1.1】",
			"K1", "Ｋ０１", "k01", "S01", "T1.1", "P1.1.1", "T99", "null", "應於 2 年內完成", "得不得可", "４", "4級以上", "一、二、三", "臺灣", "台灣");

	private final Random random;
	private final Standard standard;

	private RandomRevision(Standard standard, Random random) {
		this.standard = standard;
		this.random = random;
	}

	/** Returns a copy of a standard with so many edits. */
	public static Standard of(Standard standard, Random random, int edits) {
		Standard copy = EcoreUtil.copy(standard);
		RandomRevision revision = new RandomRevision(copy, random);
		for (int i = 0; i < edits; i++)
			revision.edit();
		return copy;
	}

	private void edit() {
		List<EObject> all = new ArrayList<>(List.of(standard));
		standard.eAllContents().forEachRemaining(all::add);
		EObject object = any(all);
		switch (random.nextInt(10)) {
			case 0, 1, 2, 3 -> value(object, all);
			case 4 -> insert(object);
			case 5 -> remove(object);
			case 6 -> copy(object, all);
			case 7, 8 -> move(object, all);
			default -> shuffle(object);
		}
	}

	private void value(EObject object, List<EObject> all) {
		List<EAttribute> attributes = object.eClass().getEAllAttributes().stream().filter(one -> !one.isDerived()).toList();
		if (attributes.isEmpty())
			return;
		EAttribute attribute = any(attributes);
		if (attribute == OcsPackage.Literals.STANDARD__NAME_KIND)
			object.eSet(attribute, any(List.of(NameKind.values())));
		else if (attribute.isMany())
			standard.getDevelopers().add(text(all));
		else if (attribute.getEAttributeType() == org.eclipse.emf.ecore.EcorePackage.Literals.ESTRING)
			object.eSet(attribute, text(all));
	}

	private String text(List<EObject> all) {
		if (random.nextInt(4) == 0)
			return null;
		if (random.nextInt(3) == 0)
			return any(HOSTILE);
		EObject other = any(all);
		List<EAttribute> texts = other.eClass().getEAllAttributes().stream().filter(one -> other.eGet(one) instanceof String).toList();
		String text = texts.isEmpty() ? "新" : (String) other.eGet(any(texts));
		int cut = random.nextInt(text.length() + 1);
		return switch (random.nextInt(3)) {
			case 0 -> text;
			case 1 -> text.substring(0, cut) + any(HOSTILE) + text.substring(cut);
			default -> text.substring(cut);
		};
	}

	private void insert(EObject parent) {
		List<EReference> lists = parent.eClass().getEAllContainments();
		if (lists.isEmpty())
			return;
		EReference list = any(lists);
		EObject child = OcsFactory.eINSTANCE.create(list.getEReferenceType());
		add(parent, list, child);
		for (int i = 0; i < 3; i++)
			value(child, List.of(standard, child));
	}

	private void remove(EObject object) {
		if (object != standard)
			EcoreUtil.remove(object);
	}

	private void copy(EObject object, List<EObject> all) {
		if (object != standard)
			add(object.eContainer(), object.eContainmentFeature(), EcoreUtil.copy(object));
	}

	private void move(EObject object, List<EObject> all) {
		EObject target = any(all);
		List<EReference> lists = target.eClass().getEAllContainments().stream().filter(one -> one.getEReferenceType().isInstance(object)).toList();
		if (object != standard && !lists.isEmpty() && !EcoreUtil.isAncestor(object, target))
			add(target, any(lists), object);
	}

	private void shuffle(EObject object) {
		List<EStructuralFeature> lists = object.eClass().getEAllStructuralFeatures().stream().filter(one -> one.isMany() && !one.isDerived()).toList();
		if (lists.isEmpty())
			return;
		EList<?> list = (EList<?>) object.eGet(any(lists));
		if (list.size() > 1)
			list.move(random.nextInt(list.size()), random.nextInt(list.size()));
	}

	@SuppressWarnings("unchecked")
	private void add(EObject parent, EReference list, EObject child) {
		EcoreUtil.remove(child);
		EList<EObject> children = (EList<EObject>) parent.eGet(list);
		if (list.getEReferenceType() == child.eClass() || list.getEReferenceType().isSuperTypeOf(child.eClass()) && child.eClass() != OcsPackage.Literals.NOTE)
			children.add(random.nextInt(children.size() + 1), child);
	}

	private <T> T any(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
