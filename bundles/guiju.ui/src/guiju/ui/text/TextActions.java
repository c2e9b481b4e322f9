package guiju.ui.text;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;
import org.eclipse.ui.texteditor.IUpdate;

import guiju.ui.editor.StandardEditor;
import guiju.ui.text.typing.LineKeys;
import guiju.ui.text.typing.PasteOffer;
import guiju.ui.wording.Words;

/** The text page's commands. Which keys they have is written in plugin.xml; here they get something to do. */
final class TextActions {

	private static final String PREFIX = "guiju.ui.text.";
	private static final String WRAP = ITextEditorActionConstants.WORD_WRAP;
	private static final String CONVERT = "convertPasted";
	/** What stands in the context menu, by the names under which the page keeps its actions; the empty one parts groups. */
	private static final List<String> MENU = List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId(), "", ActionFactory.CUT.getId(),
			ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(), CONVERT, "pasteAs", ActionFactory.SELECT_ALL.getId(), "", "fix", ActionFactory.RENAME.getId(),
			"definition", "citations", "known", "", "quickOutline", "goToLine", "comment", "nextChange", "previousChange", "earlier", "",
			"collapse", "expand", WRAP);

	/** What the platform has for programs and not for standards; a key pressed by mistake would puzzle everybody. */
	private static final List<String> PROGRAMMERS = List.of(ITextEditorActionConstants.FIND_INCREMENTAL, ITextEditorActionConstants.FIND_INCREMENTAL_REVERSE,
			ITextEditorActionConstants.BLOCK_SELECTION_MODE, ITextEditorActionConstants.JOIN_LINES, ITextEditorActionConstants.UPPER_CASE,
			ITextEditorActionConstants.LOWER_CASE);

	private final Words words = new Words(TextActions.class);
	private final TextPage page;
	private final TextCommands commands;

	TextActions(StandardEditor editor, TextPage page) {
		this.page = page;
		commands = new TextCommands(editor, page);
	}

	void create() {
		operation("complete", IWorkbenchCommandConstants.EDIT_CONTENT_ASSIST, ISourceViewer.CONTENTASSIST_PROPOSALS);
		operation("fix", PREFIX + "fix", ISourceViewer.QUICK_ASSIST);
		operation("known", PREFIX + "known", ISourceViewer.INFORMATION);
		operation("collapse", PREFIX + "collapse", ProjectionViewer.COLLAPSE);
		operation("expand", PREFIX + "expand", ProjectionViewer.EXPAND);
		operation("collapseAll", PREFIX + "collapseAll", ProjectionViewer.COLLAPSE_ALL);
		operation("expandAll", PREFIX + "expandAll", ProjectionViewer.EXPAND_ALL);
		command(ActionFactory.RENAME.getId(), IWorkbenchCommandConstants.FILE_RENAME, commands::rename);
		command("definition", PREFIX + "definition", commands::goToDefinition);
		command("citations", PREFIX + "citations", commands::findCitations);
		command("quickOutline", PREFIX + "quickOutline", commands::quickOutline);
		command("pasteAs", PREFIX + "pasteAs", commands::pasteAs);
		pasting();
		page.setAction(ActionFactory.FIND.getId(), new FindDialog(page, page.getAction(ActionFactory.FIND.getId())));
		lines();
		// Without any action Ctrl+J would write the line end that it is a character of.
		for (String name : PROGRAMMERS)
			command(name, page.getAction(name).getActionDefinitionId(), () -> {});
		command("goToLine", ITextEditorActionDefinitionIds.LINE_GOTO, commands::goToLine);
		command("nextChange", PREFIX + "nextChange", () -> commands.goToChange(true));
		command("previousChange", PREFIX + "previousChange", () -> commands.goToChange(false));
		command("earlier", PREFIX + "earlier", commands::showEarlier);
		words();
	}

	private void operation(String name, String command, int operation) {
		command(name, command, () -> page.viewer().doOperation(operation));
	}

	/** Pasting offers more than the platform's own. */
	private void pasting() {
		PasteOffer offer = new PasteOffer(page.viewer(), commands.session(), commands::say);
		command(ActionFactory.PASTE.getId(), IWorkbenchCommandConstants.EDIT_PASTE, offer::paste);
		page.setAction(CONVERT, offer.conversion());
	}

	/** The platform's own would write tabulators and copy codes. */
	private void lines() {
		LineKeys keys = new LineKeys(page.viewer(), commands.session());
		command("ShiftRight", ITextEditorActionDefinitionIds.SHIFT_RIGHT, () -> keys.indent(false));
		command("ShiftRightTab", null, () -> keys.indent(false));
		command("ShiftLeft", ITextEditorActionDefinitionIds.SHIFT_LEFT, () -> keys.indent(true));
		command(ITextEditorActionConstants.COPY_LINE_DOWN, ITextEditorActionDefinitionIds.COPY_LINES_DOWN, () -> keys.copy(true));
		command(ITextEditorActionConstants.COPY_LINE_UP, ITextEditorActionDefinitionIds.COPY_LINES_UP, () -> keys.copy(false));
		command("comment", PREFIX + "comment", keys::comment);
	}

	private void command(String name, String command, Runnable run) {
		Action action = new Action() {

			@Override
			public void run() {
				run.run();
			}
		};
		action.setActionDefinitionId(command);
		page.setAction(name, action);
	}

	private void words() {
		Map<String, String> platform = Map.of(ActionFactory.UNDO.getId(), "undo", ActionFactory.REDO.getId(), "redo", ActionFactory.CUT.getId(), "cut",
				ActionFactory.COPY.getId(), "copy", ActionFactory.PASTE.getId(), "paste", ActionFactory.SELECT_ALL.getId(), "selectAll",
				ActionFactory.RENAME.getId(), "rename", WRAP, "wrap");
		for (String name : MENU)
			if (!name.isEmpty() && !name.equals(CONVERT))
				page.getAction(name).setText(words.text(platform.getOrDefault(name, name)));
	}

	/** Fills a page's context menu. */
	static void fill(IMenuManager menu, TextPage page) {
		for (String name : MENU) {
			IAction action = page.getAction(name);
			if (action instanceof IUpdate update)
				update.update();
			if (action == null)
				menu.add(new Separator());
			else
				menu.add(action);
		}
	}
}
