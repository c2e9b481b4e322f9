package guiju.ui.imported;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

import guiju.ui.desk.Desk;
import guiju.ui.editor.Editors;
import guiju.ui.views.Seen;

/** What the import of the standard in front left to be compared with its print, until each place is ticked. */
public final class ReportView extends ViewPart {

	/** The view's id. */
	public static final String ID = "guiju.ui.suspects";

	private static final String CONTEXT = "guiju.ui.suspects.context";

	private final KeptReports reports = KeptReports.ofProduct();
	private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("guiju-imports").factory());
	private final IPartListener editorListener = new EditorListener();
	private final StackLayout stack = new StackLayout();
	private Composite area;
	private ReportArea report;
	private OtherReports others;
	private Seen seen;
	/** The file whose report is shown or being read. */
	private Path file;
	/** Counts what was asked for: what comes too late is not shown. */
	private int asked;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		report = new ReportArea(area, this::remember);
		others = new OtherReports(area);
		seen = new Seen(area, this::read);
		getSite().getPage().addPartListener(editorListener);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		attempt(reports::forgetDone);
		refresh();
	}

	/** Shows a page's view of reports without giving it the keyboard, with what is kept by now. */
	public static void show(IWorkbenchPage page) {
		try {
			if (page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof ReportView view)
				view.refresh();
		} catch (PartInitException failed) {
			ILog.get().error(failed.getMessage(), failed);
		}
	}

	private final class EditorListener implements IPartListener {

		@Override
		public void partActivated(IWorkbenchPart part) {
			follow();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPart part) {
			follow();
		}

		@Override
		public void partClosed(IWorkbenchPart part) {
			follow();
		}

		@Override
		public void partDeactivated(IWorkbenchPart part) {
			// Another one is activated.
		}

		@Override
		public void partOpened(IWorkbenchPart part) {
			// Activation follows.
		}
	}

	private void follow() {
		if (!Objects.equals(file, current()))
			refresh();
	}

	private static Path current() {
		return Editors.active().map(editor -> editor.document().file()).orElse(null);
	}

	/** Reads what is kept of the standard in front, as soon as anybody sees it. */
	void refresh() {
		if (!area.isDisposed())
			seen.changed();
	}

	private void read() {
		Path wanted = current();
		file = wanted;
		int mine = ++asked;
		Display display = area.getDisplay();
		var parser = Desk.get().parser();
		worker.execute(() -> {
			ReadReport read = ReadReport.of(wanted, reports, parser);
			display.asyncExec(() -> {
				if (mine == asked && !area.isDisposed())
					show(read);
			});
		});
	}

	private void show(ReadReport read) {
		if (read.kept() == null)
			others.show(read.others(), file != null);
		else
			report.show(read);
		stack.topControl = read.kept() == null ? others.control() : report.control();
		area.layout();
	}

	/** Ticks are on the disk at once, so that not even a power cut asks anybody to compare again. */
	private void remember(KeptReport changed) {
		worker.execute(() -> attempt(() -> reports.look(changed)));
	}

	private interface Work {

		void run() throws IOException;
	}

	private static void attempt(Work work) {
		try {
			work.run();
		} catch (IOException failed) {
			ILog.get().error(failed.getMessage(), failed);
		}
	}

	ReportArea report() {
		return report;
	}

	@Override
	public void setFocus() {
		if (stack.topControl == report.control())
			report.focus();
		else
			others.focus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(editorListener);
		worker.shutdown();
		super.dispose();
	}
}
