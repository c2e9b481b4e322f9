package guiju.sync.intent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.dsl.ide.occurrence.Names;
import guiju.model.Coded;
import guiju.model.Element;
import guiju.model.Note;
import guiju.model.Standard;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;
import guiju.sync.plan.FreeCodes;
import guiju.text.writer.Parts;

/**
 * What is decided before elements are copied: their codes, since a taken one becomes the next free one; which definitions and
 * notes come along, since a copy is to say what its original says; and which reasons stay behind.
 */
public final class CopyDecision {

	private final Standard target;
	private final FreeCodes free;
	private final List<EObject> elements;
	private final List<EObject> along = new ArrayList<>();
	private final Map<EObject, String> codes = new IdentityHashMap<>();
	private final Map<String, String> uses = new HashMap<>();
	private final Set<String> decided = new HashSet<>();
	private final Set<EObject> unreasoned = Collections.newSetFromMap(new IdentityHashMap<>());

	/** The code of the element that they are put below, if it has one. */
	private ElementCode parent;

	private CopyDecision(Standard target, FreeCodes free, List<EObject> elements) {
		this.target = target;
		this.free = free;
		this.elements = List.copyOf(elements);
	}

	/** Decides for a copy of an element within its own standard. */
	public static CopyDecision duplicate(Standard standard, String text, EObject element) {
		CopyDecision decision = new CopyDecision(standard, new FreeCodes(text), List.of(element));
		decision.codes(element, null);
		decision.reasons(element);
		return decision;
	}

	/**
	 * Decides for elements of a clip that are to be put into a standard.
	 *
	 * @param home whether they were copied or cut from that very standard
	 */
	public static CopyDecision paste(Standard target, String targetText, EObject parent, Standard source, List<EObject> elements, boolean home) {
		CopyDecision decision = new CopyDecision(target, new FreeCodes(targetText, home), elements);
		decision.parent = parent instanceof Coded coded && ElementKind.of(parent) != null ? ElementCode.parse(coded.getCode()).orElse(null) : null;
		for (EObject element : decision.elements)
			decision.codes(element, null);
		for (EObject element : decision.elements)
			decision.named(source, element);
		if (home)
			decision.elements.forEach(decision::reasons);
		return decision;
	}

	/** Returns what is copied. */
	public List<EObject> elements() {
		return elements;
	}

	/** Returns the definitions and notes that come along. */
	public List<EObject> along() {
		return along;
	}

	/** Returns the codes and labels that differ from those of the source. */
	public Map<EObject, String> codes() {
		return codes;
	}

	/** Returns the codes that uses of a name within what is copied change to. */
	public Map<String, String> uses() {
		return uses;
	}

	/** Tells whether the copy of an element goes without its reason. */
	public boolean isUnreasoned(EObject element) {
		return unreasoned.contains(element);
	}

	private void codes(EObject element, Coded parent) {
		if (element instanceof Note note)
			label(note);
		else if (ElementKind.of(element) != null)
			code((Coded) element, parent);
		for (EObject child : element.eContents())
			codes(child, element instanceof Coded coded ? coded : null);
	}

	private void label(Note note) {
		String label = free.takeLabel(note.getLabel());
		if (label != null && !label.equals(note.getLabel())) {
			codes.put(note, label);
			uses.put(Names.ofNote(note.getLabel()), label);
		}
	}

	private void code(Coded element, Coded owner) {
		String old = element.getCode();
		if (old == null)
			return;
		String code = owner == null ? take(old) : free.take(belowNew(old, owner));
		if (code.equals(old))
			return;
		codes.put(element, code);
		uses.putIfAbsent(Names.ofCode(old), code);
	}

	/** A taken code becomes the next free one of its new parent, if that has numbers to carry. */
	private String take(String code) {
		Optional<ElementCode> read = ElementCode.parse(code);
		if (parent == null || free.isFree(code) || read.isEmpty() || read.get().numbers().size() != parent.numbers().size() + 1)
			return free.take(code);
		List<Integer> numbers = new ArrayList<>(parent.numbers());
		numbers.add(0);
		return free.next(new ElementCode(read.get().letter(), numbers));
	}

	/** A code that carried its parent's numbers carries the new ones. */
	private String belowNew(String code, Coded parent) {
		String parentCode = parent == null ? null : codes.get(parent);
		Optional<ElementCode> read = ElementCode.parse(code);
		if (parentCode == null || read.isEmpty())
			return code;
		List<Integer> was = ElementCode.parse(parent.getCode()).orElseThrow().numbers();
		if (read.get().numbers().size() <= was.size() || !read.get().numbers().subList(0, was.size()).equals(was))
			return code;
		List<Integer> numbers = new ArrayList<>(ElementCode.parse(parentCode).orElseThrow().numbers());
		numbers.addAll(read.get().numbers().subList(was.size(), read.get().numbers().size()));
		return new ElementCode(read.get().letter(), numbers).print();
	}

	private void named(Standard source, EObject element) {
		Set<String> inTexts = CodeUses.in(element, false);
		for (String name : CodeUses.in(element, true)) {
			EObject named = NamedElements.find(source, name);
			if (named != null && isCopied(named) || !decided.add(name))
				continue;
			if (named != null)
				bring(source, name, named);
			else if (inTexts.contains(name) && "TOP".indexOf(name.charAt(0)) < 0)
				keepUndefined(name);
		}
	}

	private boolean isCopied(EObject named) {
		return elements.stream().anyMatch(element -> EcoreUtil.isAncestor(element, named));
	}

	/** What says the same is there already, or else comes along with all that it names itself. */
	private void bring(Standard source, String name, EObject named) {
		EObject same = NamedElements.saying(target, named);
		if (same != null) {
			use(name, same instanceof Note note ? note.getLabel() : ((Coded) same).getCode());
			return;
		}
		along.add(named);
		if (named instanceof Note note) {
			label(note);
		} else {
			String code = free.take(((Coded) named).getCode());
			if (!code.equals(((Coded) named).getCode()))
				codes.put(named, code);
			use(name, code);
		}
		named(source, named);
	}

	/** What nothing defines must not come to mean something here; where a duty or task is only spoken of, nobody can tell. */
	private void keepUndefined(String name) {
		use(name, Names.isNote(name) ? free.takeLabel(Names.label(name)) : free.take(name));
	}

	/** Notes another code for a name; in another spelling of the same one nothing changes. */
	private void use(String name, String code) {
		if (!name.equals(Names.isNote(name) ? Names.ofNote(code) : Names.ofCode(code)))
			uses.put(name, code);
	}

	/** A reason tells why its line changed. A copy of one that stays where it is has not changed, it is new. */
	private void reasons(EObject element) {
		if (element instanceof Element reasoned && reasoned.getReason() != null && stays(reasoned))
			unreasoned.add(element);
		element.eContents().forEach(this::reasons);
	}

	private boolean stays(Element copied) {
		EAttribute text = Parts.text(copied.eClass());
		for (Iterator<EObject> all = target.eAllContents(); all.hasNext();)
			if (all.next() instanceof Element other && other.eClass() == copied.eClass() && copied.getReason().equals(other.getReason())
					&& (text == null || Objects.equals(copied.eGet(text), other.eGet(text))))
				return true;
		return false;
	}
}
