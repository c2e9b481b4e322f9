package guiju.ui.compare.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import guiju.diff.Comparison;
import guiju.report.rows.ComparisonTable;
import guiju.report.rows.Row;
import guiju.ui.compare.list.Chapter;
import guiju.ui.theme.ThemeChange;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** The outline of a comparison: its duties, tasks and other parts, each with the number of its changes. A click goes there. */
public final class ChapterOutline extends ContentOutlinePage {

	private final Words words = new Words(ChapterOutline.class);
	private final Consumer<Chapter> goer;
	private List<Chapter> chapters = List.of();
	private Comparison comparison;
	private Row row;
	private boolean following;

	/** Makes an empty one that hands the part that is clicked to somebody. */
	public ChapterOutline(Consumer<Chapter> goer) {
		this.goer = goer;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		AccessibleName.give(tree.getTree(), words.text("outline"));
		tree.setContentProvider(new Chapters());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new ChapterLabels(tree.getTree())));
		ThemeChange.follow(tree.getTree(), tree::refresh);
		fill();
	}

	/** Lists the parts of a comparison; what is unfolded and selected stays so. */
	public void show(ComparisonTable table) {
		if (comparison == table.comparison())
			return;
		comparison = table.comparison();
		chapters = Chapter.of(table);
		fill();
	}

	private void fill() {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getTree().isDisposed())
			return;
		following = true;
		tree.getTree().setRedraw(false);
		try {
			// Sections are few, and a user folds seldom what he looks for changes in: all are unfolded.
			tree.setInput(chapters);
			tree.expandAll();
		} finally {
			tree.getTree().setRedraw(true);
			following = false;
		}
		follow(row);
	}

	/** Selects the part that a row stands in, without going anywhere. */
	public void follow(Row selected) {
		row = selected;
		TreeViewer tree = getTreeViewer();
		if (following || tree == null || tree.getTree().isDisposed())
			return;
		Optional<Chapter> at = selected == null ? Optional.empty() : chapters.stream().flatMap(chapter -> Chapters.withParts(chapter)).filter(chapter -> chapter.has(selected)).findFirst();
		following = true;
		try {
			at.filter(chapter -> chapter != tree.getStructuredSelection().getFirstElement())
					.ifPresent(chapter -> tree.setSelection(new StructuredSelection(chapter), true));
		} finally {
			following = false;
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (following || !(event.getSelection() instanceof IStructuredSelection rows) || !(rows.getFirstElement() instanceof Chapter chapter))
			return;
		following = true;
		try {
			goer.accept(chapter);
		} finally {
			following = false;
		}
	}
}
