package guiju.ui.compare.head;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * The list below a button. Where several may be chosen, the first row stands for all, and it stays open while one chooses; where one
 * is, it closes with the choice. Escape, Enter or a click elsewhere closes it, the arrow keys walk, the space bar chooses.
 */
final class CheckPopup extends PopupDialog {

	private final Control below;
	private final String name;
	private final List<String> rows;
	private final boolean several;
	private final IntPredicate state;
	private final IntConsumer checker;
	private Button[] checks = {};

	/**
	 * Makes one that is not open yet.
	 *
	 * @param several whether several rows may be chosen
	 * @param state whether a row is chosen
	 * @param checker chooses a row, or takes its mark away
	 */
	CheckPopup(Control below, String name, List<String> rows, boolean several, IntPredicate state, IntConsumer checker) {
		super(below.getShell(), SWT.NO_TRIM, true, false, false, false, false, null, null);
		this.below = below;
		this.name = name;
		this.rows = rows;
		this.several = several;
		this.state = state;
		this.checker = checker;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(name);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(0, 4).applyTo(area);
		checks = new Button[rows.size()];
		for (int i = 0; i < checks.length; i++) {
			checks[i] = check(area, i);
			if (i == 0 && several)
				GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL));
		}
		mark();
		return area;
	}

	private Button check(Composite area, int row) {
		Button check = new Button(area, several ? SWT.CHECK : SWT.RADIO);
		check.setText(rows.get(row).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(check);
		check.addListener(SWT.Selection, event -> {
			if (!several && !check.getSelection())
				return;
			checker.accept(row);
			if (several)
				mark();
			else
				close();
		});
		check.addListener(SWT.KeyDown, event -> pressed(event, row));
		return check;
	}

	private void mark() {
		for (int i = 0; i < checks.length; i++)
			checks[i].setSelection(state.test(i));
	}

	private void pressed(Event event, int row) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> walk(event, row + 1);
			case SWT.ARROW_UP -> walk(event, row - 1);
			case SWT.HOME -> walk(event, 0);
			case SWT.END -> walk(event, checks.length - 1);
			case SWT.CR, SWT.KEYPAD_CR -> {
				event.doit = false;
				close();
			}
			default -> {
				// All else is the check box's own.
			}
		}
	}

	private void walk(Event event, int row) {
		event.doit = false;
		checks[Math.clamp(row, 0, checks.length - 1)].setFocus();
	}

	@Override
	protected Control getFocusControl() {
		for (Button check : checks)
			if (check.getSelection())
				return check;
		return checks[0];
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Point at = below.toDisplay(0, below.getSize().y);
		Rectangle screen = below.getMonitor().getClientArea();
		return new Point(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x)),
				at.y + size.y <= screen.y + screen.height ? at.y : Math.max(screen.y, below.toDisplay(0, 0).y - size.y));
	}
}
