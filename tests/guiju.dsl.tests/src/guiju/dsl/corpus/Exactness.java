package guiju.dsl.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** What holds of the node model of every text. */
public final class Exactness {

	private Exactness() {}

	/** Fails unless the leaves touch each other from the text's first character to its last, and no parser met an error. */
	public static void require(String text, ICompositeNode root) {
		for (INode node : root.getAsTreeIterable())
			assertNull(node.getSyntaxErrorMessage());
		int end = 0;
		for (ILeafNode leaf : root.getLeafNodes()) {
			assertEquals(end, leaf.getTotalOffset(), "a leaf begins where the one before it ends");
			end = leaf.getTotalEndOffset();
			assertEquals(text.substring(leaf.getTotalOffset(), end), leaf.getText());
		}
		assertEquals(text.length(), end);
		assertEquals(text, root.getText());
	}
}
