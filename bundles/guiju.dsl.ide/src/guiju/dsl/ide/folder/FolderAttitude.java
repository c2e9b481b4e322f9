package guiju.dsl.ide.folder;

import java.util.List;

/**
 * One wording of an attitude in the folder. An attitude with rival wordings has an entry for each.
 *
 * @param name the attitude without note markers
 * @param definition what it means, possibly empty; paragraphs are parted by \n
 * @param standards those that define it in these words
 */
public record FolderAttitude(String name, String definition, List<FolderStandard> standards) {

	/** Copies the standards. */
	public FolderAttitude {
		standards = List.copyOf(standards);
	}
}
