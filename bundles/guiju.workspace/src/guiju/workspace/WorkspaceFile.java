package guiju.workspace;

import java.nio.file.Path;
import java.util.List;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.folder.FolderStandard;
import guiju.files.FileMessage;
import guiju.rules.folder.FolderFinding;
import guiju.rules.settings.Settings;

/**
 * A file of the folder after its check.
 *
 * @param path its path below the folder, with /
 * @param file where it is
 * @param standard the standard in it; without code and name where it cannot be read
 * @param findings what is to be reported, in text order
 * @param ofFolder what only the folder can tell of it, for whoever checks another text of the file: see {@link guiju.dsl.check.FolderFindings}
 * @param settings the settings in force for it
 * @param refusal why it cannot be read, or null
 * @param textHash a hash of its text, the same for the same text, or null where it cannot be read
 * @param overlaid whether this is an editor's text and not the disk's
 */
public record WorkspaceFile(String path, Path file, FolderStandard standard, List<TextFinding> findings,
		List<FolderFinding> ofFolder, Settings settings, FileMessage refusal, String textHash, boolean overlaid) {

	/** Copies the lists. */
	public WorkspaceFile {
		findings = List.copyOf(findings);
		ofFolder = List.copyOf(ofFolder);
	}
}
