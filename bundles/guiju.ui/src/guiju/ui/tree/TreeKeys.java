package guiju.ui.tree;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Keys in the tree, so that everything can be done without a mouse. */
final class TreeKeys {

	private final TreePane page;
	private final OutlineTree tree;
	private final TreeActions actions;
	private final TreeMenu menu;

	TreeKeys(TreePane page, OutlineTree tree, TreeActions actions, TreeMenu menu) {
		this.page = page;
		this.tree = tree;
		this.actions = actions;
		this.menu = menu;
		tree.tree().addListener(SWT.KeyDown, this::pressed);
		tree.tree().addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN)
				event.doit = false;
		});
	}

	private void pressed(Event event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		event.doit = false;
		boolean taken = switch (modifiers) {
			case 0 -> plain(event.keyCode);
			case SWT.ALT -> alt(event.keyCode);
			case SWT.CTRL -> event.keyCode == 'd' && done(actions::duplicate);
			default -> false;
		};
		event.doit = !taken;
	}

	private boolean plain(int key) {
		return switch (key) {
			case SWT.F2 -> done(actions::rename);
			case SWT.INSERT -> done(menu::openNew);
			case SWT.DEL -> done(actions::delete);
			case SWT.CR, SWT.KEYPAD_CR -> done(page::focusForm);
			case SWT.ARROW_RIGHT -> done(this::unfold);
			case SWT.ARROW_LEFT -> done(this::fold);
			default -> false;
		};
	}

	private boolean alt(int key) {
		return switch (key) {
			case SWT.ARROW_UP -> done(() -> actions.move(true));
			case SWT.ARROW_DOWN -> done(() -> actions.move(false));
			default -> false;
		};
	}

	private static boolean done(Runnable action) {
		action.run();
		return true;
	}

	/** Unfolds, or goes to the first row below. */
	private void unfold() {
		Row row = actions.row().orElse(tree.rows().root());
		if (!tree.viewer().getExpandedState(row) && !tree.rows().children(row).isEmpty())
			tree.viewer().setExpandedState(row, true);
		else if (!tree.rows().children(row).isEmpty())
			tree.select(List.of(tree.rows().children(row).get(0)));
	}

	/** Folds, or goes to the row above. */
	private void fold() {
		Row row = actions.row().orElse(tree.rows().root());
		if (tree.viewer().getExpandedState(row))
			tree.viewer().setExpandedState(row, false);
		else if (tree.rows().parent(row) != null)
			tree.select(List.of(tree.rows().parent(row)));
	}
}
