package guiju.ui.text.fix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.fix.Fix;
import guiju.dsl.ide.fix.FixContext;
import guiju.dsl.ide.fix.Fixes;
import guiju.dsl.ide.wording.Wordings;
import guiju.sync.session.Snapshot;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.text.finding.FindingAnnotation;
import guiju.ui.wording.Words;

/** Lists the ways to mend what was found at the caret, or else in its line: each alone, all like it, and to accept it with a reason. */
public final class FixProcessor implements IQuickAssistProcessor {

	private final OpenDocument document;
	private final Words words = new Words(FixProcessor.class);
	private final Wordings wordings = new Wordings(Words.language());

	/** Mends the text of a document. */
	public FixProcessor(OpenDocument document) {
		this.document = document;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext asked) {
		Snapshot snapshot = document.session().current();
		FixContext context = new FixContext(Desk.get().parser(), snapshot.parsed(), document.settings(), document.index());
		ITextViewer viewer = asked.getSourceViewer();
		List<ICompletionProposal> proposals = new ArrayList<>();
		List<ICompletionProposal> further = new ArrayList<>();
		for (TextFinding finding : findings(snapshot, viewer.getDocument(), asked.getOffset())) {
			boolean several = snapshot.findings().stream().filter(each -> each.code() == finding.code()).count() > 1;
			for (Fix fix : Fixes.of(context, finding)) {
				proposals.add(new FixProposal(document.session(), viewer, wordings.text(fix.title()), fix.changes()));
				if (several)
					further.add(new FixAllProposal(document, viewer, words.text("allLike", wordings.text(fix.title())), fix));
			}
			if (Fixes.accept(context, finding, "?").isPresent())
				further.add(new AcceptProposal(document, viewer, words.text("accept", wordings.text(finding.message())), finding));
		}
		proposals.addAll(further);
		return proposals.toArray(ICompletionProposal[]::new);
	}

	/** Those that touch the caret; where none does, those of its line. */
	private static List<TextFinding> findings(Snapshot snapshot, IDocument text, int offset) {
		List<TextFinding> touching = snapshot.findings().stream().filter(each -> each.offset() <= offset && offset <= each.offset() + each.length()).toList();
		if (!touching.isEmpty())
			return touching;
		try {
			int line = text.getLineOfOffset(offset) + 1;
			return snapshot.findings().stream().filter(each -> each.line() == line).toList();
		} catch (BadLocationException gone) {
			return List.of();
		}
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof FindingAnnotation;
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext asked) {
		return false;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
