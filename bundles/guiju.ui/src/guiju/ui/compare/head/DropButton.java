package guiju.ui.compare.head;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** A button that says what is chosen and drops a list. It is as wide as what it says, in each language and size of font. */
final class DropButton {

	private static final String ARROW = "  ▾";
	/** In nanoseconds: the click that closes the list by leaving it reaches the button after that. */
	private static final long SAME_CLICK = 250_000_000;

	private final Words words = new Words(DropButton.class);
	private final String name;
	private final Function<Control, CheckPopup> popups;
	private final Button button;
	private CheckPopup popup;
	private long closed = System.nanoTime() - SAME_CLICK;

	DropButton(Composite parent, String name, Function<Control, CheckPopup> popups) {
		this.name = name;
		this.popups = popups;
		button = new Button(parent, SWT.PUSH);
		button.addListener(SWT.Selection, this::drop);
		button.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				drop(event);
		});
	}

	private void drop(Event event) {
		if (popup != null || event.type == SWT.Selection && System.nanoTime() - closed < SAME_CLICK)
			return;
		popup = popups.apply(button);
		popup.open();
		popup.getShell().addListener(SWT.Dispose, gone -> {
			popup = null;
			closed = System.nanoTime();
		});
	}

	/**
	 * Says what is chosen.
	 *
	 * @param whole the same without anything left out
	 */
	void say(String said, String whole) {
		button.setText(said.replace("&", "&&") + ARROW);
		String told = name + words.text("colon") + whole;
		AccessibleName.give(button, told);
		button.setToolTipText(told);
	}

	void setEnabled(boolean enabled) {
		button.setEnabled(enabled);
	}
}
