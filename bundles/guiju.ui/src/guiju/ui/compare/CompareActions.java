package guiju.ui.compare;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

import guiju.ui.compare.list.Item;
import guiju.ui.wording.Words;

/** Binds the keys of a comparison and the window's actions to its page, and fills the context menu of its rows. */
final class CompareActions {

	private static final String PREFIX = "guiju.ui.compare.";

	private final Words words = new Words(CompareActions.class);
	private final CompareEditor editor;
	private final ComparePage page;

	CompareActions(CompareEditor editor, ComparePage page) {
		this.editor = editor;
		this.page = page;
	}

	void install() {
		editor.getSite().getService(IContextService.class).activateContext(PREFIX + "context");
		bind("next", () -> page.step(true));
		bind("back", () -> page.step(false));
		bind("nextMissing", () -> page.stepMissing(true));
		bind("backMissing", () -> page.stepMissing(false));
		bind("reason", page::focusReason);
		bind("confirm", () -> page.details().press(0));
		bind("reject", () -> page.details().press(1));
		bind("takeBack", () -> page.details().press(2));
		bind("pair", () -> page.details().press(3));
		bind("export", page::export);
		IActionBars bars = editor.getEditorSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action("find", page::find));
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		page.table().setMenu(menu.createContextMenu(page.table()));
	}

	private void bind(String command, Runnable action) {
		editor.getSite().getService(IHandlerService.class).activateHandler(PREFIX + command, new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		});
	}

	private void fill(IMenuManager menu) {
		page.table().selectedItem().ifPresent(item -> {
			menu.add(action("menu.openNew", () -> page.open(item, false)));
			menu.add(action("menu.openOld", () -> page.open(item, true)));
			if (item instanceof Item.Entry entry && !entry.following().isEmpty())
				menu.add(action(entry.unfolded() ? "menu.fold" : "menu.unfold", () -> page.fold(entry, !entry.unfolded())));
			menu.add(new Separator());
			menu.add(action("menu.reason", page::focusReason));
			menu.add(new Separator());
			List<String> decisions = List.of("menu.confirm", "menu.reject", "menu.takeBack", "menu.pair");
			for (int i = 0; i < decisions.size(); i++) {
				int choice = i;
				Action action = action(decisions.get(i), () -> page.details().press(choice));
				action.setEnabled(page.details().isOffered(choice));
				menu.add(action);
			}
			menu.add(new Separator());
			menu.add(action("menu.copy", page.table()::copy));
		});
	}

	private Action action(String key, Runnable run) {
		return new Action(words.text(key)) {

			@Override
			public void run() {
				run.run();
			}
		};
	}
}
