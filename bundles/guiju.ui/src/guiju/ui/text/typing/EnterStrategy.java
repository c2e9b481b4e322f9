package guiju.ui.text.typing;

import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.typing.EnterKey;
import guiju.dsl.ide.typing.Typing;
import guiju.sync.session.DocumentSession;
import guiju.ui.desk.Desk;

/** Lets Enter begin the next line with what comes next there: the next code, the next keyword. */
public final class EnterStrategy implements IAutoEditStrategy {

	private final DocumentSession session;

	/** Works on the text of a session. */
	public EnterStrategy(DocumentSession session) {
		this.session = session;
	}

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.text == null || TextUtilities.equals(document.getLegalLineDelimiters(), command.text) < 0)
			return;
		Typing typing = EnterKey.at(parsed(command), command.offset);
		session.endTyping();
		command.offset = typing.change().offset();
		command.length += typing.change().length();
		command.text = typing.change().text();
		command.caretOffset = typing.caret();
		command.shiftsCaret = false;
		command.doit = true;
	}

	/** What was selected is gone before Enter looks at the line. */
	private ParsedStandard parsed(DocumentCommand command) {
		if (command.length == 0)
			return session.current().parsed();
		String text = session.text();
		return Desk.get().parser().parse(text.substring(0, command.offset) + text.substring(command.offset + command.length));
	}
}
