package guiju.ui.folder;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import guiju.ui.desk.Desk;
import guiju.ui.wording.Words;

/** Opens the folder that its parameter names, or that the user chooses. */
public final class OpenFolderHandler extends AbstractHandler {

	/** The command's id. */
	public static final String COMMAND = "guiju.ui.folder.open";
	/** The parameter that names the folder. */
	public static final String FOLDER = "guiju.ui.folder.open.folder";

	@Override
	public Object execute(ExecutionEvent event) {
		Optional<Path> folder = Optional.ofNullable(event.getParameter(FOLDER)).map(Path::of);
		folder.or(() -> choose(HandlerUtil.getActiveShell(event))).ifPresent(new FolderOpening()::open);
		return null;
	}

	private static Optional<Path> choose(Shell parent) {
		Path open = Desk.get().folder().map(folder -> folder.workspace().root()).orElse(null);
		return Desk.get().chooser().folder(parent, new Words(OpenFolderHandler.class).text("choose"), open);
	}
}
