package guiju.ui.language;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import guiju.ui.wording.Words;

/** Chooses a language from the menu and offers to start anew with it. */
public final class LanguageHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Language language = Language.valueOf(event.getParameter("guiju.ui.language.choice"));
		language.choose();
		if (language == Language.running())
			return null;
		Words words = new Words(LanguageHandler.class);
		String key = language == Language.CHINESE ? "chinese" : "english";
		int answer = new MessageDialog(HandlerUtil.getActiveShell(event), words.text("title"), null, words.text(key), MessageDialog.QUESTION, 0,
				words.text("restart"), words.text("later")).open();
		if (answer == 0)
			PlatformUI.getWorkbench().restart();
		return null;
	}
}
