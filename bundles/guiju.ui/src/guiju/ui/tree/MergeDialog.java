package guiju.ui.tree;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import guiju.model.Definition;
import guiju.model.Knowledge;
import guiju.model.Standard;
import guiju.ui.wording.Words;

/** Asks into which definition another one is merged, by typing some of its label. */
final class MergeDialog {

	private final Words words = new Words(MergeDialog.class);
	private final Shell shell;
	private final Definition from;

	MergeDialog(Shell shell, Definition from) {
		this.shell = shell;
		this.from = from;
	}

	/** Returns the code of the chosen definition, or empty. */
	Optional<String> choose() {
		Standard standard = (Standard) from.eContainer();
		List<? extends Definition> all = from instanceof Knowledge ? standard.getKnowledge() : standard.getSkills();
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {

			@Override
			public String getText(Object element) {
				return label((Definition) element);
			}
		});
		dialog.setTitle(words.text("mergeTitle"));
		dialog.setMessage(words.text("mergeMessage", label(from)));
		dialog.setElements(all.stream().filter(each -> each != from && each.getCode() != null).toArray());
		dialog.setMultipleSelection(false);
		return dialog.open() == org.eclipse.jface.window.Window.OK ? Optional.of(((Definition) dialog.getFirstResult()).getCode()) : Optional.empty();
	}

	private static String label(Definition definition) {
		return definition.getCode() + "  " + definition.getName();
	}
}
