package guiju.ui.wizard;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Opens wizards. */
public final class Wizards {

	private Wizards() {}

	/** Opens a wizard of a size that suits its pages, and waits for its end; tells whether it was finished. */
	public static boolean open(Shell parent, Wizard wizard, int width, int height) {
		return new Dialog(parent, wizard, new Point(width, height)).open() == IDialogConstants.OK_ID;
	}

	private static final class Dialog extends WizardDialog {

		private final Point size;
		private ProgressMonitorPart progress;
		private boolean isRunning;

		Dialog(Shell parent, Wizard wizard, Point size) {
			super(parent, wizard);
			this.size = size;
			setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
		}

		/** Without a button of its own the progress is cancelled by the one that everybody presses for that. */
		@Override
		protected ProgressMonitorPart createProgressMonitorPart(Composite parent, GridLayout layout) {
			progress = new ProgressMonitorPart(parent, layout, false);
			return progress;
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			Control area = super.createDialogArea(parent);
			showProgress(false);
			return area;
		}

		/** Progress takes room only while there is some: on a small screen the pages need it. */
		private void showProgress(boolean isShown) {
			if (progress.isDisposed())
				return;
			((GridData) progress.getLayoutData()).exclude = !isShown;
			progress.getParent().layout();
		}

		@Override
		public void run(boolean fork, boolean cancelable, IRunnableWithProgress runnable) throws InvocationTargetException, InterruptedException {
			isRunning = true;
			showProgress(true);
			try {
				super.run(fork, cancelable, runnable);
			} finally {
				isRunning = false;
				showProgress(false);
			}
		}

		/** Who closes a wizard at work wants it to stop; it stays until it has, and can then be closed. */
		@Override
		public boolean close() {
			if (!isRunning)
				return super.close();
			progress.setCanceled(true);
			return false;
		}

		/** Never larger than the screen, whatever a page would like. */
		@Override
		protected Point getInitialSize() {
			Rectangle screen = getParentShell() == null ? getShell().getDisplay().getClientArea() : getParentShell().getMonitor().getClientArea();
			Point wished = super.getInitialSize();
			return new Point(Math.min(screen.width - 40, Math.max(wished.x, size.x)), Math.min(screen.height - 40, Math.max(size.y, Math.min(wished.y, size.y + 120))));
		}

		/** A wizard of one page needs no way back and forth. */
		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			super.createButtonsForButtonBar(parent);
			getButton(IDialogConstants.FINISH_ID).setText(((Named) getWizard()).finish());
			setButtonLayoutData(getButton(IDialogConstants.FINISH_ID));
		}
	}

	/** A wizard that says what its last button does. */
	public interface Named {

		/** Returns the words on the button. */
		String finish();
	}
}
