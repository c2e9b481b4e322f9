package guiju.ui.text.fix;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import guiju.dsl.ide.fix.Fix;
import guiju.dsl.ide.fix.FixAll;
import guiju.dsl.ide.fix.FixedText;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.text.typing.CaretReveal;

/** Mends all findings of a text that one fix would mend. */
final class FixAllProposal implements ICompletionProposal {

	private final OpenDocument document;
	private final ITextViewer viewer;
	private final String title;
	private final Fix fix;
	private FixedText fixed;

	FixAllProposal(OpenDocument document, ITextViewer viewer, String title, Fix fix) {
		this.document = document;
		this.viewer = viewer;
		this.title = title;
		this.fix = fix;
	}

	/** Worked out when it is looked at: it takes several checks of the text. */
	private FixedText fixed() {
		if (fixed == null)
			BusyIndicator.showWhile(viewer.getTextWidget().getDisplay(),
					() -> fixed = new FixAll(Desk.get().parser(), document.settings(), document.index()).like(document.session().text(), fix));
		return fixed;
	}

	@Override
	public void apply(IDocument text) {
		CaretReveal.changing(viewer, () -> document.session().apply(fixed().changes()));
	}

	@Override
	public Point getSelection(IDocument text) {
		return null;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return Preview.of(document.session().text(), fixed().changes());
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
