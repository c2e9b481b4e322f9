package guiju.dsl.ide;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.IProposalConflictHelper;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;

import guiju.dsl.ide.completion.CompletionProvider;
import guiju.dsl.ide.completion.LineConflicts;
import guiju.dsl.ide.completion.LineContexts;
import guiju.dsl.ide.highlighting.TokenHighlighting;

/** What Xtext's services for editors are told to use instead of their defaults. */
public class OcsIdeModule extends AbstractOcsIdeModule {

	/** Proposals by the place in the line. */
	public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
		return CompletionProvider.class;
	}

	/** A line being typed is a broken line still. */
	public Class<? extends ContentAssistContextFactory> bindContentAssistContextFactory() {
		return LineContexts.class;
	}

	@Override
	public Class<? extends IProposalConflictHelper> bindIProposalConflictHelper() {
		return LineConflicts.class;
	}

	/** Colours by token. */
	public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
		return TokenHighlighting.class;
	}

	/** Prefixes fit in any case. */
	public Class<? extends IPrefixMatcher> bindIPrefixMatcher() {
		return IPrefixMatcher.IgnoreCase.class;
	}
}
