package guiju.ui.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;

import guiju.model.Citation;
import guiju.model.labels.DomainNames;
import guiju.rules.settings.Settings;
import guiju.sync.key.ElementKey;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionChange;
import guiju.sync.session.SessionChange.Aspect;
import guiju.ui.desk.Desk;
import guiju.ui.editor.Selected;
import guiju.ui.editor.StandardEditor;
import guiju.ui.form.Edits;
import guiju.ui.form.FormPane;
import guiju.ui.form.FormSite;
import guiju.ui.wording.Words;

/** All of the tree page: the tree, the form of what is selected beside it, and how both follow the text and the other pages. */
final class TreePane {

	private final Words words = new Words(TreePane.class);
	private final StandardEditor editor;
	private final DocumentSession session;
	private final Composite area;
	private final Label notice;
	private final Edits edits;
	private final OutlineTree tree;
	private final TreeActions actions;
	private final FormPane form;
	private final RowForm rowForm;
	private final FocusActions focusActions;
	private Rows waiting;
	private boolean replaying;
	/** Whether rows only come to say what the text says: what another page selected is still what is selected. */
	private boolean catchingUp;

	TreePane(StandardEditor editor, Composite parent) {
		this.editor = editor;
		session = editor.document().session();
		edits = new Edits(session, this::tell, this::select, editor::pendingChanged);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		notice = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 6).exclude(true).applyTo(notice);
		SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		Composite left = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		Folding folding = new Folding(left);
		tree = new OutlineTree(left, new Rows(session.snapshot()), words.text("tree"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.tree());
		folding.connect(tree);
		FormSite site = new FormSite(edits, new DomainNames(Words.language()), new Words(FormSite.class), Desk.get().parser(), this::settings,
				key -> select(List.of(key)), () -> {});
		form = new FormPane(sash, site, words.text("form"));
		form.onLeave(this::focus);
		sash.setWeights(47, 53);
		actions = new TreeActions(this, tree, edits, Desk.get().parser());
		rowForm = new RowForm(form, tree, actions, this::showText);
		new TreeKeys(this, tree, actions, new TreeMenu(this, tree.tree(), actions));
		new TreeDrag(tree, actions, edits);
		focusActions = new FocusActions(this, edits, actions, folding, tree.tree());
		follow();
	}

	private void follow() {
		tree.viewer().addPostSelectionChangedListener(event -> selected());
		tree.viewer().addDoubleClickListener(event -> focusForm());
	}

	private Settings settings() {
		return Desk.get().folder().flatMap(folder -> folder.workspace().file(editor.document().file())).map(file -> file.settings())
				.orElseGet(() -> Settings.defaults(LocalDate.now()));
	}

	// What the text says

	void show(SessionChange change) {
		if (area.isDisposed())
			return;
		waiting = new Rows(change.after());
		if (actions.inPlace().isOpen())
			return;
		showWaiting(() -> {
			if (replaying)
				tree.select(touched(change));
		});
	}

	void catchUp() {
		waiting = new Rows(session.snapshot());
		if (actions.inPlace().isOpen())
			return;
		catchingUp = true;
		try {
			showWaiting();
		} finally {
			catchingUp = false;
		}
	}

	/** Shows what changed while a row was edited in place. */
	void showWaiting() {
		showWaiting(() -> {});
	}

	private void showWaiting(Runnable before) {
		Rows now = waiting;
		waiting = null;
		if (now != null) {
			tree.show(now);
			before.run();
			rowForm.refresh();
		}
	}

	/** Returns what undo or redo brought back or changed, for the user to see it. */
	private List<Row> touched(SessionChange change) {
		List<ElementKey> added = change.added().stream().filter(key -> !change.added().contains(change.after().tree().parent(key))).toList();
		List<ElementKey> touched = new ArrayList<>(added);
		for (Map.Entry<ElementKey, Set<Aspect>> each : change.changed().entrySet())
			if (added.isEmpty() && (each.getValue().contains(Aspect.VALUE) || each.getValue().contains(Aspect.PARENT)))
				touched.add(each.getKey());
		boolean onlyCitations = touched.stream().allMatch(key -> change.after().tree().object(key) instanceof Citation);
		return touched.stream().filter(key -> onlyCitations || !(change.after().tree().object(key) instanceof Citation)).limit(1).flatMap(key -> tree.rows().row(Selected.element(key)).stream()).toList();
	}

	void undo() {
		replay(edits::undo);
	}

	void redo() {
		replay(edits::redo);
	}

	private void replay(Runnable step) {
		replaying = true;
		try {
			step.run();
		} finally {
			replaying = false;
		}
	}

	// What is selected

	private void selected() {
		edits.flush();
		tell(Optional.empty());
		rowForm.show();
		// Behind another page the rows only follow: what is typed there must not move the caret by way of this tree.
		if (area.isVisible() && !catchingUp)
			actions.row().ifPresent(row -> editor.selection().set(selected(row), null));
	}

	private Selected selected(Row row) {
		if (row instanceof Row.Broken broken)
			return tree.rows().line(broken).map(line -> new Selected(Optional.of(session.snapshot().tree().root()), line.tokens().get(0).start(), line.end() - line.tokens().get(0).start()))
					.orElse(Selected.NOTHING);
		return Rows.key(row).map(Selected::element).orElse(Selected.NOTHING);
	}

	private void select(List<ElementKey> keys) {
		tree.select(keys.stream().flatMap(key -> tree.rows().row(Selected.element(key)).stream()).distinct().toList());
		rowForm.show();
	}

	void follow(Selected selected) {
		boolean same = actions.row().map(this::selected).filter(selected::equals).isPresent();
		if (!same)
			tree.rows().row(selected).ifPresentOrElse(row -> tree.select(List.of(row)), () -> {
				if (tree.selected().isEmpty())
					tree.select(List.of(tree.rows().root()));
			});
		rowForm.show();
	}

	// What the user is told

	private void tell(Optional<String> said) {
		boolean shown = said.isPresent();
		if (notice.isDisposed() || !shown && !notice.getVisible())
			return;
		notice.setText(said.orElse("").replace("&", "&&"));
		notice.setVisible(shown);
		((GridData) notice.getLayoutData()).exclude = !shown;
		area.layout(true, true);
	}

	// What other parts ask for

	void focusForm() {
		form.focus();
	}

	void focusForm(EStructuralFeature feature) {
		form.focus(feature);
	}

	void cite(ElementKey task, EReference feature) {
		select(List.of(task));
		form.cite(feature);
	}

	void showText() {
		Row row = actions.row().orElse(tree.rows().root());
		edits.flush();
		if (row instanceof Row.Broken broken)
			tree.rows().line(broken).ifPresent(line -> editor.reveal(line.tokens().get(0).start(), line.end() - line.tokens().get(0).start()));
		else
			Rows.key(row).map(session.snapshot()::region).ifPresent(region -> editor.reveal(region.offset(), 0));
	}

	void focus() {
		tree.tree().setFocus();
	}

	boolean isPending() {
		return edits.isPending();
	}

	void flush() {
		edits.flush();
	}

	void contribute(IActionBars bars) {
		focusActions.contribute(bars);
	}
}
