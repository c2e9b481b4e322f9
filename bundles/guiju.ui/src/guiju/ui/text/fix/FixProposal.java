package guiju.ui.text.fix;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import guiju.dsl.edit.Replacement;
import guiju.sync.session.DocumentSession;
import guiju.ui.text.typing.CaretReveal;

/** A change that mends something, with its lines before and after. */
final class FixProposal implements ICompletionProposal {

	private final DocumentSession session;
	private final ITextViewer viewer;
	private final String title;
	private final List<Replacement> changes;

	FixProposal(DocumentSession session, ITextViewer viewer, String title, List<Replacement> changes) {
		this.session = session;
		this.viewer = viewer;
		this.title = title;
		this.changes = changes;
	}

	@Override
	public void apply(IDocument document) {
		CaretReveal.changing(viewer, () -> session.apply(changes));
	}

	/** The caret is where the last change is, already. */
	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return Preview.of(session.text(), changes);
	}

	@Override
	public String getDisplayString() {
		return title;
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
