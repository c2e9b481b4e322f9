package guiju.ui.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import guiju.files.FileReasons;
import guiju.ui.desk.Desk;
import guiju.ui.wording.Words;

/** Takes files that are dropped on the explorer: standards are copied into the folder, everything else is imported. */
final class FileDrop extends DropTargetAdapter {

	private static final String IMPORT = "guiju.ui.wizard.import";
	private static final String SOURCE = "guiju.ui.wizard.import.source";

	private final Words words = new Words(FileDrop.class);
	private final ExplorerView view;
	private final TreeViewer viewer;

	FileDrop(ExplorerView view, TreeViewer viewer) {
		this.view = view;
		this.viewer = viewer;
	}

	void install() {
		viewer.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, new Transfer[] {FileTransfer.getInstance()}, this);
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		// Whoever drags waits for the drop to end: no window may be waited for in it.
		if (event.data instanceof String[] names && view.place().isPresent())
			viewer.getControl().getDisplay().asyncExec(() -> take(names));
	}

	private void take(String[] names) {
		if (viewer.getControl().isDisposed() || view.place().isEmpty())
			return;
		List<Path> others = new ArrayList<>();
		for (String name : names)
			if (name.endsWith(".ocs"))
				copy(Path.of(name));
			else
				others.add(Path.of(name));
		Desk.get().folder().ifPresent(folder -> folder.workspace().refresh());
		if (!others.isEmpty())
			importFiles(others);
	}

	private void copy(Path file) {
		Path target = view.place().orElseThrow().resolve(file.getFileName().toString());
		try {
			Files.copy(file, target);
			view.selectLater(target);
		} catch (IOException failed) {
			MessageDialog.openWarning(view.getSite().getShell(), words.text("failed.title"),
					words.text("failed", target.getFileName(), FileReasons.of(failed).text(Words.language())));
		}
	}

	private void importFiles(List<Path> files) {
		Command command = view.getSite().getService(ICommandService.class).getCommand(IMPORT);
		try {
			if (command.isDefined())
				view.getSite().getService(IHandlerService.class)
						.executeCommand(ParameterizedCommand.generateCommand(command, Map.of(SOURCE, String.join("\n", files.stream().map(Path::toString).toList()))), null);
		} catch (CommandException failed) {
			throw new IllegalStateException(failed);
		}
	}
}
