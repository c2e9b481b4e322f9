package guiju.dsl.ide.highlighting;

import org.eclipse.xtext.ide.editor.syntaxcoloring.HighlightingStyles;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import guiju.dsl.lexing.LeafTokens;
import guiju.dsl.lexing.Tok;

/** Colours by token: the leaves of the node model are the tokens. Whoever has no model takes the tokens of LineLexer. */
public class TokenHighlighting implements ISemanticHighlightingCalculator {

	@Override
	public void provideHighlightingFor(XtextResource resource, IHighlightedPositionAcceptor acceptor, CancelIndicator cancelled) {
		if (resource == null || resource.getParseResult() == null)
			return;
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			String style = style(LeafTokens.of(leaf));
			if (style != null)
				acceptor.addPosition(leaf.getOffset(), leaf.getLength(), style);
		}
	}

	/** Returns the style of a token, or null for those that have no colour. */
	public static String style(Tok tok) {
		return switch (tok) {
			case WS, COLON -> null;
			case COMMENT -> HighlightingStyles.COMMENT_ID;
			case ACCEPTANCE -> HighlightingStyles.TASK_ID;
			case BROKEN_LINE, STRAY_LINE -> HighlightingStyles.INVALID_TOKEN_ID;
			case TEXT -> HighlightingStyles.STRING_ID;
			case BAR, DASH -> HighlightingStyles.PUNCTUATION_ID;
			case CODE, CITE, DATE, VALUE, DUTY_CODE, TASK_CODE, OUTPUT_CODE, INDICATOR_CODE, KNOWLEDGE_CODE, SKILL_CODE, ATTITUDE_CODE,
				VERSION_CODE -> HighlightingStyles.NUMBER_ID;
			default -> HighlightingStyles.KEYWORD_ID;
		};
	}
}
