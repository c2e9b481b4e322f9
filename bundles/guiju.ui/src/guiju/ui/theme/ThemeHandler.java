package guiju.ui.theme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Chooses a theme from the menu. */
public final class ThemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		// An entry that is no longer ticked tells of it too.
		Themes.Choice choice = Themes.Choice.valueOf(event.getParameter("org.eclipse.ui.commands.radioStateParameter"));
		if (choice != Themes.chosen())
			Themes.choose(choice);
		return null;
	}
}
