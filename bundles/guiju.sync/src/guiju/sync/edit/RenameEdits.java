package guiju.sync.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.ide.rename.CodeRename;
import guiju.dsl.ide.rename.Renaming;
import guiju.dsl.ide.rename.Renumber;
import guiju.model.Coded;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.code.ElementKind;
import guiju.sync.plan.TreeEdit;
import guiju.sync.refusal.Refusal;
import guiju.sync.refusal.RefusedException;

/** Renames and renumbers by the language services, and says in the model what that means. */
final class RenameEdits {

	private final EditContext context;

	RenameEdits(EditContext context) {
		this.context = context;
	}

	void rename(TreeEdit.RenameCode edit) {
		EObject element = context.object(edit.element());
		EStructuralFeature feature = element instanceof Note ? Literals.NOTE__LABEL : Literals.CODED__CODE;
		List<INode> code = NodeModelUtils.findNodesForFeature(element, feature);
		if (code.isEmpty() || !(element instanceof Note) && ElementKind.of(element) == null)
			new ValueEdits(context).set(new TreeEdit.SetValue(edit.element(), (EAttribute) feature, edit.code()));
		else
			apply(CodeRename.renameAt(context.tree.parsed(), code.get(0).getOffset(), edit.code(), edit.withChildren()));
	}

	void renumber(TreeEdit.Renumber edit) {
		apply(Renumber.of(context.tree.parsed(), edit.options()));
	}

	private void apply(Renaming renaming) {
		renaming.refusal().ifPresent(reason -> {
			throw new RefusedException(Refusal.of(reason));
		});
		Occurrences occurrences = Occurrences.of(context.text());
		Map<Integer, EObject> definitions = definitions();
		Map<String, String> uses = new HashMap<>();
		for (Replacement change : renaming.changes()) {
			context.changes.replace(change.offset(), change.end(), change.text());
			Optional<Occurrence> there = occurrences.at(change.offset());
			if (there.isEmpty() || there.get().role() == Role.DEFINITION)
				define(definitions.get(change.offset()), change);
			else
				uses.put(there.get().name(), change.text());
		}
		context.model.renameUses(uses);
	}

	/** Returns the elements by the offset of what their line begins with, or of a note's label. */
	private Map<Integer, EObject> definitions() {
		Map<Integer, EObject> definitions = new HashMap<>();
		for (EObject object : context.tree.objects()) {
			List<INode> label = object instanceof Note ? NodeModelUtils.findNodesForFeature(object, Literals.NOTE__LABEL) : List.of();
			if (!label.isEmpty())
				definitions.put(label.get(0).getOffset(), object);
			else if (object instanceof Coded && context.table.head(object) != null)
				definitions.put(context.table.head(object).tokens().get(0).start(), object);
		}
		return definitions;
	}

	private void define(EObject element, Replacement change) {
		EObject intended = element == null ? null : context.intended.copy(element);
		if (intended instanceof Note note)
			note.setLabel(change.text());
		else if (intended instanceof Coded coded)
			coded.setCode(change.text());
	}
}
