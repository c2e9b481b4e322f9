package guiju.ui.theme;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;

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
	private static final String FOLLOWED = "guiju.ui.theme.followed";
	/** In milliseconds. */
	private static final int SYSTEM_FOLLOWS = 250;
	private static final String COMMAND = "guiju.ui.theme";
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

	/** Chooses, paints all windows anew, and ticks the choice in the menu, wherever it was made. */
	public static void choose(Choice choice) {
		InstanceScope.INSTANCE.getNode(NODE).put(KEY, choice.name());
		apply();
		try {
			HandlerUtil.updateRadioState(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND), choice.name());
		} catch (ExecutionException impossible) {
			throw new IllegalStateException(impossible);
		}
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
		// Style sheets reach some controls only later in this round, and the system's own default colours change a little
		// later still, on a busy machine much later: then it says so.
		display.asyncExec(() -> ThemeChange.tell(display));
		display.timerExec(SYSTEM_FOLLOWS, () -> ThemeChange.tell(display));
		if (display.getData(FOLLOWED) == null) {
			display.setData(FOLLOWED, true);
			display.addListener(SWT.Settings, event -> display.asyncExec(() -> ThemeChange.tell(display)));
		}
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
