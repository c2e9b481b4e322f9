package guiju.ui.folder;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
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
		String folder = event.getParameter(FOLDER);
		if (folder == null) {
			DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.SHEET);
			dialog.setText(new Words(OpenFolderHandler.class).text("choose"));
			Desk.get().folder().ifPresent(open -> dialog.setFilterPath(open.workspace().root().toString()));
			folder = dialog.open();
		}
		if (folder != null)
			new FolderOpening().open(Path.of(folder));
		return null;
	}
}
