package guiju.ui.desk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks by the dialogs of the system. */
final class SystemChooser implements FileChooser {

	@Override
	public Optional<Path> folder(Shell parent, String title, Path start) {
		DirectoryDialog dialog = new DirectoryDialog(parent, SWT.SHEET);
		dialog.setText(title);
		if (start != null)
			dialog.setFilterPath(start.toString());
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	@Override
	public List<Path> files(Shell parent, String title, Path start, List<Kind> kinds) {
		FileDialog dialog = dialog(parent, SWT.OPEN | SWT.MULTI, title, kinds);
		if (start != null)
			dialog.setFilterPath(start.toString());
		if (dialog.open() == null)
			return List.of();
		return Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath()).resolve(name)).toList();
	}

	@Override
	public Optional<Path> target(Shell parent, String title, Path proposed, List<Kind> kinds) {
		FileDialog dialog = dialog(parent, SWT.SAVE, title, kinds);
		if (proposed.getParent() != null)
			dialog.setFilterPath(proposed.getParent().toString());
		dialog.setFileName(proposed.getFileName().toString());
		// Whether a file may be written over is asked by the one who writes, in the same words on every system.
		dialog.setOverwrite(false);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static FileDialog dialog(Shell parent, int style, String title, List<Kind> kinds) {
		FileDialog dialog = new FileDialog(parent, style | SWT.SHEET);
		dialog.setText(title);
		dialog.setFilterNames(kinds.stream().map(Kind::name).toArray(String[]::new));
		dialog.setFilterExtensions(kinds.stream().map(Kind::patterns).toArray(String[]::new));
		return dialog;
	}
}
