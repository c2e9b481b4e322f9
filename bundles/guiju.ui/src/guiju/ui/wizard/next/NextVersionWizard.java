package guiju.ui.wizard.next;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;

import guiju.files.SourceReader;
import guiju.revision.revise.ReviseRefusedException;
import guiju.ui.desk.Desk;
import guiju.ui.editor.Editors;
import guiju.ui.wizard.NewFile;
import guiju.ui.wizard.Surroundings;
import guiju.ui.wizard.Wizards;
import guiju.ui.wording.Words;

/** Begins the next version of a standard in a file of its own; the version at hand stays as it is. */
public final class NextVersionWizard extends Wizard implements Wizards.Named {

	/** The command that compares two versions. */
	static final String COMPARE = "guiju.ui.compare.open";

	private final Words words = new Words(NextVersionWizard.class);
	private final NextVersionPage page;

	private NextVersionWizard(Beginning beginning, boolean isUnsaved) {
		page = new NextVersionPage(beginning, isUnsaved);
		setWindowTitle(words.text("title"));
	}

	/** Returns the wizard for a standard; empty where none can be begun, which the user is told. */
	public static Optional<NextVersionWizard> of(Shell shell, Path file) {
		Words words = new Words(NextVersionWizard.class);
		String reason;
		try {
			Optional<String> unsaved = Surroundings.unsaved(file);
			String text = unsaved.isPresent() ? unsaved.get() : SourceReader.text(file).text();
			return Optional.of(new NextVersionWizard(Beginning.of(file, text, null, Desk.get().parser()), unsaved.isPresent()));
		} catch (ReviseRefusedException refused) {
			reason = refused.message(Words.language());
		} catch (IOException failed) {
			reason = words.text("refused.file", file.getFileName(), NewFile.reason(failed));
		}
		MessageDialog.openWarning(shell, words.text("title"), words.text("refused", file.getFileName(), reason));
		return Optional.empty();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public String finish() {
		return words.text("finish");
	}

	@Override
	public boolean performFinish() {
		Beginning beginning = page.beginning();
		Path target = page.target();
		NewFile writer = new NewFile(getShell());
		if (!writer.create(target, beginning.draft().text()))
			return false;
		if (beginning.draft().code() != null && Files.notExists(target.resolveSibling(beginning.lineage())))
			writer.create(target.resolveSibling(beginning.lineage()), beginning.draft().lineage());
		NewFile.arrived(target.getParent());
		boolean compared = page.isCompared();
		getShell().getDisplay().asyncExec(() -> {
			Editors.open(target);
			if (compared)
				Comparing.open(beginning.file(), target);
		});
		return true;
	}
}
