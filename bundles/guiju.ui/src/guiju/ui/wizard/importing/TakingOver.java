package guiju.ui.wizard.importing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import guiju.files.AtomicFile;
import guiju.ui.editor.Editors;
import guiju.ui.imported.KeptReport;
import guiju.ui.imported.KeptReports;
import guiju.ui.imported.ReportView;
import guiju.ui.wizard.Existing;
import guiju.ui.wizard.NewFile;
import guiju.ui.wording.Words;

/** Writes what was imported, never over a file without asking, keeps what is left to be compared, and opens both. */
final class TakingOver {

	/** More editors than that would only hide one another. */
	private static final int MOST_OPEN = 5;

	private record Target(Path file, byte[] content, Examined examined) {}

	private final Words words = new Words(TakingOver.class);
	private final Shell shell;
	private final IWizardContainer container;
	private final Path folder;
	private final KeptReports reports = KeptReports.ofProduct();
	/** What is there now as it was imported: written, or so before. */
	private final List<Path> taken = new ArrayList<>();
	private final Map<Path, IOException> failures = new LinkedHashMap<>();
	private boolean isLeftToCompare;

	TakingOver(Shell shell, IWizardContainer container, Path folder) {
		this.shell = shell;
		this.container = container;
		this.folder = folder;
	}

	/** Tells whether all went well; if not, the user was told, and what was written stays. */
	boolean take(List<Examined> chosen, List<String> names, boolean annotated) {
		List<Target> targets = targets(chosen, names, annotated);
		try {
			container.run(true, false, monitor -> write(targets, monitor));
		} catch (InvocationTargetException | InterruptedException failed) {
			ILog.get().error(failed.getMessage(), failed);
		}
		if (!failures.isEmpty())
			new NewFile(shell).tell(failures);
		if (taken.isEmpty())
			return false;
		NewFile.arrived(folder);
		shell.getDisplay().asyncExec(this::open);
		return failures.isEmpty();
	}

	/** Asks where the user has to decide, before anything is written. */
	private List<Target> targets(List<Examined> chosen, List<String> names, boolean annotated) {
		Existing existing = new Existing(shell, chosen.size());
		List<Target> targets = new ArrayList<>();
		for (int i = 0; i < chosen.size(); i++) {
			Examined each = chosen.get(i);
			byte[] content = (annotated ? each.annotated(Words.language()) : each.text().now()).getBytes(StandardCharsets.UTF_8);
			Path wanted = folder.resolve(names.get(i));
			Optional<Path> target = holds(wanted, content) ? Optional.of(wanted) : existing.settle(wanted);
			target.ifPresent(file -> targets.add(new Target(file, content, each)));
		}
		return targets;
	}

	/** Who imports a document a second time is not asked about a file that says the same. */
	private static boolean holds(Path file, byte[] content) {
		try {
			return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content);
		} catch (IOException unreadable) {
			return false;
		}
	}

	private void write(List<Target> targets, IProgressMonitor monitor) {
		monitor.beginTask(words.text("writing"), targets.size());
		for (Target target : targets) {
			monitor.subTask(target.file().getFileName().toString());
			write(target);
			monitor.worked(1);
		}
		monitor.done();
	}

	private void write(Target target) {
		try {
			if (!Files.exists(target.file()))
				AtomicFile.create(target.file(), target.content());
			else if (!holds(target.file(), target.content()))
				AtomicFile.write(target.file(), target.content());
			taken.add(target.file());
		} catch (IOException failed) {
			failures.put(target.file(), failed);
			return;
		}
		keep(target);
	}

	/** The standard is there: a report that cannot be kept is no reason to say that the import failed. */
	private void keep(Target target) {
		try {
			Imported imported = target.examined().imported();
			KeptReport report = new KeptReport(target.file().toRealPath(), imported.source().toAbsolutePath(), LocalDateTime.now(), imported.result().report(),
					imported.result().text(), target.examined().looked());
			reports.keep(report);
			isLeftToCompare |= !report.isDone();
		} catch (IOException failed) {
			ILog.get().error(words.text("unkept", target.file().getFileName(), NewFile.reason(failed)), failed);
		}
	}

	private void open() {
		taken.stream().limit(MOST_OPEN).toList().reversed().forEach(Editors::open);
		if (isLeftToCompare)
			ReportView.show(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
	}
}
