package guiju.ui.guide;

import java.util.Map;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Tells which page of the guide fits a window: by the package of the dialog or part that has the keyboard. */
public final class Topics {

	/** A control that has a topic of its own keeps it under this key, as the pages of an editor do. */
	private static final String KEY = "guiju.guide.topic";

	private static final Map<String, String> PAGES = Map.ofEntries(
			Map.entry("guiju.ui.compare", "compare"),
			Map.entry("guiju.ui.explorer", "files"),
			Map.entry("guiju.ui.wizard", "files"),
			Map.entry("guiju.ui.imported", "files"),
			Map.entry("guiju.ui.keys", "keys"),
			Map.entry("guiju.ui.matrix", "matrix"),
			Map.entry("guiju.ui.outside", "trouble"),
			Map.entry("guiju.ui.preferences", "settings"),
			Map.entry("guiju.ui.problems", "findings"),
			Map.entry("guiju.ui.recovery", "trouble"),
			Map.entry("guiju.ui.saving", "trouble"),
			Map.entry("guiju.ui.search", "search"),
			Map.entry("guiju.ui.text", "text"),
			Map.entry("guiju.ui.tree", "tree"),
			Map.entry("guiju.ui.form", "tree"),
			Map.entry("guiju.ui.outline", "text"),
			Map.entry("org.eclipse.ui.views.contentoutline", "text"),
			Map.entry("org.eclipse.jface.preference", "settings"),
			Map.entry("org.eclipse.ui.internal.dialogs.WorkbenchPreferenceDialog", "settings"));

	private Topics() {}

	/** Says which page fits a control and all that is in it. */
	public static void give(Control control, String page) {
		control.setData(KEY, page);
	}

	static String fitting(Shell shell) {
		for (Control each = shell.getDisplay().getFocusControl(); each != null; each = each.getParent())
			if (each.getData(KEY) instanceof String topic)
				return topic;
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPart part = window == null || window.getShell() != shell || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		Object shown = part != null ? part : shell.getData();
		return shown == null ? GuideFiles.FIRST : of(shown.getClass());
	}

	private static String of(Class<?> shown) {
		return PAGES.entrySet().stream().filter(entry -> shown.getName().startsWith(entry.getKey() + ".") || shown.getName().equals(entry.getKey()))
				.map(Map.Entry::getValue).findFirst().orElse(GuideFiles.FIRST);
	}
}
