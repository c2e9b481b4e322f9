package guiju.ui.text.completion;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.completion.Completion;
import guiju.dsl.ide.completion.CompletionSources;
import guiju.dsl.ide.completion.Completions;
import guiju.dsl.ide.template.Template;
import guiju.dsl.ide.template.Templates;
import guiju.dsl.ide.wording.Wordings;
import guiju.ui.desk.OpenDocument;
import guiju.ui.wording.Words;

/** Lists what can be written at the caret, and at the beginning of a line also the skeletons of what has a place there. */
public final class CompletionProcessor implements IContentAssistProcessor {

	/** Behind these the list opens by itself: a reference begins, or a citation follows. */
	private static final char[] ACTIVATION = {'【', '、'};

	private final OpenDocument document;
	private final Wordings wordings = new Wordings(Words.language());

	/** Completes the text of a document. */
	public CompletionProcessor(OpenDocument document) {
		this.document = document;
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		ParsedStandard parsed = document.session().current().parsed();
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (Completion completion : Completions.at(parsed, offset, CompletionSources.of(document.settings(), document.index())))
			proposals.add(new WordProposal(completion, offset));
		if (isBlank(viewer.getDocument(), offset))
			for (Template template : Templates.at(parsed, offset))
				proposals.add(new TemplateProposal(document.session(), template, wordings.text(template.title())));
		return proposals.toArray(ICompletionProposal[]::new);
	}

	private static boolean isBlank(IDocument text, int offset) {
		try {
			int line = text.getLineOfOffset(offset);
			return text.get(text.getLineOffset(line), text.getLineLength(line)).isBlank();
		} catch (BadLocationException gone) {
			return false;
		}
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return ACTIVATION.clone();
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
