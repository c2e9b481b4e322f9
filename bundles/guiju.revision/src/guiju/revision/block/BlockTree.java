package guiju.revision.block;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.ParsedStandard;
import guiju.sync.lines.FileStyle;

/**
 * The blocks of a text.
 *
 * @param parsed the text and what it says
 * @param root the whole text
 * @param blocks the block of each element
 * @param definitions the first block that has a code, by the name of the code
 * @param dangling names that are cited or referred to and defined nowhere
 * @param style how the text is written
 * @param unread the lines, from 1, that have no place in the tree; where there are any, the tree is not the whole text
 */
public record BlockTree(ParsedStandard parsed, Block root, Map<EObject, Block> blocks, Map<String, Block> definitions, Set<String> dangling,
		FileStyle style, List<Integer> unread) {

	/** Copies the lines. */
	public BlockTree {
		unread = List.copyOf(unread);
	}

	/** Tells whether the tree is the whole text. */
	public boolean isSound() {
		return unread.isEmpty();
	}

	/** Tells whether the last line has a line end; a text without lines counts as one that has. */
	public boolean isEnded() {
		String text = parsed.text();
		return text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
	}
}
