package guiju.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Takes back colours that controls keep from the dark theme when the light one, which names none for them, follows it. It gives black
 * and white, since a control that is told to take the system's own colours may still hold the dark ones.
 */
final class StaleColours {

	/** From this sum of red, green and blue on, colours are made for a dark ground, or are a light one. */
	private static final int PALE = 3 * 165;

	private StaleColours() {}

	/** Mends a control under the light theme. */
	static void mend(Control control) {
		if (control instanceof Button && (control.getStyle() & SWT.PUSH) != 0)
			unpaint(control);
		if (isRows(control) && !isPale(control.getBackground().getRGB()))
			control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_WHITE));
		// Whatever is behind them now: it turns light later than letters do, and nothing light has pale letters.
		if ((isRows(control) || isWords(control) || isGround(control)) && isPale(control.getForeground().getRGB()))
			control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_BLACK));
	}

	/**
	 * The window system paints a button without a colour of its own in the ground that windows had when it was taken away, be it dark
	 * still: given and taken away once more, it is today's.
	 */
	private static void unpaint(Control button) {
		Color ground = button.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND);
		if (button.getBackground().getRGB().equals(ground.getRGB())) {
			button.setBackground(ground);
			button.setBackground(null);
		}
	}

	private static boolean isRows(Control control) {
		return control instanceof Tree || control instanceof Table || control instanceof List || control instanceof Text;
	}

	private static boolean isWords(Control control) {
		return control instanceof Label || control instanceof CLabel || control instanceof Link || control instanceof StyledText;
	}

	/** What has no words itself; a box to be ticked in it, which has no colour of its own, takes on the letters' colour of its ground. */
	private static boolean isGround(Control control) {
		return control.getClass() == Composite.class || control instanceof Group || control instanceof ScrolledComposite || control instanceof SashForm
				|| ThemeChange.isGround(control);
	}

	private static boolean isPale(RGB colour) {
		return colour.red + colour.green + colour.blue > PALE;
	}
}
