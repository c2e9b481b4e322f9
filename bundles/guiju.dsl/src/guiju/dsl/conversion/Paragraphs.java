package guiju.dsl.conversion;

import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import guiju.dsl.lexing.Tok;

/** The text of a line with its continuation lines: as the model has it, and back to where each character stands. */
public final class Paragraphs {

	private static final String BAR = Tok.BAR.name();

	private Paragraphs() {}

	/** Returns the paragraphs below a node, parted by \n. */
	public static String read(INode node) {
		StringBuilder value = new StringBuilder();
		for (ILeafNode leaf : node.getLeafNodes())
			if (!leaf.isHidden())
				value.append(isBar(leaf) ? "\n" : leaf.getText());
		return value.toString();
	}

	/** Returns where in the document a character of the value stands; the end of the text for the position behind it. */
	public static int documentOffset(INode node, int valueOffset) {
		int passed = 0;
		int end = node.getOffset();
		for (ILeafNode leaf : node.getLeafNodes())
			if (!leaf.isHidden()) {
				int length = isBar(leaf) ? 1 : leaf.getLength();
				if (valueOffset < passed + length)
					return leaf.getOffset() + valueOffset - passed;
				passed += length;
				end = leaf.getEndOffset();
			}
		return end;
	}

	/** Returns where the paragraph of a character of the value ends in the document. */
	public static int paragraphEnd(INode node, int valueOffset) {
		int passed = 0;
		int end = node.getEndOffset();
		for (ILeafNode leaf : node.getLeafNodes())
			if (!leaf.isHidden()) {
				passed += isBar(leaf) ? 1 : leaf.getLength();
				end = leaf.getEndOffset();
				if (valueOffset < passed)
					break;
			}
		return end;
	}

	private static boolean isBar(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof RuleCall call && call.getRule().getName().equals(BAR);
	}
}
