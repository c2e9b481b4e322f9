package guiju.ui.theme;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Light, dark, or as the system is. */
public final class Themes {

	/** What the user may choose. */
	public enum Choice {
		/** As the system is. */
		SYSTEM,
		/** Dark on light. */
		LIGHT,
		/** Light on dark. */
		DARK
	}

	private static final String NODE = "guiju.ui";
	private static final String KEY = "theme";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private Themes() {}

	/** Returns what the user has chosen. */
	public static Choice chosen() {
		try {
			return Choice.valueOf(InstanceScope.INSTANCE.getNode(NODE).get(KEY, Choice.SYSTEM.name()));
		} catch (IllegalArgumentException unknown) {
			return Choice.SYSTEM;
		}
	}

	/** Chooses, and paints all windows anew. */
	public static void choose(Choice choice) {
		InstanceScope.INSTANCE.getNode(NODE).put(KEY, choice.name());
		apply();
	}

	/** Tells whether windows are dark now. */
	public static boolean isDark() {
		IThemeEngine engine = engine();
		return engine != null && engine.getActiveTheme() != null && engine.getActiveTheme().getId().startsWith(DARK);
	}

	/** Paints as chosen. */
	public static void apply() {
		boolean dark = switch (chosen()) {
			case SYSTEM -> Display.isSystemDarkTheme();
			case LIGHT -> false;
			case DARK -> true;
		};
		IThemeEngine engine = engine();
		if (engine == null)
			return;
		String wanted = dark ? DARK : LIGHT;
		engine.getThemes().stream().filter(theme -> theme.getId().equals(wanted)).findFirst().filter(theme -> theme != engine.getActiveTheme())
				.ifPresent(theme -> engine.setTheme(theme, true));
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!dark)
			display.asyncExec(() -> StaleColours.mend(display));
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
