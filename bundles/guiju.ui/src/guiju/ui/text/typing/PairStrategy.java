package guiju.ui.text.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** Closes what is opened while typing: 【 brings 】, and around what is selected both. */
public final class PairStrategy implements IAutoEditStrategy {

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			if (command.text != null && command.text.length() == 1)
				typed(document, command, command.text.charAt(0));
			else if (command.text != null && command.text.isEmpty() && command.length == 1)
				deleted(document, command);
		} catch (BadLocationException changed) {
			command.doit = true;
		}
	}

	private static void typed(IDocument document, DocumentCommand command, char sign) throws BadLocationException {
		IRegion region = document.getLineInformationOfOffset(command.offset);
		String line = document.get(region.getOffset(), region.getLength());
		int at = command.offset - region.getOffset();
		if (command.length > 0 && PairedSigns.closing(sign) != 0) {
			String selected = document.get(command.offset, command.length);
			if (selected.indexOf('\n') < 0 && selected.indexOf('\r') < 0)
				put(command, sign + selected + PairedSigns.closing(sign), selected.length() + 2);
		} else if (command.length == 0 && PairedSigns.isPassed(line, at, sign))
			pass(command);
		else if (command.length == 0 && PairedSigns.isClosed(line, at, sign))
			put(command, "" + sign + PairedSigns.closing(sign), 1);
	}

	private static void put(DocumentCommand command, String text, int caret) {
		command.text = text;
		command.caretOffset = command.offset + caret;
		command.shiftsCaret = false;
	}

	/** The sign is there: only the caret moves. */
	private static void pass(DocumentCommand command) {
		command.text = "";
		command.caretOffset = command.offset + 1;
		command.shiftsCaret = false;
	}

	/** The first sign of an empty pair takes the second one with it. */
	private static void deleted(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion region = document.getLineInformationOfOffset(command.offset);
		String line = document.get(region.getOffset(), region.getLength());
		if (command.caretOffset < 0 && PairedSigns.isEmptyPair(line, command.offset - region.getOffset() + 1))
			command.length = 2;
	}
}
