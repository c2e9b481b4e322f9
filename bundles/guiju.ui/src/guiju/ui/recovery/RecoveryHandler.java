package guiju.ui.recovery;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import guiju.ui.wording.Words;

/** Shows unsaved texts again to those who said "later". */
public final class RecoveryHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (Recovery.get().isNeeded())
			Recovery.get().offer(HandlerUtil.getActiveShell(event));
		else
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), new Words(RecoveryHandler.class).text("title"), new Words(RecoveryHandler.class).text("none"));
		return null;
	}
}
