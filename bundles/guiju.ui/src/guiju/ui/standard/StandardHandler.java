package guiju.ui.standard;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import guiju.dsl.edit.Replacement;
import guiju.dsl.formatting.StandardFormatter;
import guiju.dsl.ide.fix.FixAll;
import guiju.dsl.ide.fix.Hunk;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.rename.Renaming;
import guiju.dsl.ide.rename.Renumber;
import guiju.dsl.ide.rename.RenumberOptions;
import guiju.sync.session.DocumentSession;
import guiju.text.keyword.Vocabulary;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.editor.StandardEditor;
import guiju.ui.preview.PreviewDialog;
import guiju.ui.wording.Words;

/** Makes one change of the whole standard, one step for undo: shows the lines before, and says in the status line what it came to. */
public final class StandardHandler extends AbstractHandler {

	private static final String FORMAT = "guiju.ui.standard.format";
	private static final String RENUMBER = "guiju.ui.standard.renumber";
	private static final String FIX_ALL = "guiju.ui.standard.fixAll";
	private static final String CHINESE = "guiju.ui.standard.chineseKeywords";
	private static final String ENGLISH = "guiju.ui.standard.englishKeywords";

	private final Words words = new Words(StandardHandler.class);

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart part = HandlerUtil.getActiveEditor(event);
		if (part instanceof StandardEditor editor) {
			String said = change(event.getCommand().getId(), editor);
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(said);
		}
		return null;
	}

	private String change(String command, StandardEditor editor) {
		DocumentSession session = editor.document().session();
		return switch (command) {
			case FORMAT -> ask(editor, "format", StandardFormatter.format(session.text()), 0);
			case CHINESE -> ask(editor, "keywords", StandardFormatter.format(session.text(), Vocabulary.CHINESE), 0);
			case ENGLISH -> ask(editor, "keywords", StandardFormatter.format(session.text(), Vocabulary.ENGLISH), 0);
			case RENUMBER -> renumber(editor);
			case FIX_ALL -> fixAll(editor.document());
			default -> "";
		};
	}

	/** Shows what changes before it is made. What was asked about another text than the one at hand is left alone. */
	private String ask(StandardEditor editor, String what, List<Replacement> changes, int codes) {
		DocumentSession session = editor.document().session();
		if (changes.isEmpty())
			return words.text("nothing");
		String text = session.text();
		int lines = Hunk.of(text, changes).stream().mapToInt(hunk -> Math.max(hunk.before().size(), hunk.after().size())).sum();
		PreviewDialog dialog = new PreviewDialog(editor.getSite().getShell(), words.text(what), words.text(what + ".preview", lines, codes), text, changes);
		if (dialog.open() != Window.OK || !session.text().equals(text))
			return "";
		session.apply(changes);
		return words.text(what + ".done", codes);
	}

	private String renumber(StandardEditor editor) {
		Renaming renaming = Renumber.of(editor.document().session().current().parsed(), RenumberOptions.all());
		return renaming.isRefused() ? words.text("nothing") : ask(editor, "renumber", renaming.changes(), renaming.renamed().size());
	}

	private String fixAll(OpenDocument document) {
		DocumentSession session = document.session();
		Optional<FolderIndex> folder = Desk.get().folder().map(open -> open.workspace().index());
		var fixed = new FixAll(Desk.get().parser(), Desk.get().documents().settings(document.file()), folder.orElse(FolderIndex.EMPTY)).safe(session.text());
		if (fixed.changes().isEmpty())
			return words.text("nothing");
		session.apply(fixed.changes());
		return words.text("fixed", fixed.applied().size());
	}
}
