package guiju.app;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;

import guiju.ui.explorer.ExplorerView;

/** Where the views stand: the folder on the left, the outline on the right, findings and search results below. */
public final class GuijuPerspective implements IPerspectiveFactory {

	static final String ID = "guiju.app.perspective";

	private static final List<String> RIGHT = List.of(IPageLayout.ID_OUTLINE);
	private static final List<String> BELOW = List.of("guiju.ui.problems", "guiju.ui.search", "guiju.ui.suspects");

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.24f, editors);
		left.addView(ExplorerView.ID);
		layout.getViewLayout(ExplorerView.ID).setCloseable(false);
		fill(layout, "below", IPageLayout.BOTTOM, 0.68f, BELOW);
		fill(layout, "right", IPageLayout.RIGHT, 0.76f, RIGHT);
	}

	private static void fill(IPageLayout layout, String folder, int side, float share, List<String> views) {
		List<String> there = views.stream().filter(view -> PlatformUI.getWorkbench().getViewRegistry().find(view) != null).toList();
		if (there.isEmpty())
			return;
		IFolderLayout place = layout.createFolder(folder, side, share, layout.getEditorArea());
		there.forEach(place::addView);
	}
}
