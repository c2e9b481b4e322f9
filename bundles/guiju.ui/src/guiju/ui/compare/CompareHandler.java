package guiju.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import guiju.ui.compare.choose.CompareDialog;
import guiju.ui.compare.choose.FolderStandards;
import guiju.ui.compare.choose.PreviousVersion;
import guiju.ui.compare.choose.Proposals;
import guiju.ui.compare.choose.Proposals.Known;
import guiju.ui.compare.version.FileVersion;
import guiju.ui.editor.StandardEditor;
import guiju.ui.explorer.ExplorerView;

/** Compares what is selected or edited: with its previous version, two selected files with each other, or as the user chooses. */
public final class CompareHandler extends AbstractHandler {

	/** Compares; with {@link #OLD} and {@link #NEW} just those two files. */
	public static final String COMMAND = "guiju.ui.compare.open";
	/** Compares with the previous version, and asks only where there is none. */
	public static final String PREVIOUS = "guiju.ui.compare.previous";
	/** The parameter for the path of the old version. */
	public static final String OLD = "guiju.ui.compare.old";
	/** The parameter for the path of the new version. */
	public static final String NEW = "guiju.ui.compare.new";

	@Override
	public Object execute(ExecutionEvent event) {
		String old = event.getParameter(OLD);
		String now = event.getParameter(NEW);
		if (old != null && now != null) {
			open(Path.of(old), Path.of(now));
			return null;
		}
		List<Path> selected = selected(event);
		if (selected.size() == 2) {
			List<Known> ordered = Proposals.ordered(FolderStandards.of(selected.get(0)), FolderStandards.of(selected.get(1)));
			open(ordered.get(0).file(), ordered.get(1).file());
			return null;
		}
		Path subject = selected.isEmpty() ? null : selected.get(0);
		Optional<Known> previous = subject == null || !event.getCommand().getId().equals(PREVIOUS) ? Optional.empty()
				: PreviousVersion.of(FolderStandards.of(subject), FolderStandards.all());
		if (previous.isPresent())
			open(previous.get().file(), subject);
		else
			new CompareDialog(HandlerUtil.getActiveShell(event), subject).ask().ifPresent(Comparisons::open);
		return null;
	}

	private static void open(Path old, Path now) {
		Comparisons.open(new CompareInput(new FileVersion(old), new FileVersion(now)));
	}

	/** The explorer's selection counts while the explorer has the keyboard; else the file that is edited. */
	private static List<Path> selected(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		if (part instanceof ExplorerView explorer && !explorer.selected().isEmpty())
			return explorer.selected();
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		if (editor instanceof StandardEditor standard)
			return List.of(standard.document().file());
		return editor instanceof CompareEditor comparison ? comparison.versions().after().editable().map(List::of).orElse(List.of()) : List.of();
	}
}
