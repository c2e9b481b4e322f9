package guiju.ui.text.typing;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;

/** Makes changes that a command asks for, and brings the caret to the last of them, so that the user sees what was done. */
public final class CaretReveal {

	private CaretReveal() {}

	/** Changes a viewer's document and shows where. */
	public static void changing(ITextViewer viewer, Runnable change) {
		IDocument document = viewer.getDocument();
		int[] caret = {-1};
		IDocumentListener follower = new IDocumentListener() {

			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// Only where it ends counts.
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				caret[0] = event.getOffset() + (event.getText() == null ? 0 : event.getText().length());
			}
		};
		document.addDocumentListener(follower);
		try {
			change.run();
		} finally {
			document.removeDocumentListener(follower);
		}
		if (caret[0] < 0)
			return;
		if (viewer instanceof ITextViewerExtension5 folding)
			folding.exposeModelRange(new Region(caret[0], 0));
		viewer.setSelectedRange(caret[0], 0);
		viewer.revealRange(caret[0], 0);
	}
}
