package guiju.ui.wizard;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
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

		Dialog(Shell parent, Wizard wizard, Point size) {
			super(parent, wizard);
			this.size = size;
			setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
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
