package guiju.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

import guiju.ui.desk.Desk;
import guiju.ui.wording.Words;

/** The context menu of the explorer, and the same actions by keys: F2, Delete, F5. */
final class ExplorerMenu {

	private final Words words = new Words(ExplorerMenu.class);
	private final ExplorerView view;
	private final TreeViewer viewer;
	private final FileActions files;

	ExplorerMenu(ExplorerView view, TreeViewer viewer) {
		this.view = view;
		this.viewer = viewer;
		files = new FileActions(view);
	}

	void install() {
		Entry open = action("open", view::open, () -> !viewer.getStructuredSelection().isEmpty());
		Entry rename = action("rename", () -> files.rename(first()), () -> view.selected().size() == 1);
		Entry duplicate = action("duplicate", () -> files.duplicate(first()), () -> view.selected().size() == 1);
		Entry delete = action("delete", () -> files.delete(view.selected()), () -> !view.selected().isEmpty());
		Entry reveal = action("reveal", () -> view.place().ifPresent(place -> Program.launch(place.toString())), () -> view.place().isPresent());
		Entry refresh = action("refresh", () -> Desk.get().folder().ifPresent(folder -> folder.workspace().refresh()), () -> true);
		List<Entry> all = List.of(open, rename, duplicate, delete, reveal, refresh);
		rename.setAccelerator(SWT.F2);
		delete.setAccelerator(SWT.DEL);
		refresh.setAccelerator(SWT.F5);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> fill(shown, all));
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		view.getSite().registerContextMenu(menu, viewer);
		IActionBars bars = view.getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
		bars.setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
		all.forEach(Entry::refresh);
		viewer.addSelectionChangedListener(event -> all.forEach(Entry::refresh));
	}

	private static void fill(IMenuManager menu, List<Entry> actions) {
		actions.forEach(Entry::refresh);
		menu.add(actions.get(0));
		menu.add(new GroupMarker("new"));
		menu.add(new Separator());
		actions.subList(1, 4).forEach(menu::add);
		menu.add(new Separator());
		actions.subList(4, 6).forEach(menu::add);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private Path first() {
		return view.selected().get(0);
	}

	private Entry action(String key, Runnable run, BooleanSupplier enabled) {
		// What hangs over the row that the pointer is on would keep the keyboard from a question that is asked now.
		return new Entry(words.text(key), () -> {
			view.hideToolTip();
			run.run();
		}, enabled);
	}

	/** Says when it comes to be enabled or not: a menu keeps the item of an action that it knows, and greys it only when told. */
	private static final class Entry extends Action {

		private final Runnable run;
		private final BooleanSupplier enabled;

		Entry(String text, Runnable run, BooleanSupplier enabled) {
			super(text);
			this.run = run;
			this.enabled = enabled;
		}

		void refresh() {
			setEnabled(enabled.getAsBoolean());
		}

		@Override
		public void run() {
			refresh();
			if (isEnabled())
				run.run();
		}
	}
}
