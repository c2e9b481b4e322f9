package guiju.ui.theme;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Tells controls that the theme was changed. What is painted by a theme's style sheet follows by itself; rows whose parts have
 * colours of their own do not, since a widget keeps the colours that it was given. A control carries what paints it anew, so that
 * nothing has to be taken back when it goes.
 */
public final class ThemeChange {

	private static final String GROUND = "guiju.ui.theme.ground";
	private static final String PAINT = "guiju.ui.theme.paint";

	private ThemeChange() {}

	/** Calls something each time after the theme was changed, as long as a control is there; a later call takes the place of this one. */
	public static void follow(Control control, Runnable paint) {
		control.setData(PAINT, paint);
	}

	/** Says that a composite of a class of the platform's own has no words itself but lends its colours to those that are put into it. */
	public static void ground(Composite composite) {
		composite.setData(GROUND, true);
	}

	static boolean isGround(Control control) {
		return control.getData(GROUND) != null;
	}

	static void tell(Display display) {
		Stream.of(display.getShells()).forEach(ThemeChange::tell);
	}

	private static void tell(Control control) {
		if (control.isDisposed())
			return;
		// Before its colours are asked for by what paints it.
		if (!Themes.isDark())
			StaleColours.mend(control);
		if (control.getData(PAINT) instanceof Runnable paint)
			paint.run();
		if (control instanceof Composite composite && !control.isDisposed())
			Stream.of(composite.getChildren()).forEach(ThemeChange::tell);
	}
}
