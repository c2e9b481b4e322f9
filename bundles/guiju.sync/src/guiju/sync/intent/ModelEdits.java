package guiju.sync.intent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.dsl.ide.occurrence.Names;
import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Knowledge;
import guiju.model.NameKind;
import guiju.model.Note;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionKind;
import guiju.model.RevisionReason;
import guiju.model.Skill;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;
import guiju.text.writer.Parts;
import guiju.text.writer.Slot;

/** Makes an edit in a model. Refuses what has no meaning there. */
public final class ModelEdits {

	private final IntendedModel model;
	private final Standard standard;

	/** Changes a copy of a model. */
	public ModelEdits(IntendedModel model) {
		this.model = model;
		standard = model.standard();
	}

	/** Puts a new element below a parent and returns it. */
	public EObject insert(TreeEdit.Insert edit) {
		EObject parent = model.object(edit.parent());
		EObject element = edit.element().create();
		Features.requirePlace(parent, edit.element().place(), element.eClass(), edit.index());
		CleanValues.clean(element);
		model.put(parent, edit.element().place(), edit.index(), element);
		return element;
	}

	/** Takes elements away; what is below another of them goes with it. */
	public void delete(List<ElementKey> elements) {
		List<EObject> objects = elements.stream().map(model::object).toList();
		for (EObject object : objects)
			if (object instanceof Standard)
				throw RefusedException.of(Cause.MISFIT, "wrongPlace", object.eClass().getName());
		for (EObject object : objects)
			model.remove(object);
	}

	/** Moves an element; its acceptances follow. */
	public void move(TreeEdit.Move edit) {
		EObject element = model.object(edit.element());
		EObject parent = model.object(edit.parent());
		Features.requireOutside(element, parent);
		if (element.eContainer() == null)
			throw RefusedException.of(Cause.MISFIT, "wrongPlace", element.eClass().getName());
		EObject container = element.eContainer();
		EReference from = element.eContainmentFeature();
		int at = Features.index(element);
		EcoreUtil.remove(element);
		try {
			Features.requirePlace(parent, edit.feature(), element.eClass(), edit.index());
		} catch (RefusedException misfit) {
			model.put(container, from, at, element);
			throw misfit;
		}
		model.put(parent, edit.feature(), edit.index(), element);
	}

	/** Puts copies below a parent, each behind the one before, and returns them. */
	public List<EObject> copy(EObject parent, EReference feature, int index, CopyDecision decision) {
		List<EObject> result = new ArrayList<>();
		EReference first = feature != null ? feature : Features.placeFor(parent, decision.elements().get(0));
		for (EObject element : decision.elements()) {
			EReference place = feature != null ? feature : Features.placeFor(parent, element);
			int size = ((List<?>) parent.eGet(place)).size();
			int at = place == first ? index + count(result, place) : size;
			Features.requirePlace(parent, place, element.eClass(), at);
			result.add(copyOne(element, decision, parent, place, at));
		}
		for (EObject along : decision.along()) {
			EReference place = along.eContainmentFeature();
			copyOne(along, decision, standard, place, ((List<?>) standard.eGet(place)).size());
		}
		return result;
	}

	private static int count(List<EObject> copies, EReference place) {
		return (int) copies.stream().filter(copy -> copy.eContainmentFeature() == place).count();
	}

	private EObject copyOne(EObject element, CopyDecision decision, EObject parent, EReference place, int index) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		EObject copy = copier.copy(element);
		Map<EObject, EObject> copies = new IdentityHashMap<>(copier);
		decision.codes().forEach((source, code) -> {
			EObject target = copies.get(source);
			if (target instanceof Note note)
				note.setLabel(code);
			else if (target instanceof Coded coded)
				coded.setCode(code);
		});
		copies.forEach((source, target) -> {
			if (decision.isUnreasoned(source))
				target.eUnset(Literals.ELEMENT__REASON);
		});
		CodeUses.rename(copy, decision.uses());
		model.put(parent, place, index, copy);
		Standard source = (Standard) EcoreUtil.getRootContainer(element);
		for (Acceptance acceptance : List.copyOf(source.getAcceptances()))
			if (acceptance.getSubject() != null && copies.containsKey(acceptance.getSubject()) && !isOfLeftReason(acceptance, decision))
				accept(copies.get(acceptance.getSubject()), acceptance.getLine(), acceptance.getFinding(), acceptance.getReason());
		return copy;
	}

	private static boolean isOfLeftReason(Acceptance acceptance, CopyDecision decision) {
		return Literals.ELEMENT__REASON.getName().equals(acceptance.getLine()) && decision.isUnreasoned(acceptance.getSubject());
	}

	/** Sets a value, in the form in which a text carries it. */
	public void set(TreeEdit.SetValue edit) {
		EObject element = model.object(edit.element());
		Features.requireValue(element, edit.feature(), false);
		if (edit.feature().getEType() instanceof EEnum)
			throw RefusedException.of(Cause.MISFIT, "noSuchValue", element.eClass().getName());
		String value = CleanValues.clean(edit.value());
		if (value == null && hasLineOfItsOwn(element, edit.feature()))
			model.removeAcceptances(element, edit.feature().getName());
		element.eSet(edit.feature(), value);
		if (element instanceof Standard && edit.feature() == Literals.STANDARD__NAME && value == null && isBareName())
			model.removeAcceptances(standard, Literals.STANDARD__NAME.getName());
	}

	/** Clearing such a field takes its line away, and what is said of the line with it. */
	private static boolean hasLineOfItsOwn(EObject element, EStructuralFeature feature) {
		return Slot.clean((String) element.eGet(feature)) != null && feature != Literals.STANDARD__NAME && feature != Literals.CODED__CODE
				&& Parts.below(element.eClass()).contains(feature);
	}

	private boolean isBareName() {
		return standard.getNameKind() == NameKind.OCCUPATION && standard.getReason() == null;
	}

	/** Sets the kind of a name or of a reason. */
	public void setKind(TreeEdit.SetKind edit) {
		EObject element = model.object(edit.element());
		if (element instanceof Standard && edit.kind() instanceof NameKind kind)
			standard.setNameKind(kind);
		else if (element instanceof RevisionReason reason && edit.kind() instanceof RevisionKind kind)
			reason.setKind(kind);
		else
			throw RefusedException.of(Cause.MISFIT, "noSuchValue", element.eClass().getName());
	}

	/** Returns a list of values, to be changed. */
	@SuppressWarnings("unchecked")
	public EList<String> entries(ElementKey key, EAttribute feature) {
		EObject element = model.object(key);
		Features.requireValue(element, feature, true);
		return (EList<String>) element.eGet(feature);
	}

	/** Lets a task cite a code and returns the citation. */
	public Citation cite(ElementKey taskKey, EReference feature, int index, String code) {
		Citation citation = OcsFactory.eINSTANCE.createCitation();
		citation.setCode(CleanValues.clean(code));
		if (citation.getCode() == null)
			throw RefusedException.of(Cause.CODE, "emptyCitation");
		EObject task = model.object(taskKey);
		Features.requirePlace(task, feature, Literals.CITATION, index);
		model.put(task, feature, index, citation);
		return citation;
	}

	/** Gives every use of some names another code. */
	public void renameUses(Map<String, String> codes) {
		CodeUses.rename(standard, codes);
	}

	/** Takes a definition away and lets its citations name another; a task does not cite that twice. */
	public void merge(ElementKey fromKey, ElementKey intoKey) {
		Definition from = definition(fromKey);
		Definition into = definition(intoKey);
		if (from == into)
			throw RefusedException.of(Cause.MISFIT, "sameDefinition");
		if (from.eClass() != into.eClass())
			throw RefusedException.of(Cause.MISFIT, "otherKind");
		String name = Names.ofCode(from.getCode());
		boolean first = definitionOf(from) == from;
		if (name != null && Names.ofCode(into.getCode()) == null)
			throw RefusedException.of(Cause.CODE, "emptyCitation");
		if (name != null && first && !name.equals(Names.ofCode(into.getCode()))) {
			for (Task task : tasks())
				mergeCitations(from instanceof Skill ? task.getSkills() : task.getKnowledge(), name, into.getCode());
			CodeUses.rename(standard, Map.of(name, into.getCode()));
		}
		model.remove(from);
	}

	/** Of several definitions of one code the first is the one that is cited. */
	private Definition definitionOf(Definition definition) {
		String name = Names.ofCode(definition.getCode());
		for (Object each : (List<?>) standard.eGet(definition.eContainmentFeature()))
			if (name != null && name.equals(Names.ofCode(((Definition) each).getCode())))
				return (Definition) each;
		return definition;
	}

	private static void mergeCitations(EList<Citation> citations, String from, String into) {
		String name = Names.ofCode(into);
		boolean cited = citations.stream().anyMatch(citation -> name.equals(Names.ofCode(citation.getCode())));
		for (Citation citation : List.copyOf(citations))
			if (from.equals(Names.ofCode(citation.getCode()))) {
				if (cited)
					citations.remove(citation);
				cited = true;
			}
	}

	/** Makes knowledge a skill, or the other way round, at the end of the others, with all citations of it. */
	public Definition convert(ElementKey key, String code) {
		Definition from = definition(key);
		boolean skill = from instanceof Skill;
		Definition into = skill ? OcsFactory.eINSTANCE.createKnowledge() : OcsFactory.eINSTANCE.createSkill();
		into.setName(from.getName());
		into.setReason(from.getReason());
		String name = Names.ofCode(from.getCode());
		boolean first = definitionOf(from) == from;
		into.setCode(code);
		for (Acceptance acceptance : standard.getAcceptances())
			if (acceptance.getSubject() == from)
				acceptance.setSubject(into);
		EcoreUtil.remove(from);
		model.rekey(from, into);
		EReference place = skill ? Literals.STANDARD__KNOWLEDGE : Literals.STANDARD__SKILLS;
		model.put(standard, place, ((List<?>) standard.eGet(place)).size(), into);
		if (name != null && first) {
			for (Task task : tasks())
				for (Citation citation : List.copyOf(skill ? task.getSkills() : task.getKnowledge()))
					if (name.equals(Names.ofCode(citation.getCode())))
						(skill ? task.getKnowledge() : task.getSkills()).add(citation);
			Map<String, String> codes = new HashMap<>();
			codes.put(name, code);
			CodeUses.rename(standard, codes);
		}
		return into;
	}

	private Definition definition(ElementKey key) {
		if (model.object(key) instanceof Definition definition && (definition instanceof Knowledge || definition instanceof Skill))
			return definition;
		throw RefusedException.of(Cause.MISFIT, "otherKind");
	}

	private List<Task> tasks() {
		List<Task> tasks = new ArrayList<>();
		for (Duty duty : standard.getDuties())
			tasks.addAll(duty.getTasks());
		return tasks;
	}

	/** Adds an acceptance. */
	public void accept(EObject subject, String line, String finding, String reason) {
		Acceptance acceptance = OcsFactory.eINSTANCE.createAcceptance();
		acceptance.setFinding(CleanValues.clean(finding));
		acceptance.setReason(CleanValues.clean(reason));
		acceptance.setSubject(subject);
		acceptance.setLine(line);
		standard.getAcceptances().add(acceptance);
	}
}
