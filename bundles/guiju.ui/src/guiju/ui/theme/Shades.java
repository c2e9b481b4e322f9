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

	private Shades() {}

	private static StyledString.Styler styler(Color light, Color dark) {
		return new StyledString.Styler() {

			@Override
			public void applyStyles(TextStyle style) {
				style.foreground = Themes.isDark() ? dark : light;
			}
		};
	}
}
