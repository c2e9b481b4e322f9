package guiju.workspace.check;

import java.util.List;

import guiju.dsl.check.TextFinding;
import guiju.files.FileMessage;
import guiju.rules.folder.FolderFinding;
import guiju.rules.folder.StandardHead;
import guiju.rules.settings.Settings;
import guiju.workspace.index.FileEntry;

/**
 * A file after its check, and what the check went by.
 *
 * @param hash the hash of its text, or null where it cannot be read
 * @param refusal why it cannot be read, or null
 * @param head what folder rules need of it, or null where it cannot be read
 * @param entry what the index keeps of it
 * @param findings what is to be reported, in text order
 * @param settings the settings that were in force
 * @param ofFolder what the folder told of it
 */
public record CheckedText(String hash, FileMessage refusal, StandardHead head, FileEntry entry, List<TextFinding> findings,
		Settings settings, List<FolderFinding> ofFolder) {

	/** Tells whether a check of a text would only say the same again. */
	public boolean isOf(String text, Settings inForce, List<FolderFinding> told) {
		return hash != null && hash.equals(text) && settings == inForce && ofFolder.equals(told);
	}
}
