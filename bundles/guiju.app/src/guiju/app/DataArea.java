package guiju.app;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import guiju.ui.wording.Words;

/**
 * The folder where the product keeps its window, its preferences and unsaved texts. Two products with one such folder would
 * write over each other's unsaved texts, so the second one says so and ends.
 */
final class DataArea implements AutoCloseable {

	private final Words words = new Words(DataArea.class);
	private final Location location = Platform.getInstanceLocation();
	private boolean claimed;

	/** Tells whether the product may run; if not, the user has been told. */
	boolean claim(Display display) {
		if (location == null || !location.isSet())
			return true;
		try {
			claimed = location.lock();
			if (!claimed)
				tell(display, "running", location.getURL().getPath());
			return claimed;
		} catch (IOException failed) {
			ILog.get().error(failed.getMessage(), failed);
			tell(display, "unwritable", location.getURL().getPath());
			return false;
		}
	}

	private void tell(Display display, String key, String folder) {
		OpeningPicture.close();
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
		new MessageDialog(shell, words.text(key + ".title"), null, words.text(key, folder), MessageDialog.INFORMATION, 0, words.text("close")).open();
		shell.dispose();
	}

	@Override
	public void close() {
		if (claimed)
			location.release();
	}
}
