package guiju.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Keeps a view true while it is seen, and makes it true when it comes in sight again: what nobody sees costs nothing. */
public final class Seen {

	private final Control control;
	private final Runnable refresh;
	private boolean stale;

	/**
	 * Watches a control until it is disposed.
	 *
	 * @param refresh shows what there is now
	 */
	public Seen(Control control, Runnable refresh) {
		this.control = control;
		this.refresh = refresh;
		Display display = control.getDisplay();
		// Shown is the folder or the page book around it, never the control itself; what is put elsewhere is only painted.
		Listener shown = event -> display.asyncExec(this::catchUp);
		display.addFilter(SWT.Show, shown);
		control.addListener(SWT.Paint, event -> paint(display));
		control.addDisposeListener(event -> display.removeFilter(SWT.Show, shown));
	}

	private void paint(Display display) {
		if (stale)
			display.asyncExec(this::catchUp);
	}

	/** Hears that there is something else to show. */
	public void changed() {
		stale = true;
		catchUp();
	}

	/** Tells whether what is shown is behind what there is. */
	public boolean isStale() {
		return stale;
	}

	private void catchUp() {
		if (!stale || control.isDisposed() || !control.isVisible())
			return;
		stale = false;
		refresh.run();
	}
}
