package guiju.ui.theme;

import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Takes back pale letters that controls keep from the dark theme when the light one, which names no colour for them, follows it. */
final class StaleColours {

	/** From this sum of red, green and blue on, letters are made for a dark ground. */
	private static final int PALE = 3 * 200;

	private StaleColours() {}

	static void mend(Display display) {
		Stream.of(display.getShells()).forEach(StaleColours::mend);
	}

	private static void mend(Control control) {
		if ((control instanceof Label || control instanceof CLabel || control instanceof Link) && isPale(control.getForeground().getRGB())
				&& isPale(control.getBackground().getRGB()))
			control.setForeground(control.getDisplay().getSystemColor(org.eclipse.swt.SWT.COLOR_BLACK));
		if (control instanceof Composite composite)
			Stream.of(composite.getChildren()).forEach(StaleColours::mend);
	}

	private static boolean isPale(RGB colour) {
		return colour.red + colour.green + colour.blue > PALE;
	}
}
