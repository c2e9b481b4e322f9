package guiju.ui.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import guiju.ui.wording.Words;

/** Asks what is to become of a file that is there already; nothing is ever written over unasked. */
public final class Existing {

	private static final int REPLACE = 0;
	private static final int BESIDE = 1;

	private final Words words = new Words(Existing.class);
	private final Shell shell;

	/** Asks in a window. */
	public Existing(Shell shell) {
		this.shell = shell;
	}

	/** Returns where to write instead of a file that may be there: over it, beside it under a free name; empty to leave it out. */
	public Optional<Path> settle(Path file) {
		if (!Files.exists(file))
			return Optional.of(file);
		Path free = free(file);
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, words.text("exists"), words.text("exists.what", file.getFileName(), file.getParent()),
				SWT.SHEET, words.text("exists.replace"), words.text("exists.beside", free.getFileName()), words.text("exists.leave"));
		return answer == REPLACE ? Optional.of(file) : answer == BESIDE ? Optional.of(free) : Optional.empty();
	}

	/** Returns the file itself where it is not there, else its name with the next number. */
	public static Path free(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		Path free = file;
		for (int i = 2; Files.exists(free); i++)
			free = file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + " (" + i + ")" + (dot > 0 ? name.substring(dot) : ""));
		return free;
	}
}
