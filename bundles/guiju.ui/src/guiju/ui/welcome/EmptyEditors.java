package guiju.ui.welcome;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;

import guiju.ui.desk.FollowedFolder;
import guiju.ui.theme.ThemeChange;
import guiju.workspace.Workspace;

/**
 * Keeps the {@link Welcome} where a window's editors will be, as long as none is open. The platform has a place for that, which it
 * shows and hides itself; what it would write there can be read but not clicked.
 */
public final class EmptyEditors {

	private static final String PLACE = "EditorStack.OnboardingContainer";

	private final Welcome welcome;
	private final FollowedFolder folder;

	private EmptyEditors(IWorkbenchWindow window, Composite place) {
		for (Control platforms : place.getChildren()) {
			platforms.setVisible(false);
			GridDataFactory.fillDefaults().exclude(true).applyTo(platforms);
		}
		welcome = new Welcome(window, place);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(welcome.area());
		folder = new FollowedFolder(() -> welcome.tell(false), this::tell, change -> tell());
		welcome.area().addDisposeListener(event -> folder.close());
		ThemeChange.follow(welcome.area(), () -> welcome.area().setBackground(place.getBackground()));
		welcome.tell(false);
	}

	/** Shows it in a window. */
	public static void welcome(IWorkbenchWindow window) {
		find(window.getShell()).ifPresent(place -> new EmptyEditors(window, place));
	}

	private static Optional<Composite> find(Composite around) {
		for (Control control : around.getChildren())
			if (control instanceof Composite composite) {
				Optional<Composite> found = PLACE.equals(composite.getData("id")) ? Optional.of(composite) : find(composite);
				if (found.isPresent())
					return found;
			}
		return Optional.empty();
	}

	private void tell() {
		if (!welcome.area().isDisposed())
			welcome.tell(folder.workspace().map(Workspace::files).map(List::isEmpty).orElse(false));
	}
}
