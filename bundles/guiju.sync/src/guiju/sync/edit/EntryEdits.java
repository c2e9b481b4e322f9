package guiju.sync.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import guiju.dsl.lexing.Tok;
import guiju.model.Acceptance;
import guiju.model.OcsPackage.Literals;
import guiju.sync.intent.CleanValues;
import guiju.sync.intent.Features;
import guiju.sync.key.ElementKey;
import guiju.sync.lines.Block;
import guiju.sync.lines.TextLine;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;
import guiju.text.keyword.Keyword;

/** Changes the list of developers, one line each. Lines without a developer are no entries. */
final class EntryEdits {

	private final EditContext context;

	EntryEdits(EditContext context) {
		this.context = context;
	}

	private static String required(String value, EObject owner) {
		String clean = CleanValues.clean(value);
		if (clean == null)
			throw RefusedException.of(Cause.MISFIT, "noSuchValue", owner.eClass().getName());
		return clean;
	}

	/** Returns the lines of the entries, in their order. */
	private List<TextLine> lines(EObject owner, EAttribute feature) {
		return context.blocks.carrying(owner, feature).stream().filter(this::saysSomething).toList();
	}

	private boolean saysSomething(TextLine line) {
		Block block = context.blocks.withParagraphs(line);
		return line.token(Tok.TEXT) != null || block.last() != line;
	}

	private EList<String> entries(ElementKey key, EAttribute feature) {
		return context.model.entries(key, feature);
	}

	void add(TreeEdit.AddEntry edit) {
		EObject owner = context.object(edit.element());
		EList<String> entries = entries(edit.element(), edit.feature());
		Features.requireIndex(entries, edit.index(), entries.size());
		String value = required(edit.value(), owner);
		entries.add(edit.index(), value);
		SlotCheck.require(context.intended.object(edit.element()), edit.feature());
		List<TextLine> lines = lines(owner, edit.feature());
		put(spot(owner, edit.feature(), lines, edit.index()), value);
	}

	private Spot spot(EObject owner, EAttribute feature, List<TextLine> lines, int index) {
		if (lines.isEmpty())
			return context.places.field(owner, feature);
		if (index == 0)
			return Spot.before(context.withComments(lines.get(0)).first(), context.table.indentation(lines.get(0)));
		TextLine before = lines.get(index - 1);
		return Spot.behind(context.blocks.withParagraphs(before).last(), context.table.indentation(before));
	}

	private void put(Spot spot, String value) {
		String[] paragraphs = value.split("\n", -1);
		List<String> written = new ArrayList<>();
		written.add(spot.indentation() + Keyword.DEVELOPER.in(context.style.vocabulary()) + context.style.colon() + paragraphs[0]);
		for (int i = 1; i < paragraphs.length; i++)
			written.add(spot.indentation() + context.style.step() + TextValues.bar(paragraphs[i]));
		spot.put(context, written);
	}

	void set(TreeEdit.SetEntry edit) {
		EObject owner = context.object(edit.element());
		EList<String> entries = entries(edit.element(), edit.feature());
		Features.requireIndex(entries, edit.index(), entries.size() - 1);
		entries.set(edit.index(), required(edit.value(), owner));
		SlotCheck.require(context.intended.object(edit.element()), edit.feature());
		new TextValues(context).set(lines(owner, edit.feature()).get(edit.index()), entries.get(edit.index()));
	}

	void remove(TreeEdit.RemoveEntry edit) {
		EObject owner = context.object(edit.element());
		EList<String> entries = entries(edit.element(), edit.feature());
		Features.requireIndex(entries, edit.index(), entries.size() - 1);
		entries.remove(edit.index());
		Block block = context.withComments(lines(owner, edit.feature()).get(edit.index()));
		removeAcceptances(block);
		context.changes.remove(block);
	}

	/** All developers share one place in the model, so which acceptances go only the text tells. */
	private void removeAcceptances(Block block) {
		for (Acceptance acceptance : context.standard().getAcceptances())
			if (Literals.STANDARD__DEVELOPERS.getName().equals(acceptance.getLine()) && block.has(AcceptanceEdits.line(context, acceptance)))
				context.intended.removeAcceptance(context.tree.key(acceptance));
	}

	void move(TreeEdit.MoveEntry edit) {
		EObject owner = context.object(edit.element());
		EList<String> entries = entries(edit.element(), edit.feature());
		Features.requireIndex(entries, edit.from(), entries.size() - 1);
		Features.requireIndex(entries, edit.to(), entries.size() - 1);
		entries.move(edit.to(), edit.from());
		if (edit.from() == edit.to())
			return;
		List<TextLine> lines = new ArrayList<>(lines(owner, edit.feature()));
		TextLine line = lines.remove(edit.from());
		Block block = context.withComments(line);
		List<String> moved = new ArrayList<>();
		for (int i = block.first().index(); i <= block.last().index(); i++)
			moved.add(context.table.content(context.table.line(i)));
		spot(owner, edit.feature(), lines, edit.to()).put(context, moved);
		context.changes.remove(block);
	}
}
