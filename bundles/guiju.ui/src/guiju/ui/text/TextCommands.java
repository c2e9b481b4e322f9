package guiju.ui.text;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.wording.Wordings;
import guiju.sync.session.DocumentSession;
import guiju.ui.editor.StandardEditor;
import guiju.ui.outline.QuickOutline;
import guiju.ui.text.change.ChangeCommand;
import guiju.ui.text.change.ChangeSteps;
import guiju.ui.text.change.ChangedLines;
import guiju.ui.text.navigation.CitationsPopup;
import guiju.ui.text.navigation.Definitions;
import guiju.ui.text.rename.RenameDialog;
import guiju.ui.text.typing.CaretReveal;
import guiju.ui.text.typing.PasteMenu;
import guiju.ui.wording.Words;

/** What the commands of the text page do at the caret. */
final class TextCommands {

	private final Words words = new Words(TextCommands.class);
	private final StandardEditor editor;
	private final TextPage page;
	private final DocumentSession session;

	TextCommands(StandardEditor editor, TextPage page) {
		this.editor = editor;
		this.page = page;
		session = editor.document().session();
	}

	private int offset() {
		return page.viewer().getSelectedRange().x;
	}

	DocumentSession session() {
		return session;
	}

	/** Says something in the status line. */
	void say(String text) {
		editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
	}

	/** Returns a point below the caret, on the screen. */
	private Point below() {
		StyledText text = page.viewer().getTextWidget();
		Point at = text.getLocationAtOffset(text.getCaretOffset());
		return text.toDisplay(at.x, at.y + text.getLineHeight(text.getCaretOffset()) + 4);
	}

	void rename() {
		ParsedStandard parsed = session.current().parsed();
		Optional<Occurrence> at = Occurrences.of(parsed.text()).at(offset()).filter(each -> each.role().isOfThisVersion());
		if (at.isEmpty()) {
			say(new Wordings(Words.language()).text(Wordings.message("renameNothing")));
			return;
		}
		RenameDialog dialog = new RenameDialog(editor.getSite().getShell(), parsed, at.get());
		if (dialog.open() == Window.OK && session.text().equals(parsed.text()))
			CaretReveal.changing(page.viewer(), () -> session.apply(dialog.changes()));
	}

	void goToDefinition() {
		Definitions definitions = new Definitions(editor);
		definitions.at(offset()).ifPresentOrElse(definitions::open, () -> say(words.text("nothingDefined")));
	}

	void findCitations() {
		if (!CitationsPopup.open(editor, offset(), below()))
			say(words.text("nothingCited"));
	}

	void quickOutline() {
		new QuickOutline(editor).open();
	}

	void pasteAs() {
		Clipboard clipboard = new Clipboard(page.viewer().getTextWidget().getDisplay());
		try {
			if (clipboard.getContents(TextTransfer.getInstance()) instanceof String pasted && !pasted.isBlank())
				new PasteMenu(page.viewer(), session).show(pasted, below());
		} finally {
			clipboard.dispose();
		}
	}

	void goToLine() {
		IDocument document = session.document();
		int lines = document.getNumberOfLines();
		InputDialog dialog = new InputDialog(editor.getSite().getShell(), words.text("goToLineTitle"), words.text("goToLineNumber", lines), "",
				text -> isLine(text, lines) ? null : text.isEmpty() ? "" : words.text("goToLineNone", lines));
		if (dialog.open() != Window.OK)
			return;
		try {
			page.selectAndReveal(document.getLineOffset(Integer.parseInt(dialog.getValue()) - 1), 0);
		} catch (BadLocationException gone) {
			say(words.text("goToLineNone", lines));
		}
	}

	/** Goes to the next change since the previous version, or to the one before, and says what stood there. */
	void goToChange(boolean forward) {
		IDocument document = session.document();
		ChangeSteps steps = new ChangeSteps(page.bars());
		try {
			Optional<ChangedLines> next = steps.from(document.getLineOfOffset(offset()), forward);
			if (next.isPresent())
				page.selectAndReveal(document.getLineOffset(Math.min(next.get().first(), document.getNumberOfLines() - 1)), 0);
			say(next.map(steps::tell).orElseGet(steps::none));
		} catch (BadLocationException behind) {
			say(steps.none());
		}
	}

	/** Shows what stood at the caret's line in the previous version. */
	void showEarlier() {
		if (!new ChangeCommand(page.bars(), page.viewer()).showAt(offset(), below()))
			say(words.text("nothingEarlier"));
	}

	private static boolean isLine(String text, int lines) {
		return text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= lines;
	}
}
