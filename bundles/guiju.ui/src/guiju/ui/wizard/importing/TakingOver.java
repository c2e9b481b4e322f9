package guiju.ui.wizard.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Shell;

import guiju.files.AtomicFile;
import guiju.ui.editor.Editors;
import guiju.ui.wizard.Existing;
import guiju.ui.wizard.NewFile;
import guiju.ui.wording.Words;

/** Writes what was imported, never over a file without asking, and opens it. */
final class TakingOver {

	/** More editors than that would only hide one another. */
	private static final int MOST_OPEN = 5;

	private final Shell shell;
	private final Path folder;
	private final List<Path> written = new ArrayList<>();
	private final Set<Path> names = new HashSet<>();

	TakingOver(Shell shell, Path folder) {
		this.shell = shell;
		this.folder = folder;
	}

	/** Tells whether all went well; if not, the user was told, and what was written stays. */
	boolean take(List<Imported> imported, boolean annotated) {
		boolean well = true;
		for (Imported each : imported) {
			Optional<Path> target = target(each);
			if (target.isPresent())
				well &= write(target.get(), annotated ? each.result().annotated(Words.language()) : each.result().text());
		}
		if (written.isEmpty())
			return false;
		NewFile.arrived(folder);
		shell.getDisplay().asyncExec(() -> written.stream().limit(MOST_OPEN).toList().reversed().forEach(Editors::open));
		return well;
	}

	/** Two sources of one run that make the same name are parted without asking: neither of them was there before. */
	private Optional<Path> target(Imported imported) {
		Path wanted = folder.resolve(imported.fileName());
		if (!names.add(wanted))
			return Optional.of(Existing.free(wanted));
		return new Existing(shell).settle(wanted);
	}

	private boolean write(Path file, String text) {
		try {
			if (Files.exists(file))
				AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
			else
				AtomicFile.create(file, text.getBytes(StandardCharsets.UTF_8));
			written.add(file);
			return true;
		} catch (IOException failed) {
			new NewFile(shell).tell(file, failed);
			return false;
		}
	}
}
