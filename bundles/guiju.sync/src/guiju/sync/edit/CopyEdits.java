package guiju.sync.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.occurrence.Names;
import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.Coded;
import guiju.model.Item;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.path.ElementPath;
import guiju.sync.intent.CopyDecision;
import guiju.sync.intent.Features;
import guiju.sync.key.ElementKey;
import guiju.sync.lines.Blocks;
import guiju.sync.lines.LineTable;
import guiju.sync.lines.TextLine;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;
import guiju.text.writer.Parts;

/** Duplicates and pastes elements as lines, with other codes where theirs are taken. */
final class CopyEdits {

	private final EditContext context;

	CopyEdits(EditContext context) {
		this.context = context;
	}

	void duplicate(TreeEdit.Duplicate edit) {
		EObject element = context.object(edit.element());
		if (element instanceof Standard || element instanceof Citation || element instanceof Acceptance)
			throw RefusedException.of(Cause.MISFIT, "wrongPlace", element.eClass().getName());
		CopyDecision decision = CopyDecision.duplicate(context.standard(), context.text(), element);
		EReference feature = element.eContainmentFeature();
		ElementKey parentKey = context.tree.key(element.eContainer());
		int index = Features.index(element) + 1;
		context.selected.addAll(context.model.copy(context.intended.object(parentKey), feature, index, decision));
		new OutlineEdits(context).readable(element);
		context.head(element);
		List<EObject> siblings = OutlineEdits.children(element.eContainer(), feature);
		Spot spot = context.places.of(element.eContainer(), feature, siblings, index, null);
		spot.put(context, new CopiedLines(context.table, decision, null).of(element, context.blocks.whole(element), spot.indentation()));
	}

	void paste(TreeEdit.Paste edit) {
		EObject parent = context.object(edit.parent());
		ParsedStandard clip = context.parser.parse(edit.clip().text());
		List<EObject> elements = new ArrayList<>();
		for (String path : edit.clip().elements()) {
			EObject element = ElementPath.find(clip.standard(), path);
			if (element != null && element.eContainer() != null && Features.placeFor(parent, element) != null && hasLine(element))
				elements.add(element);
		}
		if (elements.isEmpty())
			throw RefusedException.of(Cause.MISFIT, "notPasted");
		CopyDecision decision = CopyDecision.paste(context.standard(), context.text(), parent, clip.standard(), elements,
				edit.clip().origin().equals(context.document));
		context.selected.addAll(context.model.copy(context.intended.object(edit.parent()), null, edit.index(), decision));
		put(parent, edit.index(), decision, new LineTable(clip));
	}

	/** What stands in for a missing parent in the clip says nothing itself. */
	private static boolean hasLine(EObject element) {
		EAttribute text = Parts.text(element.eClass());
		return element instanceof Citation || !(element instanceof Coded coded) || coded.getCode() != null || text == null || element.eGet(text) != null;
	}

	private void put(EObject parent, int index, CopyDecision decision, LineTable source) {
		Map<EReference, List<EObject>> byPlace = new LinkedHashMap<>();
		for (EObject element : decision.elements())
			byPlace.computeIfAbsent(Features.placeFor(parent, element), none -> new ArrayList<>()).add(element);
		EReference first = byPlace.keySet().iterator().next();
		CopiedLines lines = new CopiedLines(source, decision, context.style);
		Map<EReference, List<EObject>> along = new LinkedHashMap<>();
		for (EObject each : decision.along())
			along.computeIfAbsent(each.eContainmentFeature(), none -> new ArrayList<>()).add(each);
		byPlace.forEach((place, elements) -> {
			List<EObject> siblings = OutlineEdits.children(parent, place);
			int at = place == first ? index : siblings.size();
			if (place == Literals.TASK__KNOWLEDGE || place == Literals.TASK__SKILLS)
				citations((Task) parent, place, siblings, at, elements, decision);
			else {
				boolean together = at == siblings.size() && parent == context.standard() && along.containsKey(place);
				List<EObject> all = new ArrayList<>(elements);
				if (together)
					all.addAll(along.remove(place));
				put(parent, place, siblings, at, all, lines, source);
			}
		});
		along.forEach((place, all) -> {
			List<EObject> siblings = OutlineEdits.children(context.standard(), place);
			put(context.standard(), place, siblings, siblings.size(), all, lines, source);
		});
	}

	private void citations(Task task, EReference place, List<EObject> siblings, int at, List<EObject> cited, CopyDecision decision) {
		List<String> codes = new ArrayList<>();
		for (EObject each : cited) {
			String code = ((Citation) each).getCode();
			codes.add(decision.uses().getOrDefault(String.valueOf(Names.ofCode(code)), code));
		}
		new CitationEdits(context).put(task, place, siblings, at, String.join(context.style.separator(), codes));
	}

	private void put(EObject parent, EReference place, List<EObject> siblings, int at, List<EObject> elements, CopiedLines lines, LineTable source) {
		Spot spot = context.places.of(parent, place, siblings, at, null);
		Blocks blocks = new Blocks(source);
		List<String> written = new ArrayList<>();
		for (EObject element : elements) {
			if (!written.isEmpty())
				written.addAll(place == Literals.STANDARD__DUTIES && (!spot.before().isEmpty() || !spot.after().isEmpty()) ? List.of("") : List.of());
			TextLine head = source.head(element);
			Bullets.Head other = null;
			if (place == Literals.ITEM__CHILDREN || element instanceof Item item && !(item instanceof Note) && place != element.eContainmentFeature())
				other = new Bullets(context).head((Item) element, head, source.text(head.tokens().get(0)), parent, place, siblings, at);
			written.addAll(lines.of(element, blocks.whole(element), spot.indentation(), other));
		}
		spot.put(context, written);
	}
}
