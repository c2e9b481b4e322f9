package guiju.ui.problems;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.editor.Editors;
import guiju.ui.problems.Way.Changed;

/**
 * Makes changes that were looked at. One standard is opened in its editor, where the change can be seen, undone and saved; of
 * many, those that are open are changed in their editors, and the others are written to their files.
 */
final class Applying {

	private Applying() {}

	/** Makes changes and returns how many standards were changed; a text that was changed meanwhile stays as it is. */
	static int apply(List<Changed> changes) {
		if (changes.size() == 1)
			Editors.open(changes.get(0).file());
		int made = 0;
		for (Changed each : changes)
			if (apply(each))
				made++;
		return made;
	}

	private static boolean apply(Changed changed) {
		boolean wasOpen = isOpen(changed.file());
		try {
			OpenDocument document = Desk.get().documents().open(changed.file());
			try {
				if (!document.session().text().equals(changed.text()))
					return false;
				document.session().apply(changed.changes());
				return wasOpen || document.save().isEmpty();
			} finally {
				document.release();
			}
		} catch (IOException failed) {
			ILog.get().error(failed.getMessage(), failed);
			return false;
		}
	}

	private static boolean isOpen(Path file) {
		Optional<OpenDocument> open = Desk.get().documents().find(file);
		return open.isPresent();
	}
}
