package guiju.ui.imported;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the report of an import, and goes through its places from wherever the keyboard is, above all from the editor. */
public final class ReportHandler extends AbstractHandler {

	private static final String NEXT = "guiju.ui.suspects.next";
	private static final String PREVIOUS = "guiju.ui.suspects.previous";
	private static final String DONE = "guiju.ui.suspects.done";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		IViewPart there = page.findView(ReportView.ID);
		String command = event.getCommand().getId();
		if (!command.equals(NEXT) && !command.equals(PREVIOUS) && !command.equals(DONE))
			open(page);
		else if (there instanceof ReportView view && page.isPartVisible(view))
			step(view.report(), command);
		else
			ReportView.show(page);
		return null;
	}

	private static void step(ReportArea report, String command) {
		switch (command) {
			case NEXT -> report.step(1);
			case PREVIOUS -> report.step(-1);
			default -> report.done();
		}
	}

	private static void open(IWorkbenchPage page) throws ExecutionException {
		try {
			page.showView(ReportView.ID);
		} catch (PartInitException failed) {
			throw new ExecutionException(failed.getMessage(), failed);
		}
	}
}
