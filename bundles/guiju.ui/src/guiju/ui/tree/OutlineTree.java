package guiju.ui.tree;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

import guiju.ui.theme.ThemeChange;
import guiju.ui.wording.AccessibleName;

/**
 * Shows rows, and keeps what is selected and unfolded over every change: rows that come back, as by undo, are unfolded as they
 * were, and where the selected row is gone the one beside it is selected.
 */
final class OutlineTree {

	private final TreeViewer viewer;
	/** Unfolded rows that are not there at the moment. */
	private final Set<Row> remembered = new HashSet<>();
	/** What was unfolded before a filter was set. */
	private Set<Row> unfiltered = Set.of();
	/** What a filter would hide, but was selected elsewhere. */
	private final Set<Row> shownAnyway = new HashSet<>();
	private Rows rows;
	private String filter = "";

	OutlineTree(Composite parent, Rows first, String name) {
		rows = first;
		// The system's own search by typed letters would take the selection away where it finds nothing; the filter above searches.
		viewer = new TreeViewer(AccessibleName.give(new Tree(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.NO_SEARCH), name));
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new RowLabels(viewer.getTree(), () -> rows, () -> filter));
		viewer.addFilter(new Matching());
		ColumnViewerToolTipSupport.enableFor(viewer);
		ThemeChange.follow(viewer.getTree(), viewer::refresh);
		viewer.setInput(this);
		unfold();
	}

	/** At first duties and their tasks are seen, which is what a standard is about. */
	private void unfold() {
		viewer.expandToLevel(rows.root(), 1);
		rows.children(rows.root()).stream().filter(Row.Of.class::isInstance).forEach(duty -> viewer.expandToLevel(duty, 1));
	}

	TreeViewer viewer() {
		return viewer;
	}

	Tree tree() {
		return viewer.getTree();
	}

	Rows rows() {
		return rows;
	}

	List<Row> selected() {
		return viewer.getStructuredSelection().stream().map(Row.class::cast).toList();
	}

	void select(List<Row> wanted) {
		List<Row> there = wanted.stream().filter(rows::has).toList();
		if (there.isEmpty() || there.equals(selected()))
			return;
		if (!filter.isEmpty() && there.stream().anyMatch(row -> !matches(row)))
			there.forEach(this::letThrough);
		viewer.setSelection(new StructuredSelection(there), true);
	}

	/** What a filter hides and somebody selects elsewhere is shown, since one wants to see it. */
	private void letThrough(Row row) {
		shownAnyway.add(row);
		viewer.refresh();
	}

	/** Shows other rows in the place of those that are shown. */
	void show(Rows now) {
		Rows before = rows;
		List<Row> selected = selected();
		Set<Row> unfolded = unfolded();
		remembered.removeIf(before::has);
		remembered.addAll(unfolded);
		rows = now;
		tree().setRedraw(false);
		try {
			viewer.refresh();
			remembered.stream().filter(row -> now.has(row) && !before.has(row) || moved(row, before, now)).toList().forEach(row -> viewer.setExpandedState(row, true));
			keepSelected(selected, before, now);
		} finally {
			tree().setRedraw(true);
		}
		remembered.removeIf(now::has);
	}

	private static boolean moved(Row row, Rows before, Rows now) {
		for (Row each = row; each != null && now.has(each); each = now.parent(each))
			if (before.parent(each) != null && !before.parent(each).equals(now.parent(each)))
				return true;
		return false;
	}

	private void keepSelected(List<Row> selected, Rows before, Rows now) {
		List<Row> kept = selected.stream().filter(now::has).toList();
		if (selected.isEmpty() || kept.equals(selected()) && !kept.isEmpty())
			return;
		viewer.setSelection(new StructuredSelection(kept.isEmpty() ? List.of(now.next(selected.get(0), before)) : kept), false);
	}

	private Set<Row> unfolded() {
		Set<Row> unfolded = new LinkedHashSet<>();
		Arrays.stream(viewer.getExpandedElements()).map(Row.class::cast).forEach(unfolded::add);
		return unfolded;
	}

	/** Shows only rows that contain some words, with all above them, and unfolds them; without words everything is as it was before. */
	void filter(String wanted) {
		String now = wanted.strip();
		if (now.equals(filter))
			return;
		List<Row> selected = selected();
		if (filter.isEmpty())
			unfiltered = unfolded();
		filter = now;
		shownAnyway.clear();
		tree().setRedraw(false);
		try {
			viewer.refresh();
			if (now.isEmpty())
				viewer.setExpandedElements(unfiltered.stream().filter(rows::has).toArray());
			else
				viewer.expandAll();
			viewer.setSelection(new StructuredSelection(selected), true);
		} finally {
			tree().setRedraw(true);
		}
	}

	/** Returns the first row that itself has what the filter asks for, or the root. */
	Row firstMatch() {
		return first(rows.root());
	}

	private Row first(Row row) {
		if (says(row))
			return row;
		for (Row child : rows.children(row))
			if (matches(child))
				return first(child);
		return row;
	}

	private boolean says(Row row) {
		return RowText.of(row, rows).line().toLowerCase(Locale.ROOT).contains(filter.toLowerCase(Locale.ROOT));
	}

	private boolean matches(Row row) {
		return filter.isEmpty() || shownAnyway.contains(row) || says(row) || rows.children(row).stream().anyMatch(this::matches);
	}

	private final class Matching extends ViewerFilter {

		@Override
		public boolean select(Viewer tree, Object parent, Object element) {
			return matches((Row) element);
		}
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return new Object[] {rows.root()};
		}

		@Override
		public Object[] getChildren(Object parent) {
			return rows.children((Row) parent).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return rows.parent((Row) element);
		}

		@Override
		public boolean hasChildren(Object element) {
			return !rows.children((Row) element).isEmpty();
		}
	}
}
