package guiju.ui.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

import guiju.ui.wording.Words;

/** The context menu of the problems, and the same by keys: Enter, Ctrl+1, Ctrl+2, Ctrl+C. */
final class ProblemsMenu {

	private static final String CONTEXT = "guiju.ui.problems.context";

	private final Words words = new Words(ProblemsMenu.class);
	private final ProblemsView view;
	private final ProblemTree tree;
	private final FilterBar bar;

	ProblemsMenu(ProblemsView view, ProblemTree tree, FilterBar bar) {
		this.view = view;
		this.tree = tree;
		this.bar = bar;
	}

	void install() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		tree.control().setMenu(menu.createContextMenu(tree.control()));
		view.getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), action("copy", this::copy));
		view.getSite().getService(IContextService.class).activateContext(CONTEXT);
		handle("guiju.ui.problems.mend", view::mend);
		handle("guiju.ui.problems.accept", view::accept);
	}

	private void handle(String command, Runnable run) {
		view.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				run.run();
				return null;
			}
		});
	}

	private void fill(IMenuManager menu) {
		tree.problem().ifPresent(problem -> {
			menu.add(action("open", () -> view.open(problem)));
			menu.add(new Separator());
		});
		menu.add(action("mend", view::mend));
		tree.problem().ifPresent(problem -> {
			menu.add(action("accept", view::accept));
			menu.add(new Separator());
			menu.add(action("only", () -> only(problem.code())));
		});
		menu.add(action("all.rules", () -> only("")));
		menu.add(new Separator());
		menu.add(action("copy", this::copy));
	}

	private void only(String code) {
		bar.choose(code);
		view.build();
	}

	private void copy() {
		String text = tree.problem().map(each -> each.standard() + "\t" + each.line() + "\t" + each.code() + "\t" + each.words()).orElse("");
		if (text.isEmpty())
			return;
		Clipboard clipboard = new Clipboard(tree.control().getDisplay());
		clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
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
