package guiju.app;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench until its window is closed. */
public final class GuijuApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		// Xtext logs through log4j, which complains on the console where nobody has configured it.
		Logger.getRootLogger().setLevel(Level.OFF);
		Display.setAppName("Guiju");
		Display display = PlatformUI.createDisplay();
		try (DataArea area = new DataArea()) {
			if (!area.claim(display))
				return EXIT_OK;
			int code = PlatformUI.createAndRunWorkbench(display, new GuijuWorkbenchAdvisor(StartFolder.given(context)));
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning())
			return;
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed())
				workbench.close();
		});
	}
}
