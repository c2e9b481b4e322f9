package guiju.ui.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import guiju.ui.problems.ProblemList.Group;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/**
 * Shows problems. Rows are made when they come into sight, so that ten thousand are as quick as ten. What is selected and what is
 * unfolded stays while findings come and go; where the selected one was mended, the next one is selected.
 */
final class ProblemTree {

	private static final int UNFOLDED_GROUPS = 30;
	private static final int UNFOLDED_ROWS = 1000;

	private final Words words = new Words(ProblemTree.class);
	private final Tree tree;
	private final SeverityIcons icons;
	private final Map<String, Boolean> unfolded = new HashMap<>();
	private ProblemList list = new ProblemList(List.of(), ProblemFilter.ALL, Grouping.FILE);

	ProblemTree(Composite parent, SeverityIcons icons) {
		this.icons = icons;
		tree = AccessibleName.give(new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL), words.text("problems"));
		tree.setHeaderVisible(true);
		for (String column : List.of("column.message", "column.line", "column.rule", "column.standard")) {
			TreeColumn made = new TreeColumn(tree, SWT.NONE);
			made.setText(words.text(column));
			made.setResizable(true);
		}
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Expand, event -> remember((TreeItem) event.item, true));
		tree.addListener(SWT.Collapse, event -> remember((TreeItem) event.item, false));
		tree.addListener(SWT.Resize, event -> widths());
	}

	Tree control() {
		return tree;
	}

	/** Tells a listener when a row is selected. */
	void onSelect(Runnable listener) {
		tree.addListener(SWT.Selection, event -> listener.run());
	}

	/** Tells a listener when a row is opened by Enter or a double click; a group is unfolded or folded. */
	void onOpen(Consumer<Problem> listener) {
		tree.addListener(SWT.DefaultSelection, event -> {
			if (problem().isPresent())
				listener.accept(problem().get());
			else if (event.item instanceof TreeItem item)
				toggle(item);
		});
	}

	/** Returns the problem that is selected, or empty. */
	Optional<Problem> problem() {
		return selected().map(this::problem);
	}

	/** Returns the group that is selected itself, or empty. */
	Optional<Group> group() {
		return selected().filter(item -> list.grouping() != Grouping.NONE && item.getParentItem() == null).map(item -> list.groups().get(tree.indexOf(item)));
	}

	private Optional<TreeItem> selected() {
		return tree.getSelectionCount() == 0 ? Optional.empty() : Optional.of(tree.getSelection()[0]);
	}

	private Problem problem(TreeItem item) {
		TreeItem parent = item.getParentItem();
		if (list.grouping() == Grouping.NONE)
			return list.problems().get(tree.indexOf(item));
		return parent == null ? null : list.groups().get(tree.indexOf(parent)).problems().get(parent.indexOf(item));
	}

	// What is shown

	/** Shows other problems. Where only some rows differ only those are made anew, as after each key. */
	void show(ProblemList now) {
		if (now.grouping() != Grouping.NONE && now.hasGroupsOf(list))
			update(now);
		else
			rebuild(now);
	}

	private void update(ProblemList now) {
		ProblemList before = list;
		Problem selected = problem().orElse(null);
		int[] at = selected().map(this::place).orElse(null);
		list = now;
		for (int i = 0; i < now.groups().size(); i++) {
			Group group = now.groups().get(i);
			RowChange change = RowChange.of(before.groups().get(i).problems(), group.problems());
			if (change.gone() + change.come() > 0)
				update(tree.getItem(i), group, change);
		}
		if (selected != null && (selected().isEmpty() || !selected().map(this::problem).filter(selected::readsAs).isPresent()))
			select(at, selected, null);
	}

	private void update(TreeItem item, Group group, RowChange change) {
		int kept = Math.min(change.gone(), change.come());
		// A folded group has no rows yet, only their number.
		if (item.getExpanded()) {
			for (int row = change.from() + change.gone() - 1; row >= change.from() + kept; row--)
				item.getItem(row).dispose();
			for (int row = change.from() + kept; row < change.from() + change.come(); row++)
				new TreeItem(item, SWT.NONE, row);
			for (int row = change.from(); row < change.from() + change.come(); row++)
				item.clear(row, false);
		} else
			item.clearAll(false);
		fill(item, group);
	}

	private void rebuild(ProblemList now) {
		Optional<TreeItem> selected = selected();
		int[] at = selected.map(this::place).orElse(null);
		Problem before = selected.map(this::problem).orElse(null);
		String group = selected.isPresent() && before == null ? list.groups().get(at[0]).key() : null;
		tree.setRedraw(false);
		try {
			tree.removeAll();
			list = now;
			tree.setItemCount(now.grouping() == Grouping.NONE ? now.problems().size() : now.groups().size());
			boolean all = now.groups().size() <= UNFOLDED_GROUPS && now.problems().size() <= UNFOLDED_ROWS;
			for (int i = 0; i < now.groups().size(); i++)
				if (unfolded.getOrDefault(now.groups().get(i).key(), all))
					unfold(tree.getItem(i), true);
			widths();
			if (at != null)
				select(at, before, group);
		} finally {
			tree.setRedraw(true);
		}
	}

	private int[] place(TreeItem item) {
		TreeItem parent = item.getParentItem();
		return parent == null ? new int[] {tree.indexOf(item), -1} : new int[] {tree.indexOf(parent), parent.indexOf(item)};
	}

	private void toggle(TreeItem item) {
		unfold(item, !item.getExpanded());
		remember(item, item.getExpanded());
	}

	private void unfold(TreeItem item, boolean unfold) {
		item.setItemCount(list.groups().get(tree.indexOf(item)).problems().size());
		item.setExpanded(unfold);
	}

	private void remember(TreeItem item, boolean isUnfolded) {
		unfolded.put(list.groups().get(tree.indexOf(item)).key(), isUnfolded);
	}

	private void select(int[] at, Problem before, String group) {
		TreeItem item = before != null ? find(before) : group(group);
		if (item == null && tree.getItemCount() > 0) {
			TreeItem top = tree.getItem(Math.min(at[0], tree.getItemCount() - 1));
			item = at[1] < 0 || top.getItemCount() == 0 || !top.getExpanded() ? top : top.getItem(Math.min(at[1], top.getItemCount() - 1));
		}
		if (item != null)
			tree.setSelection(item);
	}

	private TreeItem group(String key) {
		for (int i = 0; i < list.groups().size(); i++)
			if (list.groups().get(i).key().equals(key))
				return tree.getItem(i);
		return null;
	}

	private TreeItem find(Problem problem) {
		if (list.grouping() == Grouping.NONE) {
			int at = indexOf(list.problems(), problem);
			return at < 0 ? null : tree.getItem(at);
		}
		for (int i = 0; i < list.groups().size(); i++) {
			int at = indexOf(list.groups().get(i).problems(), problem);
			if (at >= 0)
				return tree.getItem(i).getExpanded() ? tree.getItem(i).getItem(at) : tree.getItem(i);
		}
		return null;
	}

	/** Of several that say the same the nearest is meant. */
	private static int indexOf(List<Problem> problems, Problem wanted) {
		int best = -1;
		for (int i = 0; i < problems.size(); i++) {
			Problem each = problems.get(i);
			if (each == wanted)
				return i;
			if (each.path().equals(wanted.path()) && each.code().equals(wanted.code()) && each.same().equals(wanted.same())
					&& (best < 0 || Math.abs(each.line() - wanted.line()) < Math.abs(problems.get(best).line() - wanted.line())))
				best = i;
		}
		return best;
	}

	private void fill(Event event) {
		TreeItem item = (TreeItem) event.item;
		Problem problem = problem(item);
		if (problem == null) {
			fill(item, list.groups().get(tree.indexOf(item)));
			return;
		}
		item.setText(new String[] {problem.words(), problem.line() > 0 ? String.valueOf(problem.line()) : "", problem.code(), problem.standard()});
		item.setImage(icons.of(problem.severity()));
	}

	private void fill(TreeItem item, Group group) {
		Problem first = group.problems().get(0);
		String name = list.grouping() == Grouping.FILE ? first.standard() : group.key().isEmpty() ? words.text("folder") : RuleHelp.name(group.key());
		item.setText(new String[] {words.text("group", name, group.problems().size()), "", list.grouping() == Grouping.RULE ? group.key() : "", ""});
		item.setImage(icons.of(group.worst()));
		item.setItemCount(group.problems().size());
	}

	private void widths() {
		TreeColumn[] columns = tree.getColumns();
		int em = tree.getFont().getFontData()[0].getHeight() * 4 / 3;
		columns[1].setWidth(em * 5);
		columns[2].setWidth(em * 13);
		columns[3].setWidth(list.grouping() == Grouping.FILE ? 0 : em * 18);
		int rest = tree.getClientArea().width - columns[1].getWidth() - columns[2].getWidth() - columns[3].getWidth();
		columns[0].setWidth(Math.max(em * 20, rest - 4));
	}
}
