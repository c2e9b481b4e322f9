package guiju.ui.editor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import guiju.sync.key.ElementKey;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionChange;
import guiju.sync.session.SessionListener;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.guide.Topics;
import guiju.ui.matrix.MatrixPage;
import guiju.ui.outline.OutlinePage;
import guiju.ui.outside.Banner;
import guiju.ui.saving.Saving;
import guiju.ui.text.TextPage;
import guiju.ui.tree.TreePage;
import guiju.ui.wording.Words;

/** Edits one standard, as text, as tree and as matrix, over one document: all pages change it and follow it. */
public final class StandardEditor extends MultiPageEditorPart implements INavigationLocationProvider {

	/** The editor's id. */
	public static final String ID = "guiju.ui.editor";

	private final Words words = new Words(StandardEditor.class);
	private final Selection selection = new Selection();
	private final List<EditorPage> pages = new ArrayList<>();
	private final Consumer<Selected> follower = this::followInFront;
	/** Pages behind the one in front whose text has changed since they were seen. */
	private final Set<EditorPage> stale = new HashSet<>();
	private final SessionListener listener = new SessionListener() {

		@Override
		public void changed(SessionChange change) {
			pages.forEach(page -> showOrRemember(page, change));
		}

		@Override
		public void stateChanged(DocumentSession session) {
			firePropertyChange(PROP_DIRTY);
		}
	};
	private OpenDocument document;
	private TextPage text;
	private EditorPage tree;
	private Banner banner;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof StandardInput standard))
			throw new PartInitException("not a file of this product: " + input);
		try {
			document = Desk.get().documents().open(standard.file());
		} catch (IOException failed) {
			throw new PartInitException(new Status(IStatus.ERROR, getClass(), failed.getMessage(), failed));
		}
		super.init(site, input);
		setPartName(input.getName());
		document.session().addListener(listener);
		selection.addListener(follower);
	}

	/** Returns the document that all pages show. */
	public OpenDocument document() {
		return document;
	}

	/** Returns what is selected, on whatever page. */
	public Selection selection() {
		return selection;
	}

	/** Remembers the place where the user is, to come back to it. */
	public void markPlace() {
		getSite().getPage().getNavigationHistory().markLocation(this);
	}

	@Override
	public INavigationLocation createNavigationLocation() {
		return new EditorPlace(this);
	}

	@Override
	public INavigationLocation createEmptyNavigationLocation() {
		return new EditorPlace(this);
	}

	/** Shows a page as it was; the text may be shorter now, and the element gone. */
	void goBackTo(int page, Selected selected) {
		setActivePage(Math.max(0, page));
		int offset = Math.min(selected.offset(), document.session().text().length());
		Selected there = new Selected(selected.element(), offset, Math.min(selected.length(), document.session().text().length() - Math.max(0, offset)));
		selection.set(there, null);
		pages.get(getActivePage()).follow(there);
	}

	/** Shows a stretch of the text, on the text page. */
	public void reveal(int offset, int length) {
		markPlace();
		setActivePage(pages.indexOf(text));
		selection.set(new Selected(java.util.Optional.ofNullable(document.session().snapshot().keyAt(offset)), offset, length), null);
		text.follow(selection.get());
		markPlace();
	}

	/** Shows an element on the page that is in front. */
	public void reveal(ElementKey element) {
		markPlace();
		selection.set(Selected.element(element), null);
		markPlace();
	}

	/** Shows an element on the tree page, where it has a form. */
	public void open(ElementKey element) {
		setActivePage(pages.indexOf(tree));
		reveal(element);
	}

	/** Returns the strip above the pages, which tells what happened to the file outside. */
	public Banner banner() {
		return banner;
	}

	@Override
	protected Composite createPageContainer(Composite parent) {
		banner = new Banner(super.createPageContainer(parent));
		return banner.content();
	}

	@Override
	protected void createPages() {
		try {
			text = new TextPage(this);
			add(text, addPage(text, getEditorInput()), "page.text");
			tree = new TreePage(this, getContainer());
			add(tree, addPage(tree.control()), "page.tree");
			EditorPage matrix = new MatrixPage(this, getContainer());
			add(matrix, addPage(matrix.control()), "page.matrix");
		} catch (PartInitException failed) {
			throw new IllegalStateException(failed);
		}
	}

	private void add(EditorPage page, int index, String key) {
		pages.add(index, page);
		setPageText(index, words.text(key));
		Topics.give(page.control(), key.substring(key.indexOf('.') + 1));
	}

	private void followInFront(Selected selected) {
		if (getActivePage() >= 0)
			pages.get(getActivePage()).follow(selected);
	}

	/** A key costs the work of one page, not of all: the others catch up when they are turned to. */
	private void showOrRemember(EditorPage page, SessionChange change) {
		if (getActivePage() == pages.indexOf(page))
			page.show(change);
		else
			stale.add(page);
	}

	@Override
	protected void pageChange(int index) {
		pages.forEach(EditorPage::flush);
		super.pageChange(index);
		EditorPage page = pages.get(index);
		if (stale.remove(page))
			page.catchUp();
		page.follow(selection.get());
		contribute(page);
		// The part below only gives it to pages that are editors: whoever changes the page is said to have the keyboard there.
		if (getSite().getPage().getActivePart() == this)
			page.focus();
	}

	/** Every editor of this kind shares one set of actions, so they are bound anew whenever one of them gets the keyboard. */
	private void contribute(EditorPage page) {
		getEditorSite().getActionBars().clearGlobalActionHandlers();
		page.contribute(getEditorSite().getActionBars());
		getEditorSite().getActionBars().updateActionBars();
	}

	@Override
	public void setFocus() {
		if (getActivePage() < 0)
			return;
		EditorPage page = pages.get(getActivePage());
		page.focus();
		contribute(page);
	}

	/** Hears that something is being typed, or was taken in, on some page. */
	public void pendingChanged() {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IContentOutlinePage.class ? adapter.cast(new OutlinePage(this)) : super.getAdapter(adapter);
	}

	@Override
	public boolean isDirty() {
		return document.session().isDirty() || pages.stream().anyMatch(EditorPage::isPending);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		pages.forEach(EditorPage::flush);
		if (!new Saving(getSite().getShell()).save(document))
			monitor.setCanceled(true);
	}

	@Override
	public void doSaveAs() {
		// A standard is saved under another name by the next version, not here.
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void dispose() {
		selection.removeListener(follower);
		super.dispose();
		if (document != null) {
			document.session().removeListener(listener);
			document.release();
		}
	}
}
