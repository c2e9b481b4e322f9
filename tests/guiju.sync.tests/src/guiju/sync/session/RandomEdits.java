package guiju.sync.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.dsl.ide.rename.CodeRename;
import guiju.dsl.ide.rename.Renumber;
import guiju.dsl.ide.rename.RenumberOptions;
import guiju.model.Acceptance;
import guiju.model.Attitude;
import guiju.model.Citation;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Item;
import guiju.model.NameKind;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;
import guiju.model.path.ElementPath;
import guiju.sync.Editing;
import guiju.sync.Sources;
import guiju.sync.WildSources;
import guiju.sync.edit.Clips;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;
import guiju.sync.plan.Clip;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;
import guiju.text.writer.Slot;
import guiju.text.writer.Slots;

/** Draws edits that mean something in the standard at hand. */
final class RandomEdits {

	private static final List<String> TEXTS = List.of("新文字", "一段\n二段", "|直線", "一\n|直線\n\n四", "// 斜線", "甲：乙: 丙", "-條列", "K01 知識", "見【T1.1】與【K02】",
			"https://a.b", "有 空白", "3D 設計", "級別 4", "T1: 職責", "１２", "", "😀表情");
	private static final List<EReference> PLACES = List.of(Literals.STANDARD__DUTIES, Literals.DUTY__TASKS, Literals.TASK__OUTPUTS, Literals.TASK__INDICATORS,
			Literals.STANDARD__KNOWLEDGE, Literals.STANDARD__SKILLS, Literals.STANDARD__ATTITUDES, Literals.STANDARD__PREREQUISITES,
			Literals.STANDARD__REMARKS, Literals.STANDARD__NOTES, Literals.ITEM__CHILDREN, Literals.STANDARD__REVISION_REASONS, Literals.STANDARD__VERSIONS,
			Literals.STANDARD__CATEGORIES, Literals.STANDARD__OCCUPATIONS, Literals.STANDARD__INDUSTRIES);

	private static final List<KeyTree> OTHERS = Stream.concat(Sources.all().values().stream(), WildSources.all().stream())
			.map(source -> new Editing(source).session.current().tree()).toList();

	private final Random random;
	private final DocumentSession session;
	private final KeyTree tree;
	/** What was copied so far: it may be gone from where it was, as after a cut. */
	private final List<Clip> clips;

	RandomEdits(Random random, DocumentSession session, List<Clip> clips) {
		this.random = random;
		this.session = session;
		this.clips = clips;
		tree = session.current().tree();
	}

	/** Returns an edit, or null where what was drawn is not there. */
	TreeEdit next() {
		return switch (random.nextInt(28)) {
			case 0, 1, 2 -> insert();
			case 3 -> delete();
			case 4, 5, 6 -> move();
			case 7 -> duplicate();
			case 8, 9, 10, 11, 12 -> set();
			case 13, 14 -> cite();
			case 15 -> of(Citation.class, citation -> new TreeEdit.RemoveCitation(key(citation)));
			case 16 -> moveCitation();
			case 17 -> entry();
			case 18 -> of(Definition.class, from -> of(from.getClass(), into -> from == into || into.getCode() == null || from instanceof Attitude ? null
					: new TreeEdit.MergeDefinitions(key(from), key(into))));
			case 19 -> of(Definition.class, from -> from instanceof Attitude ? null : new TreeEdit.ConvertDefinition(key(from)));
			case 20 -> accept();
			case 21, 22, 23 -> paste();
			case 24 -> rename();
			case 25 -> kind();
			case 26 -> several();
			default -> renumber();
		};
	}

	/** Positions count only while every line can be read and every code is defined. */
	private TreeEdit renumber() {
		return Renumber.of(tree.parsed(), RenumberOptions.all()).isRefused() ? null : new TreeEdit.Renumber(RenumberOptions.all());
	}

	private <T extends EObject> TreeEdit of(Class<? extends T> type, Function<T, TreeEdit> edit) {
		List<EObject> all = tree.objects().stream().filter(type::isInstance).toList();
		return all.isEmpty() ? null : edit.apply(type.cast(any(all)));
	}

	private <T> T any(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	private ElementKey key(EObject object) {
		return tree.key(object);
	}

	private String text() {
		return any(TEXTS);
	}

	private int index(EObject parent, EReference feature) {
		return random.nextInt(((List<?>) parent.eGet(feature)).size() + 1);
	}

	private EObject parentFor(EReference place) {
		List<EObject> parents = tree.objects().stream().filter(object -> object.eClass().getEAllContainments().contains(place)).toList();
		return parents.isEmpty() ? null : any(parents);
	}

	private TreeEdit insert() {
		EReference place = any(PLACES);
		EObject parent = parentFor(place);
		return parent == null ? null : new TreeEdit.Insert(key(parent), index(parent, place), draft(place, 2));
	}

	private Draft draft(EReference place, int deep) {
		Draft draft = Draft.of(place);
		EObject blank = EcoreUtil.create(place.getEReferenceType());
		EObject parent = EcoreUtil.create(place.getEContainingClass().isAbstract() ? Literals.ITEM : place.getEContainingClass());
		((List<EObject>) list(parent, place)).add(blank);
		for (EAttribute feature : blank.eClass().getEAllAttributes())
			if (!feature.isDerived() && feature.getEType().getInstanceClass() == String.class && (random.nextInt(3) > 0 || feature == Literals.VERSION__VERSION)) {
				String value = value(blank, feature);
				if (Slots.of(blank, feature).obstacle(value).isEmpty()) {
					draft = draft.with(feature, value);
					blank.eSet(feature, value);
				}
			}
		for (EReference child : blank.eClass().getEAllContainments())
			if (deep > 0 && random.nextInt(4) == 0 && child != Literals.TASK__KNOWLEDGE && child != Literals.TASK__SKILLS)
				draft = draft.with(draft(child, deep - 1));
		if (place == Literals.DUTY__TASKS && random.nextBoolean())
			draft = draft.with(Draft.of(Literals.TASK__SKILLS).with(Literals.CITATION__CODE, "S01"));
		return draft;
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(EObject parent, EReference place) {
		return (List<EObject>) parent.eGet(place);
	}

	/** Returns a text where one stands, else what the place takes. */
	private String value(EObject owner, EAttribute feature) {
		Slot slot = Slots.of(owner, feature);
		return switch (slot) {
			case TEXT, UNCODED_NAME, REMARK -> text().replace("\n", slot == Slot.REMARK ? " " : "\n");
			case KNOWLEDGE_CODE, SKILL_CODE, ATTITUDE_CODE, FIRST_CITATION, CITATION -> slot.example().charAt(0) + "0" + (1 + random.nextInt(9));
			default -> slot.example();
		};
	}

	private TreeEdit delete() {
		List<ElementKey> keys = new ArrayList<>();
		for (int i = random.nextInt(8) == 0 ? 3 : 1; i > 0; i--) {
			EObject object = any(tree.objects());
			if (!(object instanceof Standard))
				keys.add(key(object));
		}
		return keys.isEmpty() ? null : new TreeEdit.Delete(keys);
	}

	private TreeEdit move() {
		EObject element = any(tree.objects());
		EReference feature = element.eContainmentFeature();
		if (feature == null || element instanceof Acceptance || element instanceof Citation)
			return null;
		if (element instanceof Item && !(element instanceof Note))
			feature = any(List.of(Literals.STANDARD__PREREQUISITES, Literals.STANDARD__REMARKS, Literals.ITEM__CHILDREN, Literals.ITEM__CHILDREN));
		boolean fits = element.eContainer().eClass().getEAllContainments().contains(feature);
		EObject parent = fits && random.nextBoolean() ? element.eContainer() : parentFor(feature);
		if (parent == null || EcoreUtil.isAncestor(element, parent))
			return null;
		int size = ((List<?>) parent.eGet(feature)).size() - (element.eContainer() == parent && element.eContainmentFeature() == feature ? 1 : 0);
		return new TreeEdit.Move(key(element), key(parent), feature, random.nextInt(size + 1));
	}

	private TreeEdit duplicate() {
		EObject element = any(tree.objects());
		boolean standIn = tree.table().head(element) == null;
		return element instanceof Standard || standIn ? null : new TreeEdit.Duplicate(key(element));
	}

	private TreeEdit set() {
		EObject element = any(tree.objects());
		List<EAttribute> features = element.eClass().getEAllAttributes().stream().filter(feature -> !feature.isDerived() && !feature.isMany() && feature != Literals.ACCEPTANCE__LINE
				&& feature.getEType().getInstanceClass() == String.class).toList();
		EAttribute feature = any(features);
		boolean standIn = tree.table().head(element) == null && !(element instanceof Standard) && !(element instanceof Citation) && !(element instanceof Acceptance);
		if (standIn && feature != Literals.TASK__LEVEL_TEXT)
			return null;
		boolean needed = element instanceof Citation || element instanceof Version && feature == Literals.VERSION__VERSION;
		String value = !needed && random.nextInt(4) == 0 ? null : value(element, feature);
		return Slots.of(element, feature).obstacle(value).isPresent() ? null : new TreeEdit.SetValue(key(element), feature, value);
	}

	private TreeEdit cite() {
		return of(Task.class, task -> {
			EReference feature = random.nextBoolean() ? Literals.TASK__KNOWLEDGE : Literals.TASK__SKILLS;
			return new TreeEdit.AddCitation(key(task), feature, index(task, feature), (feature == Literals.TASK__SKILLS ? "S0" : "K0") + (1 + random.nextInt(9)));
		});
	}

	private TreeEdit moveCitation() {
		return of(Citation.class, citation -> of(Task.class, task -> {
			EReference feature = (EReference) citation.eContainmentFeature();
			int size = ((List<?>) task.eGet(feature)).size() - (citation.eContainer() == task ? 1 : 0);
			return new TreeEdit.MoveCitation(key(citation), key(task), random.nextInt(size + 1));
		}));
	}

	private TreeEdit entry() {
		Standard standard = tree.parsed().standard();
		int size = standard.getDevelopers().size();
		EAttribute feature = Literals.STANDARD__DEVELOPERS;
		String value = "單位" + text();
		if (size == 0 || random.nextInt(3) == 0)
			return new TreeEdit.AddEntry(key(standard), feature, random.nextInt(size + 1), value);
		return switch (random.nextInt(3)) {
			case 0 -> new TreeEdit.SetEntry(key(standard), feature, random.nextInt(size), value);
			case 1 -> new TreeEdit.RemoveEntry(key(standard), feature, random.nextInt(size));
			default -> new TreeEdit.MoveEntry(key(standard), feature, random.nextInt(size), random.nextInt(size));
		};
	}

	/** What is copied comes from the standard itself, or from another one. */
	private Clip copy() {
		KeyTree source = random.nextBoolean() ? tree : any(OTHERS);
		List<ElementKey> keys = new ArrayList<>();
		for (int i = random.nextInt(3); i >= 0; i--)
			keys.add(any(source.keys()));
		return source == tree ? session.copy(keys) : Clips.copy(source, keys, Editing.setup().parser(), "another document");
	}

	private TreeEdit paste() {
		clips.add(copy());
		Clip clip = any(clips);
		EObject first = clip.elements().isEmpty() ? null
				: ElementPath.find(Editing.setup().parser().parse(clip.text()).standard(), clip.elements().get(0));
		EObject parent = first == null || first.eContainer() == null ? null : parentFor((EReference) first.eContainmentFeature());
		return parent == null ? null : new TreeEdit.Paste(key(parent), index(parent, first.eContainmentFeature()), clip);
	}

	private TreeEdit rename() {
		return of(Coded.class, coded -> {
			Optional<ElementCode> old = ElementKind.of(coded) == null ? Optional.empty() : ElementCode.parse(coded.getCode());
			if (old.isEmpty() || tree.table().head(coded) == null)
				return null;
			List<Integer> numbers = new ArrayList<>(old.get().parentNumbers());
			numbers.add(40 + random.nextInt(10));
			String code = new ElementCode(old.get().letter(), numbers).print();
			int offset = tree.table().head(coded).tokens().get(0).start();
			boolean below = random.nextBoolean();
			return CodeRename.renameAt(tree.parsed(), offset, code, below).isRefused() ? null : new TreeEdit.RenameCode(key(coded), code, below);
		});
	}

	private TreeEdit kind() {
		return of(Standard.class, standard -> new TreeEdit.SetKind(key(standard), any(NameKind.VALUES)));
	}

	private TreeEdit several() {
		List<TreeEdit> edits = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			TreeEdit edit = set();
			if (edit != null)
				edits.add(edit);
		}
		return new TreeEdit.Several(edits);
	}

	private TreeEdit accept() {
		EObject element = any(tree.objects());
		if (tree.table().head(element) == null || !(element instanceof Coded) || ElementKind.of(element) == null)
			return null;
		return new TreeEdit.Accept(key(element), null, "missing-output", "因為");
	}
}
