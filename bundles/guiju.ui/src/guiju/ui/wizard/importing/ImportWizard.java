package guiju.ui.wizard.importing;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;

import guiju.ui.desk.Desk;
import guiju.ui.wizard.Surroundings;
import guiju.ui.wizard.Wizards;
import guiju.ui.wording.Words;

/** Imports published documents: reads them, shows the result beside the print, then writes and opens the standards. */
public final class ImportWizard extends Wizard implements Wizards.Named {

	private final Words words = new Words(ImportWizard.class);
	private final SourcesPage sources;
	private final ReviewPage review = new ReviewPage();
	/** The files that the review shows now. */
	private List<Path> read = List.of();

	/**
	 * Begins beside what the user was looking at.
	 *
	 * @param given what to import, or nothing to let the user choose
	 */
	public ImportWizard(Surroundings at, List<Path> given) {
		sources = new SourcesPage(at.folder(), given);
		setWindowTitle(words.text("title"));
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(sources);
		addPage(review);
	}

	@Override
	public String finish() {
		return words.text("finish");
	}

	/** Documents are read between the pages; where the user cancels that, the first page stays. */
	@Override
	public void setContainer(IWizardContainer container) {
		super.setContainer(container);
		if (container instanceof WizardDialog dialog)
			dialog.addPageChangingListener(this::changing);
	}

	private void changing(PageChangingEvent event) {
		if (event.getTargetPage() == review)
			event.doit = read();
	}

	private boolean read() {
		List<Path> files = Sources.files(sources.sources());
		if (files.equals(read))
			return true;
		List<Imported> imported = new ArrayList<>();
		Reading reading = new Reading(Desk.get().parser());
		try {
			getContainer().run(true, true, monitor -> read(files, reading, imported, monitor));
		} catch (InterruptedException cancelled) {
			return false;
		} catch (InvocationTargetException failed) {
			ILog.get().error(failed.getMessage(), failed);
			return false;
		}
		read = files;
		review.show(imported);
		return true;
	}

	private void read(List<Path> files, Reading reading, List<Imported> imported, IProgressMonitor monitor) throws InterruptedException {
		monitor.beginTask(words.text("reading"), files.size());
		try {
			for (Path file : files) {
				if (monitor.isCanceled())
					throw new InterruptedException();
				monitor.subTask(file.getFileName().toString());
				imported.add(reading.read(file));
				monitor.worked(1);
			}
		} catch (OperationCanceledException cancelled) {
			throw new InterruptedException();
		} finally {
			monitor.done();
		}
	}

	/** Nobody takes over what they have not seen. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == review && review.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		return new TakingOver(getShell(), getContainer(), sources.folder()).take(review.chosen(), review.names(), review.isAnnotated());
	}
}
