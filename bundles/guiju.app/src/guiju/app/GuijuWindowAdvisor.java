package guiju.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import guiju.ui.outside.OutsideChanges;
import guiju.ui.welcome.EmptyEditors;
import guiju.ui.wording.Words;

/** The product's window. */
final class GuijuWindowAdvisor extends WorkbenchWindowAdvisor {

	/** From this height of the system's font on, in points, letters count as large. */
	private static final int LARGE_LETTERS = 13;

	private final Words words = new Words(GuijuWindowAdvisor.class);
	private final WindowTitle title;

	GuijuWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
		title = new WindowTitle(configurer);
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new GuijuActions(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setInitialSize(initialSize());
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowStatusLine(true);
		// How far a check has come stands in the status line; nothing else reports to the workbench.
		window.setShowProgressIndicator(false);
		window.setShowPerspectiveBar(false);
		window.setTitle(words.text("title"));
	}

	/**
	 * A matrix wants rows: on a larger screen the first window is larger too, and leaves an edge of what is behind it, unless the
	 * system's letters are so large that it needs all the room there is.
	 */
	private static Point initialSize() {
		Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
		if (Display.getCurrent().getSystemFont().getFontData()[0].getHeight() >= LARGE_LETTERS)
			return new Point(screen.width, screen.height);
		return new Point(Math.max(1280, screen.width * 9 / 10), Math.max(800, screen.height * 9 / 10));
	}

	@Override
	public void postWindowCreate() {
		Rectangle screen = getWindowConfigurer().getWindow().getShell().getMonitor().getClientArea();
		Point size = getWindowConfigurer().getWindow().getShell().getSize();
		if (size.x > screen.width || size.y > screen.height)
			getWindowConfigurer().getWindow().getShell().setBounds(screen);
		title.follow();
	}

	@Override
	public void postWindowOpen() {
		OutsideChanges.watch(getWindowConfigurer().getWindow());
		EmptyEditors.welcome(getWindowConfigurer().getWindow());
		// By then the window has been painted.
		getWindowConfigurer().getWindow().getShell().getDisplay().asyncExec(OpeningPicture::close);
	}

	@Override
	public void postWindowClose() {
		title.dispose();
	}
}
