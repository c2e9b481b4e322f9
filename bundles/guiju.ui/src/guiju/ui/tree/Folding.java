package guiju.ui.tree;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** The line above the tree: what it is filtered by, and buttons that unfold and fold all of it. */
final class Folding {

	private final Words words = new Words(Folding.class);
	private final Text filter;
	private OutlineTree tree;

	Folding(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		filter = AccessibleName.give(new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), words.text("filter"));
		filter.setMessage(words.text("filter"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
		ToolBar bar = new ToolBar(line, SWT.FLAT);
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), bar);
		tool(bar, images, "expand", () -> tree.viewer().expandAll());
		tool(bar, images, "collapse", () -> {
			tree.viewer().collapseAll();
			tree.viewer().expandToLevel(tree.rows().root(), 1);
		});
	}

	void connect(OutlineTree shown) {
		tree = shown;
		filter.addListener(SWT.Modify, event -> tree.filter(filter.getText()));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && !filter.getText().isEmpty())
				filter.setText("");
			else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
				event.doit = false;
				tree.select(java.util.List.of(tree.firstMatch()));
				tree.tree().setFocus();
			}
		});
	}

	private void tool(ToolBar bar, LocalResourceManager images, String name, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setImage(images.create(ImageDescriptor.createFromURL(Folding.class.getResource("/icons/tree/" + name + ".svg"))));
		item.setToolTipText(words.text(name));
		item.addListener(SWT.Selection, event -> action.run());
	}

	void focus() {
		filter.setFocus();
		filter.selectAll();
	}
}
