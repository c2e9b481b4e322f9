package guiju.ui.robot;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import guiju.app.GuijuApplication;

/**
 * The product, running in this process on a thread of its own. The test runner's own way to start a workbench needs a
 * whole IDE in the target platform; ours needs none.
 */
final class RunningProduct {

	private static final long PATIENCE = 60_000;

	private static Throwable failed;

	private RunningProduct() {}

	/** Starts the product unless it is running, and returns its display once its window is open. */
	static synchronized Display display() {
		if (!PlatformUI.isWorkbenchRunning()) {
			Thread thread = new Thread(RunningProduct::run, "guiju-product");
			thread.setDaemon(true);
			thread.start();
		}
		long end = System.currentTimeMillis() + PATIENCE;
		while (!isOpen()) {
			if (failed != null)
				throw new AssertionError("the product did not start", failed);
			if (System.currentTimeMillis() > end)
				throw new AssertionError("no window within " + PATIENCE + " ms");
			pause();
		}
		return PlatformUI.getWorkbench().getDisplay();
	}

	private static void run() {
		try {
			new GuijuApplication().start(null);
		} catch (Throwable thrown) {
			failed = thrown;
		}
	}

	private static boolean isOpen() {
		return PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isStarting() && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0;
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
	}
}
