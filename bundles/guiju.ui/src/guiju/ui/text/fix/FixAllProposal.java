package guiju.ui.text.fix;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.fix.Fix;
import guiju.dsl.ide.fix.FixAll;
import guiju.dsl.ide.fix.FixedText;
import guiju.dsl.ide.fix.Hunk;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.preview.PreviewDialog;
import guiju.ui.text.typing.CaretReveal;
import guiju.ui.wording.Words;

/** Mends all findings of a text that one fix would mend. */
final class FixAllProposal implements ICompletionProposal {

	private final OpenDocument document;
	private final ITextViewer viewer;
	private final String title;
	private final Fix fix;
	private final Words words = new Words(FixAllProposal.class);
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

	/** Many lines may change, far from the one at hand: they are shown before. */
	@Override
	public void apply(IDocument text) {
		String before = document.session().text();
		List<Replacement> changes = fixed().changes();
		int lines = Hunk.of(before, changes).stream().mapToInt(hunk -> Math.max(hunk.before().size(), hunk.after().size())).sum();
		PreviewDialog dialog = new PreviewDialog(viewer.getTextWidget().getShell(), words.text("allTitle"), words.text("allMessage", title, lines), before, changes);
		if (dialog.open() == Window.OK && document.session().text().equals(before))
			CaretReveal.changing(viewer, () -> document.session().apply(changes));
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
