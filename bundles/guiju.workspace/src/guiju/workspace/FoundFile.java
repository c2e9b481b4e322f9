package guiju.workspace;

import java.util.List;

import guiju.dsl.find.Hit;
import guiju.dsl.ide.folder.FolderStandard;

/**
 * A file in which something was found.
 *
 * @param standard the standard in it
 * @param text the text in which the hits are
 * @param hits what was found, in text order, at least one
 */
public record FoundFile(FolderStandard standard, String text, List<Hit> hits) {

	/** Copies the hits. */
	public FoundFile {
		hits = List.copyOf(hits);
	}
}
