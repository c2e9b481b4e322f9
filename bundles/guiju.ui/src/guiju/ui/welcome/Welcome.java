package guiju.ui.welcome;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

import guiju.ui.guide.GuideWindow;
import guiju.ui.wording.Words;

/** The ways to begin, each a link with its key: an empty window would leave a new user without a next step. */
final class Welcome {

	private static final String START_PAGE = "start";

	/**
	 * A way to begin.
	 *
	 * @param word how it is called among the words
	 * @param command what it does
	 */
	private record Way(String word, String command) {}

	private static final List<Way> WAYS = List.of(new Way("import", "guiju.ui.wizard.import"), new Way("create", "guiju.ui.wizard.new"),
			new Way("open", "guiju.ui.folder.open"));

	private final Words words = new Words(Welcome.class);
	private final IWorkbenchWindow window;
	private final Composite area;
	private final Label hint;

	Welcome(IWorkbenchWindow window, Composite parent) {
		this.window = window;
		area = new Composite(parent, SWT.NONE);
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(28, 10).applyTo(area);
		Label title = label(words.text("title"));
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), title);
		title.setFont(fonts.create(FontDescriptor.createFrom(title.getFont()).increaseHeight(6)));
		hint = label("");
		WAYS.forEach(this::way);
		link("guide", "", () -> GuideWindow.show(window.getShell(), START_PAGE));
	}

	Composite area() {
		return area;
	}

	/** Says what is in the folder to begin with. */
	void tell(boolean empty) {
		hint.setText(words.text(empty ? "empty" : "choose"));
		area.getParent().layout(true, true);
	}

	private Label label(String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		return label;
	}

	private void way(Way way) {
		link(way.word(), key(way.command()), () -> run(way.command()));
	}

	/** A key is told also before the window is active, when none of its keys is. */
	private String key(String command) {
		return Arrays.stream(window.getService(IBindingService.class).getBindings())
				.filter(binding -> binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(command))
				.findFirst().map(binding -> binding.getTriggerSequence().format()).orElse("");
	}

	private void link(String word, String key, Runnable run) {
		Link link = new Link(area, SWT.NONE);
		link.setText("<a>" + words.text(word) + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		new Label(area, SWT.NONE).setText(key);
	}

	private void run(String command) {
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
