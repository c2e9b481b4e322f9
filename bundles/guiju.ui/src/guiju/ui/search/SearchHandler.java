package guiju.ui.search;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Takes the keyboard to the search over all standards; words or a code that are selected in a text are looked for at once. */
public final class SearchHandler extends AbstractHandler {

	/** Who has more selected wants something else with it. */
	private static final int MOST = 80;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<String> selected = selected(event);
		try {
			if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(SearchView.ID) instanceof SearchView view)
				view.ask(selected);
		} catch (PartInitException failed) {
			throw new ExecutionException(failed.getMessage(), failed);
		}
		return null;
	}

	private static Optional<String> selected(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		ISelectionProvider provider = part == null ? null : part.getSite().getSelectionProvider();
		return provider != null && provider.getSelection() instanceof ITextSelection text
				? Optional.ofNullable(text.getText()).map(String::strip).filter(words -> !words.isEmpty() && words.length() <= MOST && words.indexOf('\n') < 0)
				: Optional.empty();
	}
}
