package guiju.dsl.ide.completion;

import java.util.Collection;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

import guiju.dsl.StandardParser;

/** {@link Completions} for whoever asks Xtext; newlines are hidden in the grammar, so what it expects would say too little. */
public class CompletionProvider extends IdeContentProposalProvider {

	@Override
	public void createProposals(Collection<ContentAssistContext> contexts, IIdeContentProposalAcceptor acceptor) {
		if (contexts.isEmpty())
			return;
		ContentAssistContext context = contexts.iterator().next();
		for (Completion completion : Completions.at(StandardParser.of(context.getResource()), context.getOffset())) {
			if (!acceptor.canAcceptMoreProposals())
				return;
			ContentAssistEntry entry = new ContentAssistEntry();
			entry.setPrefix(completion.prefix());
			entry.setProposal(completion.text());
			entry.setDescription(completion.label());
			entry.setKind(switch (completion.kind()) {
				case KEYWORD -> ContentAssistEntry.KIND_KEYWORD;
				case NEXT_CODE -> ContentAssistEntry.KIND_SNIPPET;
				case CITATION, REFERENCE -> ContentAssistEntry.KIND_REFERENCE;
				case ATTITUDE, LABEL, VALUE -> ContentAssistEntry.KIND_VALUE;
			});
			acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
		}
	}
}
