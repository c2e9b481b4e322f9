package guiju.ui.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens files in editors, for every view that lists places. */
public final class Editors {

	private Editors() {}

	/** Opens a file in the active window, or brings its editor to the front; empty if it cannot be opened, which the user is told. */
	public static Optional<StandardEditor> open(Path file) {
		try {
			Path real = file.toFile().exists() ? file.toRealPath() : file;
			return Unreadable.isTold(real) ? Optional.empty() : page().map(page -> open(page, real));
		} catch (java.io.IOException failed) {
			ILog.get().error(failed.getMessage(), failed);
			return Optional.empty();
		}
	}

	/** Opens a file and shows a stretch of its text. */
	public static void open(Path file, int offset, int length) {
		open(file).ifPresent(editor -> editor.reveal(offset, length));
	}

	/** Returns the active editor of the active window. */
	public static Optional<StandardEditor> active() {
		return page().map(IWorkbenchPage::getActiveEditor).filter(StandardEditor.class::isInstance).map(StandardEditor.class::cast);
	}

	private static StandardEditor open(IWorkbenchPage page, Path file) {
		try {
			return page.openEditor(new StandardInput(file), StandardEditor.ID) instanceof StandardEditor editor ? editor : null;
		} catch (PartInitException failed) {
			ILog.get().error(failed.getMessage(), failed);
			return null;
		}
	}

	private static Optional<IWorkbenchPage> page() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
	}
}
