package guiju.ui.wizard.exporting;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;

import guiju.files.AtomicFile;
import guiju.ui.compare.version.VersionReader;
import guiju.ui.desk.Desk;
import guiju.ui.wizard.Existing;
import guiju.ui.wizard.NewFile;
import guiju.ui.wizard.Surroundings;
import guiju.ui.wizard.Wizards;
import guiju.ui.wizard.exporting.Versions.Entry;
import guiju.ui.wording.Words;

/** Exports standards for other programs, or the comparison of two versions for people. */
public final class ExportWizard extends Wizard implements Wizards.Named {

	private final Words words = new Words(ExportWizard.class);
	private final ExportPage page;

	/** Begins with what the user was looking at. */
	public ExportWizard(Surroundings at) {
		page = new ExportPage(at);
		setWindowTitle(words.text("title"));
		setNeedsProgressMonitor(true);
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
		List<Exported> made = make();
		List<Path> written = new ArrayList<>();
		List<String> troubles = new ArrayList<>();
		Map<Path, IOException> failures = new LinkedHashMap<>();
		Existing existing = new Existing(getShell(), made.size());
		for (Exported each : made)
			take(each, existing, failures, written, troubles);
		if (!failures.isEmpty())
			new NewFile(getShell()).tell(failures);
		if (!troubles.isEmpty())
			MessageDialog.openWarning(getShell(), words.text("title"), String.join("\n\n", troubles));
		if (written.isEmpty())
			return false;
		tell(written);
		return true;
	}

	/** Reads and compares in the background; what is not saved yet is taken from the editors before. */
	private List<Exported> make() {
		Map<Path, String> unsaved = new HashMap<>();
		List<Entry> chosen = page.chosen();
		Map<Entry, Path> targets = new HashMap<>();
		chosen.forEach(entry -> targets.put(entry, page.target(entry)));
		List<Path> read = new ArrayList<>(chosen.stream().map(Entry::file).toList());
		Optional.ofNullable(page.before()).ifPresent(read::add);
		read.forEach(file -> Surroundings.unsaved(file).ifPresent(text -> unsaved.put(file, text)));
		ExportRun run = new ExportRun(page.format(), page.before(), new VersionReader(Desk.get().parser()), unsaved);
		List<Exported> made = new ArrayList<>();
		try {
			getContainer().run(true, true, monitor -> {
				monitor.beginTask(words.text("working"), chosen.size());
				for (Entry entry : chosen) {
					if (monitor.isCanceled())
						throw new InterruptedException();
					made.add(run.make(entry.file(), targets.get(entry)));
					monitor.worked(1);
				}
				monitor.done();
			});
			return made;
		} catch (InterruptedException cancelled) {
			return List.of();
		} catch (InvocationTargetException failed) {
			ILog.get().error(failed.getMessage(), failed);
			return List.of(Exported.refused(page.target(chosen.get(0)), words.text("unexpected", String.valueOf(failed.getCause()))));
		}
	}

	private void take(Exported exported, Existing existing, Map<Path, IOException> failures, List<Path> written, List<String> troubles) {
		if (exported.refusal() != null) {
			troubles.add(exported.refusal());
			return;
		}
		if (exported.isDoubtful() && MessageDialog.open(MessageDialog.QUESTION, getShell(), words.text("title"), words.text("doubtful"), SWT.SHEET,
				words.text("doubtful.yes"), words.text("doubtful.no")) != 0)
			return;
		Optional<Path> target = existing.settle(exported.target());
		if (target.isEmpty())
			return;
		try {
			AtomicFile.write(target.get(), exported.bytes());
			written.add(target.get());
			if (exported.lost() > 0)
				troubles.add(words.text("lost", exported.lost(), target.get().getFileName()));
		} catch (IOException failed) {
			failures.put(target.get(), failed);
		}
	}

	private void tell(List<Path> written) {
		String names = String.join("\n", written.stream().limit(8).map(file -> file.getFileName().toString()).toList()) + (written.size() > 8 ? "\n…" : "");
		int answer = MessageDialog.open(MessageDialog.INFORMATION, getShell(), words.text("done"),
				words.text("done.files", written.size(), names, written.get(0).getParent()), SWT.SHEET, words.text("done.close"),
				words.text(written.size() == 1 ? "done.open" : "done.folder"));
		if (answer == 1)
			Program.launch((written.size() == 1 ? written.get(0) : written.get(0).getParent()).toString());
	}
}
