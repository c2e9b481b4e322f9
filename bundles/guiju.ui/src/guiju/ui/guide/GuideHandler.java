package guiju.ui.guide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Opens the guide: its first page from the menu, by F1 the page that fits what has the keyboard. */
public final class GuideHandler extends AbstractHandler {

	private static final String FITTING = "guiju.ui.guide.here";

	@Override
	public Object execute(ExecutionEvent event) {
		Shell active = Display.getCurrent().getActiveShell();
		Shell shell = active != null ? active : PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		GuideWindow.show(shell, event.getCommand().getId().equals(FITTING) ? Topics.fitting(shell) : GuideFiles.FIRST);
		return null;
	}
}
