package guiju.app;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

import guiju.ui.wording.Words;

/** Tells of faults in words, and where the log is that a report needs; never a stack trace. */
final class FaultTeller extends AbstractStatusHandler {

	private final Words words = new Words(FaultTeller.class);

	@Override
	public void handle(StatusAdapter status, int style) {
		if ((style & StatusManager.LOG) != 0)
			ILog.get().log(status.getStatus());
		if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) == 0)
			return;
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> MessageDialog.openWarning(display.getActiveShell(), words.text("fault.title"),
				words.text("fault", status.getStatus().getMessage(), Platform.getLogFileLocation())));
	}
}
