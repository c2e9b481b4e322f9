package guiju.sync.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.StandardParser;
import guiju.dsl.edit.Replacement;
import guiju.sync.edit.EditPlanner;
import guiju.sync.edit.Plan;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyMatcher;
import guiju.sync.key.KeySupply;
import guiju.sync.key.KeyTransfer;
import guiju.sync.key.KeyTree;
import guiju.sync.key.TextShift;
import guiju.sync.outside.LineDiff;
import guiju.sync.plan.TreeEdit;
import guiju.sync.verify.EditVerifier;
import guiju.sync.verify.VerifiedText;

/** Plans and verifies edits, one after the other. Changes nothing itself. */
final class TreeEditor {

	/**
	 * What edits come to.
	 *
	 * @param tree the tree after them, with the keys that everything has then
	 * @param changes the changes of the text, each counted in the text that the one before it left
	 * @param selected what a view is to select
	 */
	record Edited(KeyTree tree, List<Replacement> changes, List<ElementKey> selected) {}

	private final EditPlanner planner;
	private final EditVerifier verifier;
	private final KeySupply supply;

	TreeEditor(StandardParser parser, KeySupply supply, String document) {
		planner = new EditPlanner(parser, document);
		verifier = new EditVerifier(parser);
		this.supply = supply;
	}

	Edited edit(KeyTree tree, TreeEdit edit) {
		if (!(edit instanceof TreeEdit.Several several))
			return one(tree, edit);
		List<Replacement> changes = new ArrayList<>();
		List<ElementKey> selected = new ArrayList<>();
		KeyTree after = tree;
		for (TreeEdit each : several.edits()) {
			Edited edited = edit(after, each);
			changes.addAll(edited.changes());
			selected.removeAll(edited.selected());
			selected.addAll(edited.selected());
			after = edited.tree();
		}
		return new Edited(after, changes, there(selected, after));
	}

	private Edited one(KeyTree tree, TreeEdit edit) {
		Plan plan = planner.plan(tree, edit);
		List<Replacement> changes = TextShift.successive(plan.changes());
		VerifiedText verified = verifier.verify(tree.parsed().text(), plan, isStructural(edit));
		if (changes.isEmpty())
			return new Edited(tree, changes, plan.selected().stream().map(plan.intended().keys()::get).filter(Objects::nonNull).toList());
		KeyTree after = KeyTransfer.transfer(plan.intended().standard(), plan.intended().keys(), verified.meant(), tree, changes, supply);
		List<ElementKey> selected = selected(plan, after);
		if (verified.hasReturningLines())
			after = KeyMatcher.match(after, verified.table(), LineDiff.changes(verified.meant().text(), verified.table().text()), supply);
		return new Edited(after, changes, there(selected, after));
	}

	/** The tree has the same objects as the intended model, in the same order. */
	private static List<ElementKey> selected(Plan plan, KeyTree after) {
		List<EObject> intended = new ArrayList<>(List.of(plan.intended().standard()));
		plan.intended().standard().eAllContents().forEachRemaining(intended::add);
		return plan.selected().stream().map(intended::indexOf).filter(index -> index >= 0).map(index -> after.key(after.objects().get(index))).toList();
	}

	private static List<ElementKey> there(List<ElementKey> keys, KeyTree tree) {
		return keys.stream().filter(key -> tree.object(key) != null).toList();
	}

	/** Where elements go, lines that they parted from others may find their place again; a value is set or it is not. */
	private static boolean isStructural(TreeEdit edit) {
		return switch (edit) {
			case TreeEdit.Delete delete -> true;
			case TreeEdit.Move move -> true;
			case TreeEdit.MergeDefinitions merge -> true;
			case TreeEdit.ConvertDefinition convert -> true;
			default -> false;
		};
	}
}
