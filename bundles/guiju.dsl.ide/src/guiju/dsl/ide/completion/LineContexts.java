package guiju.dsl.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import guiju.dsl.lexing.LeafTokens;

/** A line that is being typed is a broken line still: what there is of it is the prefix. */
public class LineContexts extends ContentAssistContextFactory {

	@Override
	public String getPrefix(INode node) {
		boolean typed = node instanceof ILeafNode leaf && LeafTokens.of(leaf).isHiddenLine();
		return typed ? getNodeTextUpToCompletionOffset(node) : super.getPrefix(node);
	}
}
