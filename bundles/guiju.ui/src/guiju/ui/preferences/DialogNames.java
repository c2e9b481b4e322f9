package guiju.ui.preferences;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Names what the platform leaves nameless in the dialog around our pages: the list of pages and its filter. */
final class DialogNames {

	private final Words words;

	DialogNames(Words words) {
		this.words = words;
	}

	/** Names what has no name yet; pages name their own. */
	void give(Composite dialog) {
		for (Control control : dialog.getChildren())
			if (control instanceof Tree tree && tree.getData(AccessibleName.KEY) == null)
				AccessibleName.give(tree, words.text("pages"));
			else if (control instanceof Text text && text.getData(AccessibleName.KEY) == null)
				AccessibleName.give(text, words.text("pages.filter"));
			else if (control instanceof Composite composite)
				give(composite);
	}
}
