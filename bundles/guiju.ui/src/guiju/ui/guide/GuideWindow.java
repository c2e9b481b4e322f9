package guiju.ui.guide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;

import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Shows the guide beside the work: its pages on the left, the page on the right. There is one of it; it stays open. */
public final class GuideWindow extends Window {

	private static final Point SIZE = new Point(1080, 760);

	private final Words words = new Words(GuideWindow.class);
	private final Deque<String> before = new ArrayDeque<>();
	private List contents;
	private PageView view;
	private Button back;
	private GuidePage page;

	private GuideWindow(Shell parent) {
		super(parent);
		setShellStyle(SWT.SHELL_TRIM);
		setBlockOnOpen(false);
	}

	/** Shows a page in the window that is open, or in a new one. */
	public static void show(Shell parent, String id) {
		Optional<GuideWindow> open = Arrays.stream(Display.getCurrent().getShells()).map(Shell::getData).filter(GuideWindow.class::isInstance)
				.map(GuideWindow.class::cast).findFirst();
		GuideWindow window = open.orElseGet(() -> new GuideWindow(owner(parent)));
		window.open();
		window.go(id);
	}

	/** A dialog closes; the guide stays open for what is done next. */
	private static Shell owner(Shell parent) {
		return parent != null && (parent.getStyle() & SWT.APPLICATION_MODAL) == 0 && parent.getParent() instanceof Shell above ? above : parent;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words.text("title"));
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 8).applyTo(area);
		contents = AccessibleName.give(new List(area, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER), words.text("contents"));
		GridDataFactory.fillDefaults().grab(false, true).hint(270, SWT.DEFAULT).applyTo(contents);
		contents.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> go(page.contents().get(contents.getSelectionIndex()).id())));
		view = new PageView(area, words.text("page"), this::follow);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(view.control());
		createButtons(area);
		return area;
	}

	private void createButtons(Composite area) {
		Composite bar = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(bar);
		back = button(bar, "back", this::back);
		button(bar, "browser", this::browse);
		button(bar, "close", this::close);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).applyTo(bar);
	}

	private Button button(Composite bar, String key, Runnable run) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(words.text(key));
		GridDataFactory.fillDefaults().hint(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 24, SWT.DEFAULT).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		return button;
	}

	private void go(String id) {
		if (page != null && page.id().equals(id))
			return;
		if (page != null)
			before.push(page.id());
		read(id);
	}

	private void back() {
		if (!before.isEmpty())
			read(before.pop());
	}

	private void read(String id) {
		try {
			Optional<Path> file = GuideFiles.page(id).or(GuideWindow::first);
			if (file.isEmpty()) {
				view.tell(words.text("none"));
				return;
			}
			page = PageReader.read(file.get());
			contents.setItems(page.contents().stream().map(GuidePage.Entry::title).toArray(String[]::new));
			contents.select(page.contents().stream().map(GuidePage.Entry::id).toList().indexOf(page.id()));
			getShell().setText(words.text("titleOf", page.title()));
			view.show(page);
		} catch (IOException failed) {
			ILog.get().error(failed.getMessage(), failed);
			view.tell(words.text("none"));
		}
		back.setEnabled(!before.isEmpty());
	}

	private static Optional<Path> first() {
		try {
			return GuideFiles.page(GuideFiles.FIRST);
		} catch (IOException failed) {
			return Optional.empty();
		}
	}

	private void follow(String link) {
		GuideFiles.linked(link).ifPresentOrElse(this::go, () -> Program.launch(link));
	}

	/** A browser prints, and shows the guide beside everything else. */
	private void browse() {
		try {
			Optional<Path> file = page == null ? Optional.empty() : GuideFiles.page(page.id());
			if (file.isPresent() && !Program.launch(file.get().toUri().toString()))
				MessageDialog.openInformation(getShell(), words.text("title"), words.text("noBrowser", file.get()));
		} catch (IOException failed) {
			ILog.get().error(failed.getMessage(), failed);
		}
	}
}
