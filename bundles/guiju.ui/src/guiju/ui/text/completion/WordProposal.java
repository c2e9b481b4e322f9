package guiju.ui.text.completion;

import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import guiju.dsl.ide.completion.Completion;
import guiju.ui.theme.Shades;

/** A word that can be written, with what it stands for behind it. */
final class WordProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

	private static final int SHOWN = 60;

	private final Completion completion;
	private final int start;
	private int caret;

	WordProposal(Completion completion, int offset) {
		this.completion = completion;
		start = offset - completion.prefix().length();
	}

	@Override
	public void apply(IDocument document) {
		apply(document, start + completion.prefix().length());
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		apply(viewer.getDocument(), offset);
	}

	private void apply(IDocument document, int offset) {
		try {
			document.replace(start, offset - start, completion.text());
			caret = start + completion.text().length();
		} catch (BadLocationException gone) {
			caret = offset;
		}
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			String written = document.get(start, offset - start).toLowerCase(Locale.ROOT);
			return completion.text().toLowerCase(Locale.ROOT).startsWith(written) || completion.label().toLowerCase(Locale.ROOT).contains(written);
		} catch (BadLocationException before) {
			return false;
		}
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
	public Point getSelection(IDocument document) {
		return new Point(caret, 0);
	}

	@Override
	public String getAdditionalProposalInfo() {
		String label = completion.label();
		return label.length() > SHOWN || completion.text().length() > SHOWN || completion.text().indexOf('\n') >= 0
				? completion.text() + (label.isEmpty() ? "" : "\n\n" + label) : null;
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString shown = new StyledString(cut(completion.text()));
		return completion.label().isEmpty() ? shown : shown.append("  " + cut(completion.label()), Shades.QUALIFIER);
	}

	private static String cut(String text) {
		String line = text.lines().findFirst().orElse("");
		return line.length() <= SHOWN && line.length() == text.length() ? text : line.substring(0, Math.min(SHOWN, line.length())) + "…";
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
