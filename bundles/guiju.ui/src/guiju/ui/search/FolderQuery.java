package guiju.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import guiju.dsl.find.Query;
import guiju.workspace.Workspace;

/**
 * One look through a folder, in the background.
 *
 * @param found the standards that have it, in the order of their paths
 * @param places how many places there are in them
 * @param cut whether there are more than are shown
 */
record FolderQuery(List<Found> found, int places, boolean cut) {

	/** More rows nobody reads; another word finds less. */
	static final int MOST = 1000;

	/** Nothing was asked for. */
	static final FolderQuery NOTHING = new FolderQuery(List.of(), 0, false);

	/** Looks for what was typed; ends early when nobody wants to know any more. */
	static FolderQuery of(Workspace workspace, String typed, BooleanSupplier unwanted) {
		List<Found> found = new ArrayList<>();
		int[] places = {0};
		boolean[] cut = {false};
		try {
			workspace.find(Query.of(typed), file -> {
				if (unwanted.getAsBoolean() || places[0] >= MOST) {
					cut[0] = true;
					throw new CancellationException();
				}
				found.add(Found.of(workspace.root(), file));
				places[0] += file.hits().size();
			});
		} catch (CancellationException enough) {
			// What was found until then is shown.
		}
		return new FolderQuery(found, places[0], cut[0]);
	}
}
