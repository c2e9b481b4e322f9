package guiju.ui.compare;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens comparisons in the active window. */
public final class Comparisons {

	private Comparisons() {}

	/** Opens a comparison, or brings the one of the same versions to the front; empty if it cannot be opened. */
	public static Optional<CompareEditor> open(CompareInput input) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null)
			return Optional.empty();
		try {
			return page.openEditor(input, CompareEditor.ID) instanceof CompareEditor editor ? Optional.of(editor) : Optional.empty();
		} catch (PartInitException failed) {
			ILog.get().error(failed.getMessage(), failed);
			return Optional.empty();
		}
	}
}
