package guiju.app;

import java.util.List;

import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

import guiju.ui.status.StatusLine;

/**
 * Makes the window's own actions, which give the workbench's commands something to do: save, undo, find and the like. Where they
 * stand in menus is written in plugin.xml.
 */
final class GuijuActions extends ActionBarAdvisor {

	private static final List<List<String>> TOOLS = List.of(
			List.of("guiju.ui.wizard.new", "guiju.ui.wizard.import", "guiju.ui.folder.open", "org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAll"),
			List.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo"),
			List.of("guiju.ui.standard.fixAll", "guiju.ui.standard.renumber", "guiju.ui.standard.format"));

	private IWorkbenchWindow window;
	private StatusLine status;

	GuijuActions(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		for (ActionFactory factory : new ActionFactory[] {ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
				ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
				ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.RENAME, ActionFactory.REFRESH,
				ActionFactory.PREFERENCES, ActionFactory.ABOUT, ActionFactory.BACKWARD_HISTORY, ActionFactory.FORWARD_HISTORY})
			register(factory.create(window));
		this.window = window;
	}

	/**
	 * One bar without handles: nothing in it moves by accident. All its tools are added here and none by plugin.xml, from which the
	 * workbench at times added them twice.
	 */
	@Override
	protected void fillCoolBar(ICoolBarManager bars) {
		bars.setLockLayout(true);
		ToolBarManager bar = new ToolBarManager();
		for (List<String> group : TOOLS) {
			group.forEach(command -> bar.add(tool(command)));
			bar.add(new Separator());
		}
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bars.add(new ToolBarContributionItem(bar, "guiju.app.tools"));
	}

	/** Left to itself a tool of the platform would tell its description, which is in English, and with marks of mnemonics. */
	private CommandContributionItem tool(String command) {
		CommandContributionItemParameter tool = new CommandContributionItemParameter(window, null, command, CommandContributionItem.STYLE_PUSH);
		try {
			tool.tooltip = window.getService(ICommandService.class).getCommand(command).getName();
		} catch (NotDefinedException gone) {
			tool.tooltip = command;
		}
		return new CommandContributionItem(tool);
	}

	@Override
	protected void fillStatusLine(IStatusLineManager line) {
		status = new StatusLine(window, line);
	}

	@Override
	public void dispose() {
		if (status != null)
			status.dispose();
		super.dispose();
	}
}
