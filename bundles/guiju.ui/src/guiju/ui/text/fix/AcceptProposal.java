package guiju.ui.text.fix;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.fix.FixContext;
import guiju.dsl.ide.fix.Fixes;
import guiju.dsl.ide.wording.Wordings;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.text.typing.CaretReveal;
import guiju.ui.wording.Words;

/** Accepts a finding instead of mending it, once its reason was given. */
final class AcceptProposal implements ICompletionProposal {

	private final OpenDocument document;
	private final ITextViewer viewer;
	private final String title;
	private final TextFinding finding;
	private final Words words = new Words(AcceptProposal.class);

	AcceptProposal(OpenDocument document, ITextViewer viewer, String title, TextFinding finding) {
		this.document = document;
		this.viewer = viewer;
		this.title = title;
		this.finding = finding;
	}

	@Override
	public void apply(IDocument text) {
		String message = new Wordings(Words.language()).text(finding.message()) + "\n\n" + words.text("acceptReason");
		InputDialog dialog = new InputDialog(viewer.getTextWidget().getShell(), words.text("acceptTitle"), message, "",
				reason -> reason.isBlank() ? "" : null);
		if (dialog.open() != Window.OK)
			return;
		FixContext context = new FixContext(Desk.get().parser(), document.session().current().parsed(), document.settings(), document.index());
		Fixes.accept(context, finding, dialog.getValue().strip())
				.ifPresent(fix -> CaretReveal.changing(viewer, () -> document.session().apply(fix.changes())));
	}

	@Override
	public Point getSelection(IDocument text) {
		return null;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return words.text("acceptInfo");
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
