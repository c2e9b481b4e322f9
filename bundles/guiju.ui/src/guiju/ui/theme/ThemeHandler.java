package guiju.ui.theme;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Chooses a theme from the menu. */
public final class ThemeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (!HandlerUtil.matchesRadioState(event)) {
			String choice = event.getParameter("org.eclipse.ui.commands.radioStateParameter");
			HandlerUtil.updateRadioState(event.getCommand(), choice);
			Themes.choose(Themes.Choice.valueOf(choice));
		}
		return null;
	}
}
