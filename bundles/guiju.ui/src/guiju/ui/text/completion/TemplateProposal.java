package guiju.ui.text.completion;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import guiju.dsl.ide.template.Template;
import guiju.dsl.location.Region;
import guiju.sync.session.DocumentSession;
import guiju.ui.theme.Shades;

/** A skeleton of lines; the tabulator goes from one place to be filled in to the next. */
final class TemplateProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

	private final DocumentSession session;
	private final Template template;
	private final String title;

	TemplateProposal(DocumentSession session, Template template, String title) {
		this.session = session;
		this.template = template;
		this.title = title;
	}

	@Override
	public void apply(IDocument document) {
		session.apply(List.of(template.change()));
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		apply(viewer.getDocument());
		if (template.placeholders().isEmpty())
			return;
		try {
			LinkedModeModel model = new LinkedModeModel();
			int order = 0;
			for (Region each : template.placeholders()) {
				LinkedPositionGroup group = new LinkedPositionGroup();
				group.addPosition(new LinkedPosition(viewer.getDocument(), each.offset(), each.length(), order++));
				model.addGroup(group);
			}
			model.forceInstall();
			LinkedModeUI mode = new LinkedModeUI(model, viewer);
			mode.setExitPosition(viewer, template.change().offset() + template.change().text().length(), 0, Integer.MAX_VALUE);
			mode.enter();
		} catch (BadLocationException overlapping) {
			// The skeleton stands there; only the way through its places is missing.
		}
	}

	@Override
	public Point getSelection(IDocument document) {
		if (template.placeholders().isEmpty())
			return new Point(template.change().offset() + template.change().text().length(), 0);
		Region first = template.placeholders().getFirst();
		return new Point(first.offset(), first.length());
	}

	/** The line was blank when the list was made; whatever is typed into it makes another list. */
	@Override
	public boolean validate(IDocument document, int offset, org.eclipse.jface.text.DocumentEvent event) {
		return false;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// The list shows the selection itself.
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// See above.
	}

	@Override
	public String getAdditionalProposalInfo() {
		return template.change().text().strip();
	}

	@Override
	public String getDisplayString() {
		return title;
	}

	@Override
	public StyledString getStyledDisplayString() {
		String first = template.change().text().strip().lines().findFirst().orElse("");
		return new StyledString(title).append("  " + first, Shades.QUALIFIER);
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
