package guiju.app;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenFolder;
import guiju.ui.wording.Words;

/** Names in a window's title what is edited, with a star while it is unsaved, and the folder: so windows are told apart in a task bar. */
final class WindowTitle implements IPartListener2 {

	private static final String UNSAVED = "*";
	private static final String BETWEEN = " – ";

	private final Words words = new Words(WindowTitle.class);
	private final IWorkbenchWindowConfigurer configurer;
	private final IWorkbenchWindow window;
	private final Runnable folderListener = this::show;
	private final IPropertyListener dirt = (source, property) -> show();
	private IEditorPart editor;

	WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
		window = configurer.getWindow();
	}

	/** Shows the title, and again whenever something in it changes. */
	void follow() {
		window.getPartService().addPartListener(this);
		Desk.get().addFolderListener(folderListener);
		show();
	}

	void dispose() {
		Desk.get().removeFolderListener(folderListener);
		window.getPartService().removePartListener(this);
	}

	private void show() {
		Optional<String> file = Optional.ofNullable(editor).map(part -> (part.isDirty() ? UNSAVED : "") + part.getTitle());
		Optional<String> folder = Desk.get().folder().map(OpenFolder::workspace).map(workspace -> workspace.root().getFileName()).map(String::valueOf);
		configurer.setTitle(Stream.of(file, folder, Optional.of(words.text("title"))).flatMap(Optional::stream).collect(Collectors.joining(BETWEEN)));
	}

	private void changed() {
		IEditorPart now = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		if (now != editor) {
			if (editor != null)
				editor.removePropertyListener(dirt);
			if (now != null)
				now.addPropertyListener(dirt);
			editor = now;
		}
		show();
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		changed();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference reference) {
		changed();
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		IWorkbenchPart part = reference.getPart(false);
		if (part == editor && editor != null) {
			editor.removePropertyListener(dirt);
			editor = null;
		}
		changed();
	}
}
