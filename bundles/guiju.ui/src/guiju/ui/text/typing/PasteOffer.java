package guiju.ui.text.typing;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.IUpdate;

import guiju.sync.session.DocumentSession;
import guiju.ui.desk.Desk;
import guiju.ui.wording.Words;

/**
 * Pastes, and where several plain lines came in among elements offers to make elements of them: by a sentence in the status line,
 * a key and an entry of the menu, nothing that has to be answered. The offer ends when those lines are changed.
 */
public final class PasteOffer implements IDocumentListener {

	private final Words words = new Words(PasteOffer.class);
	private final ITextViewer viewer;
	private final DocumentSession session;
	private final Consumer<String> say;
	private final Conversion conversion = new Conversion();
	private DocumentEvent inserted;
	private PlainPaste offered;
	private Position place;

	/**
	 * Pastes into a viewer of a session's text.
	 *
	 * @param say takes what stands in the status line
	 */
	public PasteOffer(ITextViewer viewer, DocumentSession session, Consumer<String> say) {
		this.viewer = viewer;
		this.session = session;
		this.say = say;
		conversion.update();
	}

	/** Returns the action that takes the offer. */
	public Action conversion() {
		return conversion;
	}

	/** Pastes what is in the clipboard, as plain text. */
	public void paste() {
		IDocument document = viewer.getDocument();
		inserted = null;
		String before = document.get();
		document.addDocumentListener(this);
		try {
			String copied = copied();
			String cleaned = cleaned(copied, before);
			if (copied.equals(cleaned))
				viewer.getTextOperationTarget().doOperation(ITextOperationTarget.PASTE);
			else
				write(cleaned);
		} finally {
			document.removeDocumentListener(this);
		}
		if (inserted != null)
			offer(before.substring(0, inserted.getOffset()) + before.substring(inserted.getOffset() + inserted.getLength()));
	}

	private String copied() {
		Clipboard clipboard = new Clipboard(viewer.getTextWidget().getDisplay());
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String copied ? copied : "";
		} finally {
			clipboard.dispose();
		}
	}

	private String cleaned(String copied, String text) {
		Point at = viewer.getSelectedRange();
		return PastedText.of(text.substring(0, at.x) + text.substring(at.x + at.y), at.x, copied);
	}

	/** Writes as pasting does: in the place of what is selected, as a step of its own. */
	private void write(String cleaned) {
		Point at = viewer.getSelectedRange();
		session.endTyping();
		try {
			viewer.getDocument().replace(at.x, at.y, cleaned);
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
		session.endTyping();
		viewer.setSelectedRange(at.x + cleaned.length(), 0);
		viewer.revealRange(at.x + cleaned.length(), 0);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// What was there does not count.
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		inserted = event;
	}

	private void offer(String without) {
		forget();
		offered = PlainPaste.of(without, inserted.getOffset(), inserted.getText()).orElse(null);
		if (offered != null) {
			place = new Position(offered.offset(), offered.pasted().length());
			try {
				viewer.getDocument().addPosition(place);
			} catch (BadLocationException impossible) {
				throw new IllegalStateException(impossible);
			}
			say.accept(words.text("offer", offered.lines(), words.text("kind." + offered.kind().name())));
		}
		conversion.update();
	}

	private void forget() {
		if (place != null)
			viewer.getDocument().removePosition(place);
		offered = null;
		place = null;
	}

	private boolean stands() {
		return offered != null && !place.isDeleted && offered.stands(viewer.getDocument().get(), place.getOffset());
	}

	/** Makes elements of the lines that were pasted, or says that there are none. */
	private void convert() {
		if (!stands()) {
			say.accept(words.text("nothing"));
			return;
		}
		PlainPaste lines = offered;
		int at = place.getOffset();
		forget();
		CaretReveal.changing(viewer, () -> session.apply(lines.elements(Desk.get().parser(), session.text(), at)));
		say.accept(words.text("converted", lines.lines(), words.text("kind." + lines.kind().name())));
		conversion.update();
	}

	/** Is named after what the lines would be. */
	private final class Conversion extends Action implements IUpdate {

		Conversion() {
			setActionDefinitionId("guiju.ui.text.convertPasted");
		}

		@Override
		public void run() {
			convert();
		}

		@Override
		public void update() {
			boolean possible = stands();
			setEnabled(possible);
			setText(possible ? words.text("convert", offered.lines(), words.text("kind." + offered.kind().name())) : words.text("convertNothing"));
		}
	}
}
