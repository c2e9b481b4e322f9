package guiju.ui.folder;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;

import guiju.files.FileReasons;
import guiju.ui.desk.Desk;
import guiju.ui.wording.Words;

/** Opens a folder for the user, who is told if that cannot be. */
public final class FolderOpening {

	private final Words words = new Words(FolderOpening.class);

	/** Opens a folder and remembers it; tells whether it is open. */
	public boolean open(Path folder) {
		try {
			Desk.get().openFolder(folder);
			RecentFolders.add(folder.toRealPath());
			return true;
		} catch (IOException failed) {
			MessageDialog.openWarning(PlatformUI.getWorkbench().getDisplay().getActiveShell(), words.text("failed.title"),
					words.text("failed", folder, FileReasons.of(failed).text(Words.language())));
			return false;
		}
	}
}
