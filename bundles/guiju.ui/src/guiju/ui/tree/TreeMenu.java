package guiju.ui.tree;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import guiju.model.Knowledge;
import guiju.model.OcsPackage.Literals;
import guiju.model.labels.DomainNames;
import guiju.model.labels.DomainType;
import guiju.model.labels.Icons;
import guiju.model.Coded;
import guiju.ui.wording.Words;

/** The context menu of the tree: what may be new here, and what can be done with what is selected. */
final class TreeMenu {

	private final Words words = new Words(TreeMenu.class);
	private final DomainNames names = new DomainNames(Words.language());
	private final Tree tree;
	private final TreeActions actions;
	private final TreePane page;

	TreeMenu(TreePane page, Tree tree, TreeActions actions) {
		this.page = page;
		this.tree = tree;
		this.actions = actions;
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		tree.setMenu(menu.createContextMenu(tree));
	}

	private void fill(IMenuManager menu) {
		MenuManager added = new MenuManager(words.text("new"));
		addNew(added);
		menu.add(added);
		menu.add(new Separator());
		add(menu, words.text("cut") + "\tCtrl+X", actions.canDelete(), actions::cut);
		add(menu, words.text("copy") + "\tCtrl+C", actions.canCopy(), actions::copy);
		add(menu, words.text("paste") + "\tCtrl+V", true, actions::paste);
		add(menu, words.text("duplicate") + "\tCtrl+D", actions.canDelete(), actions::duplicate);
		add(menu, words.text("delete") + "\tDelete", actions.canDelete(), actions::delete);
		menu.add(new Separator());
		add(menu, words.text("up") + "\tAlt+↑", actions.canDelete(), () -> actions.move(true));
		add(menu, words.text("down") + "\tAlt+↓", actions.canDelete(), () -> actions.move(false));
		menu.add(new Separator());
		add(menu, words.text("rename") + "\tF2", actions.canCopy(), actions::rename);
		boolean coded = actions.object().filter(Coded.class::isInstance).isPresent();
		add(menu, words.text("code"), coded, () -> page.focusForm(Literals.CODED__CODE));
		if (actions.canConvert()) {
			add(menu, words.text(actions.object().orElse(null) instanceof Knowledge ? "toSkill" : "toKnowledge"), true, actions::convert);
			add(menu, words.text("merge"), true, actions::merge);
		}
		menu.add(new Separator());
		add(menu, words.text("renumber"), true, actions::renumber);
		add(menu, words.text("showText"), actions.row().isPresent(), page::showText);
	}

	private void addNew(IMenuManager menu) {
		for (NewElements.Choice choice : actions.choices()) {
			DomainType type = DomainType.of(choice.place(), choice.place().getEReferenceType());
			String name = names.type(type);
			Action action = action(choice.behind() ? words.text("newBehind", name) : name, () -> actions.insert(choice));
			action.setImageDescriptor(ImageDescriptor.createFromURL(Icons.of(type)));
			menu.add(action);
		}
	}

	/** Opens what may be new as a menu of its own beside the selected row. */
	void openNew() {
		if (actions.choices().size() == 1) {
			actions.insert(actions.choices().get(0));
			return;
		}
		MenuManager added = new MenuManager();
		addNew(added);
		Menu menu = added.createContextMenu(tree);
		TreeItem[] selected = tree.getSelection();
		Rectangle at = selected.length == 0 ? new Rectangle(20, 0, 0, 20) : selected[0].getBounds();
		menu.setLocation(tree.toDisplay(new Point(at.x + 20, at.y + at.height)));
		menu.setVisible(true);
	}

	private static void add(IMenuManager menu, String text, boolean enabled, Runnable run) {
		Action action = action(text, run);
		action.setEnabled(enabled);
		menu.add(action);
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {

			@Override
			public void run() {
				run.run();
			}
		};
	}
}
