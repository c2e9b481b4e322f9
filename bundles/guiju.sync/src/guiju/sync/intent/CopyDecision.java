package guiju.sync.intent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.dsl.ide.occurrence.Names;
import guiju.model.Citation;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Knowledge;
import guiju.model.Note;
import guiju.model.Skill;
import guiju.model.Standard;
import guiju.model.code.Characters;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;
import guiju.model.reference.References;
import guiju.sync.plan.FreeCodes;

/**
 * What is decided before elements are copied: their codes, since a taken one becomes the next free one, and which definitions
 * come along.
 */
public final class CopyDecision {

	private final Standard target;
	private final FreeCodes free;
	private final List<EObject> elements;
	private final List<Definition> definitions = new ArrayList<>();
	private final Map<EObject, String> codes = new IdentityHashMap<>();
	private final Map<String, String> uses = new HashMap<>();

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
		return decision;
	}

	/** Decides for elements of another standard that are to be put into one. */
	public static CopyDecision paste(Standard target, String targetText, EObject parent, Standard source, List<EObject> elements) {
		CopyDecision decision = new CopyDecision(target, new FreeCodes(targetText), elements);
		decision.parent = parent instanceof Coded coded && ElementKind.of(parent) != null ? ElementCode.parse(coded.getCode()).orElse(null) : null;
		for (EObject element : decision.elements)
			decision.codes(element, null);
		for (EObject element : decision.elements)
			decision.cited(source, element);
		return decision;
	}

	/** Returns what is copied. */
	public List<EObject> elements() {
		return elements;
	}

	/** Returns the definitions that come along. */
	public List<Definition> definitions() {
		return definitions;
	}

	/** Returns the codes and labels that differ from those of the source. */
	public Map<EObject, String> codes() {
		return codes;
	}

	/** Returns the codes that uses of a name within what is copied change to. */
	public Map<String, String> uses() {
		return uses;
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

	private void cited(Standard source, EObject element) {
		if (element instanceof Citation citation)
			cite(source, citation);
		for (Iterator<EObject> all = element.eAllContents(); all.hasNext();)
			if (all.next() instanceof Citation citation)
				cite(source, citation);
	}

	private void cite(Standard source, Citation citation) {
		String name = Names.ofCode(citation.getCode());
		if (name == null || uses.containsKey(name))
			return;
		Definition definition = citation.getTarget();
		if (definition != null && elements.stream().anyMatch(element -> EcoreUtil.isAncestor(element, definition)))
			return;
		Definition same = definition == null ? null : sameLabel(definition);
		if (same != null) {
			uses.put(name, Names.ofCode(same.getCode()).equals(name) ? citation.getCode() : same.getCode());
			return;
		}
		String code = free.take(definition == null ? citation.getCode() : definition.getCode());
		uses.put(name, Names.ofCode(code).equals(name) ? citation.getCode() : code);
		if (definition != null) {
			definitions.add(definition);
			if (!code.equals(definition.getCode()))
				codes.put(definition, code);
		}
	}

	private Definition sameLabel(Definition definition) {
		List<? extends Definition> candidates = switch (definition) {
			case Skill skill -> target.getSkills();
			case Knowledge knowledge -> target.getKnowledge();
			default -> List.of();
		};
		String label = key(definition.getName());
		for (Definition candidate : candidates)
			if (!label.isEmpty() && key(candidate.getName()).equals(label) && Names.ofCode(candidate.getCode()) != null)
				return candidate;
		return null;
	}

	/** Labels are compared without markers, width and blanks. */
	private static String key(String label) {
		String bare = label == null ? "" : References.withoutNotes(label);
		StringBuilder key = new StringBuilder(bare.length());
		for (int i = 0; i < bare.length(); i++)
			if (!Characters.isBlank(bare.charAt(i)))
				key.append(Characters.narrow(bare.charAt(i)));
		return key.toString();
	}
}
