package guiju.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/** Asks the user for files and folders: by the dialogs of the system, or however a story answers. */
public interface FileChooser {

	/**
	 * Files of one kind.
	 *
	 * @param name what they are called in the dialog
	 * @param patterns their names, *.pdf; several are parted by semicolons
	 */
	record Kind(String name, String patterns) {}

	/** Asks for a folder; empty where the user changed their mind. */
	Optional<Path> folder(Shell parent, String title, Path start);

	/** Asks for files to be read; none where the user changed their mind. */
	List<Path> files(Shell parent, String title, Path start, List<Kind> kinds);

	/** Asks for a file to be written, which may be there already; empty where the user changed their mind. */
	Optional<Path> target(Shell parent, String title, Path proposed, List<Kind> kinds);
}
