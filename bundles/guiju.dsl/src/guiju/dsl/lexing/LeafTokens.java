package guiju.dsl.lexing;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** The leaves of a node model are the tokens of its text. */
public final class LeafTokens {

	private LeafTokens() {}

	/** Returns the type of the token that a leaf is. */
	public static Tok of(ILeafNode leaf) {
		Object element = leaf.getGrammarElement();
		AbstractRule rule = element instanceof RuleCall call ? call.getRule() : (AbstractRule) element;
		return Tok.valueOf(rule.getName());
	}
}
