package guiju.ui.standard;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import guiju.dsl.edit.Replacement;
import guiju.dsl.formatting.StandardFormatter;
import guiju.dsl.ide.fix.FixAll;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.rename.Renaming;
import guiju.dsl.ide.rename.Renumber;
import guiju.dsl.ide.rename.RenumberOptions;
import guiju.sync.session.DocumentSession;
import guiju.text.keyword.Vocabulary;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.editor.StandardEditor;
import guiju.ui.wording.Words;

/** Makes one change of the whole standard, one step for undo, and says in the status line what it came to. */
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
			case FORMAT -> apply(session, StandardFormatter.format(session.text()), "formatted");
			case CHINESE -> apply(session, StandardFormatter.format(session.text(), Vocabulary.CHINESE), "formatted");
			case ENGLISH -> apply(session, StandardFormatter.format(session.text(), Vocabulary.ENGLISH), "formatted");
			case RENUMBER -> renumber(session);
			case FIX_ALL -> fixAll(editor.document());
			default -> "";
		};
	}

	private String apply(DocumentSession session, List<Replacement> changes, String key) {
		if (changes.isEmpty())
			return words.text("nothing");
		session.apply(changes);
		return words.text(key, changes.size());
	}

	private String renumber(DocumentSession session) {
		Renaming renaming = Renumber.of(session.current().parsed(), RenumberOptions.all());
		if (renaming.isRefused() || renaming.changes().isEmpty())
			return words.text("nothing");
		session.apply(renaming.changes());
		return words.text("renumbered", renaming.renamed().size());
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
