package guiju.sync.edit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.dsl.lexing.LineProblem;
import guiju.dsl.lexing.LineProblems;
import guiju.dsl.lexing.MergeConflict;
import guiju.dsl.lexing.Tok;
import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.Duty;
import guiju.model.Item;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.sync.key.ElementKey;
import guiju.sync.lines.Block;
import guiju.sync.lines.TextLine;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;

/** Inserts, deletes and moves elements as lines. */
final class OutlineEdits {

	private static final Set<Tok> BELOW = EnumSet.of(Tok.BAR, Tok.DASH, Tok.REASON_WORD, Tok.DEFINITION_WORD, Tok.STATUS_WORD, Tok.UPDATE_WORD,
			Tok.BROKEN_LINE);
	private static final Set<Tok> TASK_LINES = EnumSet.of(Tok.LEVEL_WORD, Tok.OUTPUT_CODE, Tok.OUTPUT_WORD, Tok.INDICATOR_CODE, Tok.INDICATOR_WORD,
			Tok.KNOWLEDGE_LIST, Tok.SKILLS_LIST);
	private static final Set<Tok> TASKS = EnumSet.of(Tok.TASK_CODE, Tok.TASK_WORD);

	private final EditContext context;

	OutlineEdits(EditContext context) {
		this.context = context;
	}

	void insert(TreeEdit.Insert edit) {
		EObject parent = context.object(edit.parent());
		EObject created = context.model.insert(edit);
		context.selected.add(created);
		EReference feature = edit.element().place();
		List<EObject> siblings = children(parent, feature);
		Spot spot = context.places.of(parent, feature, siblings, edit.index(), null);
		List<String> lines = new WrittenLines(context.style).of(created, spot.indentation());
		if (feature == Literals.ITEM__CHILDREN)
			lines = remarked(lines, new Bullets(context).marker(parent, siblings, edit.index()), created);
		spot.put(context, lines);
	}

	/** The writer counts the depth of markers from the top; a file may have longer ones. */
	private static List<String> remarked(List<String> lines, String marker, EObject created) {
		int written = 0;
		for (EObject item = created; item.eContainmentFeature() == Literals.ITEM__CHILDREN; item = item.eContainer())
			written++;
		List<String> result = new ArrayList<>();
		for (String line : lines) {
			int start = line.length() - line.stripLeading().length();
			int end = start;
			while (end < line.length() && line.charAt(end) == '-')
				end++;
			result.add(end == start ? line : line.substring(0, start) + Bullets.longer(marker, end - start - written) + line.substring(end));
		}
		return result;
	}

	@SuppressWarnings("unchecked")
	static List<EObject> children(EObject parent, EReference feature) {
		return new ArrayList<>((List<EObject>) parent.eGet(feature));
	}

	void delete(List<ElementKey> keys) {
		List<EObject> objects = keys.stream().map(context::object).distinct().toList();
		context.model.delete(keys);
		List<Citation> citations = new ArrayList<>();
		for (EObject object : objects) {
			EObject of = object instanceof Acceptance acceptance && acceptance.getSubject() != null ? acceptance.getSubject() : object;
			if (objects.stream().anyMatch(other -> other != object && EcoreUtil.isAncestor(other, of)))
				continue;
			if (object instanceof Citation citation)
				citations.add(citation);
			else
				remove(object);
		}
		new CitationEdits(context).remove(citations);
	}

	private void remove(EObject object) {
		if (object instanceof Acceptance acceptance) {
			TextLine line = AcceptanceEdits.line(context, acceptance);
			context.changes.remove(new Block(line, line));
		} else {
			context.remove(readable(object));
		}
	}

	/** Returns the block of an element, or refuses if a line in it that cannot be read may be of another one. */
	Block readable(EObject element) {
		Block block = context.blocks.whole(element);
		if (block == null)
			throw RefusedException.of(Cause.MISFIT, "noLine");
		boolean hidden = false;
		for (int i = block.first().index(); i <= block.last().index(); i++)
			hidden |= context.table.line(i).isHidden();
		if (hidden)
			for (LineProblem problem : LineProblems.of(context.text()).problems())
				if (problem.start() >= block.start() && problem.end() <= block.next() && !isPart(problem.head(), element))
					throw RefusedException.of(Cause.UNREADABLE, "unreadableLine", context.table.at(problem.start()).index() + 1, problem.word());
		for (MergeConflict conflict : MergeConflict.in(context.text()))
			if (conflict.start() < block.next() && conflict.end() > block.start())
				throw RefusedException.of(Cause.UNREADABLE, "conflictLine", context.table.at(conflict.start()).index() + 1);
		return block;
	}

	private static boolean isPart(Tok head, EObject element) {
		return BELOW.contains(head) || TASK_LINES.contains(head) && (element instanceof Task || element instanceof Duty)
				|| TASKS.contains(head) && element instanceof Duty;
	}

	void move(TreeEdit.Move edit) {
		EObject element = context.object(edit.element());
		EObject parent = context.object(edit.parent());
		EReference from = element.eContainmentFeature();
		boolean same = element.eContainer() == parent && from == edit.feature() && children(parent, from).indexOf(element) == edit.index();
		if (element instanceof Citation) {
			new CitationEdits(context).move(new TreeEdit.MoveCitation(edit.element(), edit.parent(), edit.index()));
			return;
		}
		context.model.move(edit);
		context.selected.add(context.intended.object(edit.element()));
		if (same)
			return;
		Block block = readable(element);
		List<EObject> siblings = children(parent, edit.feature());
		siblings.remove(element);
		if (edit.index() > 0 && context.table.head(element) == null)
			throw RefusedException.of(Cause.UNREADABLE, "looseLines", block.first().index() + 1);
		Spot spot = context.places.of(parent, edit.feature(), siblings, edit.index(), element);
		context.changes.own(block);
		Bullets.Head head = head(element, parent, edit.feature(), siblings, edit.index());
		spot.put(context, new CopiedLines(context.table, Map.of()).of(element, block, indentation(element, spot), head));
		context.changes.remove(block);
	}

	/** An element that stays as deep as it was keeps its indentation. */
	private String indentation(EObject element, Spot spot) {
		TextLine head = context.table.head(element);
		return head == null ? context.table.indentation(context.blocks.said(element).first()) : spot.indentation();
	}

	private Bullets.Head head(EObject element, EObject parent, EReference feature, List<EObject> siblings, int index) {
		if (!(element instanceof Item item) || item instanceof Note)
			return null;
		if (feature == element.eContainmentFeature() && feature != Literals.ITEM__CHILDREN)
			return null;
		TextLine line = context.head(item);
		return new Bullets(context).head(item, line, context.table.text(line.tokens().get(0)), parent, feature, siblings, index);
	}
}
