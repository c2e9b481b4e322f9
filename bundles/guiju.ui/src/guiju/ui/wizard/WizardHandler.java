package guiju.ui.wizard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import guiju.ui.wizard.exporting.ExportWizard;
import guiju.ui.wizard.importing.ImportWizard;
import guiju.ui.wizard.next.NextVersionWizard;
import guiju.ui.wizard.start.NewWizard;
import guiju.ui.wording.Words;

/** Opens the wizard that a command asks for. */
public final class WizardHandler extends AbstractHandler {

	/** Begins a new standard. */
	public static final String NEW = "guiju.ui.wizard.new";
	/** Begins the next version of one. */
	public static final String NEXT = "guiju.ui.wizard.nextVersion";
	/** Imports published documents. */
	public static final String IMPORT = "guiju.ui.wizard.import";
	/** Exports standards and comparisons. */
	public static final String EXPORT = "guiju.ui.wizard.export";
	/** The files or folders to import, a line each; without it the wizard asks. */
	public static final String SOURCE = "guiju.ui.wizard.import.source";

	private final Words words = new Words(WizardHandler.class);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Surroundings at = Surroundings.of(window);
		Shell shell = window.getShell();
		// The keys reach into dialogs, too; one wizard at a time is enough.
		if (HandlerUtil.getActiveShell(event) != shell)
			return null;
		switch (event.getCommand().getId()) {
			case NEW -> Wizards.open(shell, new NewWizard(at), 700, 620);
			case NEXT -> next(shell, at);
			case IMPORT -> Wizards.open(shell, new ImportWizard(at, sources(event.getParameter(SOURCE))), 1180, 800);
			case EXPORT -> export(shell, at);
			default -> throw new ExecutionException(event.getCommand().getId());
		}
		return null;
	}

	private static List<Path> sources(String lines) {
		return lines == null ? List.of() : Arrays.stream(lines.split("\n")).filter(line -> !line.isBlank()).map(Path::of).toList();
	}

	private void next(Shell shell, Surroundings at) {
		if (at.standards().isEmpty())
			MessageDialog.openInformation(shell, words.text("next"), words.text("next.none"));
		else
			NextVersionWizard.of(shell, at.standards().get(0)).ifPresent(wizard -> Wizards.open(shell, wizard, 780, 680));
	}

	private void export(Shell shell, Surroundings at) {
		if (at.standards().isEmpty() && Surroundings.workspace().isEmpty())
			MessageDialog.openInformation(shell, words.text("export"), words.text("export.none"));
		else
			Wizards.open(shell, new ExportWizard(at), 720, 640);
	}
}
