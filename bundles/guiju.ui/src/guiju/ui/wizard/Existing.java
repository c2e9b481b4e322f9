package guiju.ui.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import guiju.ui.wording.Words;

/** Asks what is to become of files that are there already; nothing is ever written over unasked, and nobody is asked fifty times. */
public final class Existing {

	private static final int REPLACE = 0;
	private static final int BESIDE = 1;
	private static final int NOBODY = -1;

	private final Words words = new Words(Existing.class);
	private final Shell shell;
	/** What was promised in this run and is not written yet. */
	private final Set<Path> promised = new HashSet<>();
	private int coming;
	private int always = NOBODY;

	/**
	 * Asks in a window.
	 *
	 * @param files how many files will be asked about, at most
	 */
	public Existing(Shell shell, int files) {
		this.shell = shell;
		coming = files;
	}

	/** Returns where to write instead of a file that may be there: over it, beside it under a free name; empty to leave it out. */
	public Optional<Path> settle(Path file) {
		coming--;
		Predicate<Path> taken = path -> Files.exists(path) || promised.contains(path);
		if (!taken.test(file)) {
			promised.add(file);
			return Optional.of(file);
		}
		Path free = free(file, taken);
		int answer = always != NOBODY ? always : ask(file, free);
		Optional<Path> settled = answer == REPLACE ? Optional.of(file) : answer == BESIDE ? Optional.of(free) : Optional.empty();
		settled.ifPresent(promised::add);
		return settled;
	}

	private int ask(Path file, Path free) {
		Question question = new Question(file, free);
		int answer = question.open();
		if (question.isForAll)
			always = answer;
		return answer;
	}

	private final class Question extends MessageDialog {

		private boolean isForAll;

		Question(Path file, Path free) {
			super(Existing.this.shell, words.text("exists"), null, words.text("exists.what", file.getFileName(), file.getParent()), QUESTION, 0,
					words.text("exists.replace"), words.text("exists.beside", free.getFileName()), words.text("exists.leave"));
			setShellStyle(getShellStyle() | SWT.SHEET);
		}

		@Override
		protected Control createCustomArea(Composite parent) {
			if (coming <= 0)
				return null;
			Button all = new Button(parent, SWT.CHECK);
			all.setText(words.text("exists.all"));
			all.addListener(SWT.Selection, event -> isForAll = all.getSelection());
			GridDataFactory.fillDefaults().applyTo(all);
			return all;
		}
	}

	/** Returns the file itself where it is not there, else its name with the next number. */
	public static Path free(Path file) {
		return free(file, Files::exists);
	}

	private static Path free(Path file, Predicate<Path> taken) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		Path free = file;
		for (int i = 2; taken.test(free); i++)
			free = file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + " (" + i + ")" + (dot > 0 ? name.substring(dot) : ""));
		return free;
	}
}
