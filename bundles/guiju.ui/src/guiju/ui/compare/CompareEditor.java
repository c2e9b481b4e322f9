package guiju.ui.compare;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionChange;
import guiju.sync.session.SessionListener;
import guiju.sync.session.Snapshot;
import guiju.ui.compare.version.Version;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.editor.StandardInput;
import guiju.ui.saving.Saving;
import guiju.ui.status.Told;

/**
 * Compares two versions of a standard. Versions in files of the language are the open documents that editors show, too: what is
 * typed there is compared at once, and reasons that are written here stand there at once.
 */
public final class CompareEditor extends EditorPart implements Told {

	/** The editor's id. */
	public static final String ID = "guiju.ui.compare.editor";

	private final SessionListener listener = new SessionListener() {

		@Override
		public void changed(SessionChange change) {
			recompare();
		}

		@Override
		public void stateChanged(DocumentSession session) {
			pendingChanged();
		}
	};
	private OpenDocument before;
	private OpenDocument after;
	private Comparing comparing;
	private ComparePage page;
	private CompareHistory history;
	private Runnable status;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof CompareInput compared))
			throw new PartInitException("no two versions: " + input);
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		before = open(compared.before());
		after = open(compared.after());
	}

	/** What cannot be opened says why in the page, where reading it fails again. */
	private OpenDocument open(Version version) {
		if (version.editable().isEmpty())
			return null;
		try {
			OpenDocument document = Desk.get().documents().open(version.editable().get());
			document.session().addListener(listener);
			return document;
		} catch (IOException unreadable) {
			return null;
		}
	}

	/** Returns the versions. */
	public CompareInput versions() {
		return (CompareInput) getEditorInput();
	}

	/** Returns the session of the new version, or empty where it cannot be edited here. */
	Optional<DocumentSession> session() {
		return Optional.ofNullable(after).map(OpenDocument::session);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, org.eclipse.swt.SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		page = new ComparePage(this, area);
		comparing = new Comparing(versions(), parent.getDisplay(), Desk.get().parser(), page::show, page::refuse);
		new CompareActions(this, page).install();
		history = new CompareHistory(this, page);
		history.install(getEditorSite().getActionBars());
		recompare();
	}

	/** Compares the texts as they are now. */
	void recompare() {
		if (comparing != null)
			comparing.request(snapshot(before), snapshot(after));
	}

	private static Snapshot snapshot(OpenDocument document) {
		return document == null ? null : document.session().snapshot();
	}

	void tell(String words) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(words);
	}

	/** Something was typed, decided or taken back: says whether there is something to save, to undo and to redo. */
	void pendingChanged() {
		firePropertyChange(PROP_DIRTY);
		if (history != null)
			history.update();
	}

	/** Another row is selected, or there is another comparison. */
	void placeChanged() {
		if (status != null)
			status.run();
	}

	@Override
	public String place() {
		return page == null ? "" : page.place();
	}

	@Override
	public String figures() {
		return page == null ? "" : page.figures();
	}

	@Override
	public void onChange(Runnable changed) {
		status = changed;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IContentOutlinePage.class && page != null ? adapter.cast(page.outline()) : super.getAdapter(adapter);
	}

	/** Somebody may have decided about matches meanwhile, in another window or in the file. */
	@Override
	public void setFocus() {
		page.focus();
		recompare();
	}

	@Override
	public boolean isDirty() {
		return after != null && after.session().isDirty() || page != null && page.isPending();
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		if (!isDirty())
			return false;
		return after == null || getSite().getPage().findEditors(new StandardInput(after.file()), null, IWorkbenchPage.MATCH_INPUT).length == 0;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		page.flush();
		if (after != null && !new Saving(getSite().getShell()).save(after))
			monitor.setCanceled(true);
	}

	@Override
	public void doSaveAs() {
		// A comparison is handed on by exporting it.
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		if (comparing != null)
			comparing.close();
		for (OpenDocument document : new OpenDocument[] {before, after})
			if (document != null) {
				document.session().removeListener(listener);
				document.release();
			}
		super.dispose();
	}
}
