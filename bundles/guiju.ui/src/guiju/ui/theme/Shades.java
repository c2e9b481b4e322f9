package guiju.ui.theme;

import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;

/**
 * Colours of what stands behind a name in a row: quieter than the name, and still at a contrast of 4.5 to 1 or more, as WCAG asks
 * for, on the ground of either theme. The workbench has colours for this too, but knows those of another theme only after rows
 * were painted again.
 */
public final class Shades {

	/** What tells a thing apart, such as its code. */
	public static final StyledString.Styler QUALIFIER = styler(new Color(95, 95, 95), new Color(176, 176, 176));
	/** How many there are of something. */
	public static final StyledString.Styler COUNTER = styler(new Color(24, 92, 160), new Color(124, 183, 255));

	private static final Color GONE = new Color(170, 30, 30);
	private static final Color GONE_IN_THE_DARK = new Color(255, 160, 150);
	private static final Color COME = new Color(20, 110, 40);
	private static final Color COME_IN_THE_DARK = new Color(150, 220, 150);

	private Shades() {}

	/** Returns the colour of a line that goes, on some ground. */
	public static Color gone(Color ground) {
		return isDark(ground) ? GONE_IN_THE_DARK : GONE;
	}

	/** Returns the colour of a line that comes, on some ground. */
	public static Color come(Color ground) {
		return isDark(ground) ? COME_IN_THE_DARK : COME;
	}

	private static boolean isDark(Color ground) {
		return ground.getRed() * 299 + ground.getGreen() * 587 + ground.getBlue() * 114 < 128_000;
	}

	private static StyledString.Styler styler(Color light, Color dark) {
		return new StyledString.Styler() {

			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = Themes.isDark() ? dark : light;
			}
		};
	}
}
