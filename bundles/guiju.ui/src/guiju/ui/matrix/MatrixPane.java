package guiju.ui.matrix;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import guiju.model.Citation;
import guiju.sync.key.ElementKey;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.Snapshot;
import guiju.ui.editor.Selected;
import guiju.ui.editor.StandardEditor;
import guiju.ui.form.Edits;
import guiju.ui.form.StepAction;
import guiju.ui.matrix.content.Matrix;
import guiju.ui.matrix.content.MatrixColumn;
import guiju.ui.matrix.content.MatrixQuery;
import guiju.ui.matrix.content.MatrixRow;
import guiju.ui.matrix.content.MatrixView;

/** All of the matrix page: the line of tools, the table, the strip below it, and how they follow the text and the other pages. */
final class MatrixPane {

	private final MatrixWords words = new MatrixWords();
	private final StandardEditor editor;
	private final DocumentSession session;
	private final Composite area;
	private final Edits edits;
	private final MatrixTools tools;
	private final MatrixTable table;
	private final MatrixDetails details;
	private final MatrixActions actions;
	private final StepAction undo;
	private final StepAction redo;
	private MatrixQuery query = MatrixQuery.ALL;
	private Snapshot shown;
	private boolean following;
	private boolean replaying;

	MatrixPane(StandardEditor editor, Composite parent) {
		this.editor = editor;
		session = editor.document().session();
		edits = new Edits(session, this::tell, keys -> {}, editor::pendingChanged);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		tools = new MatrixTools(area, words, this::ask, this::focus);
		shown = session.snapshot();
		table = new MatrixTable(area, new MatrixView(Matrix.of(shown), query), words);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(table.control());
		details = new MatrixDetails(area, words);
		actions = new MatrixActions(table, words, edits, this::ask);
		MatrixPlaces places = new MatrixPlaces(editor, table);
		new MatrixKeys(table, actions, places, details);
		new MatrixMouse(table, actions);
		new MatrixMenu(table, actions, places, words);
		new MatrixTips(table, words);
		new MatrixVoice(table, words);
		undo = new StepAction(edits, true, () -> replay(edits::undo), area);
		redo = new StepAction(edits, false, () -> replay(edits::redo), area);
		follow();
	}

	private void follow() {
		table.addListener(this::moved);
		tools.show(table.view());
		details.show(table);
	}

	// What the text says

	/** Shows the text as it is now. */
	void show() {
		Snapshot now = session.snapshot();
		if (now == shown)
			return;
		shown = now;
		MatrixView before = table.view();
		present(new MatrixView(Matrix.of(now), query));
		if (replaying)
			touched(before.matrix(), table.view());
	}

	private void present(MatrixView view) {
		following = true;
		try {
			table.show(view);
		} finally {
			following = false;
		}
		tools.show(view);
		details.show(table);
	}

	/** Undo and redo show which citation they changed. */
	private void touched(Matrix before, MatrixView now) {
		for (int row = 0; row < now.rows().size(); row++)
			for (int column = 0; column < now.columns().size(); column++)
				if (before.isCited(now.rows().get(row), now.columns().get(column)) != now.matrix().isCited(now.rows().get(row), now.columns().get(column))) {
					table.focus(column, row);
					return;
				}
	}

	private void ask(Function<MatrixQuery, MatrixQuery> change) {
		query = change.apply(query);
		present(new MatrixView(table.view().matrix(), query));
	}

	private void replay(Runnable step) {
		replaying = true;
		try {
			step.run();
			show();
		} finally {
			replaying = false;
		}
	}

	// What is selected

	private void moved() {
		if (following)
			return;
		tell(Optional.empty());
		details.show(table);
		if (area.isVisible())
			table.row().flatMap(MatrixRow::element).map(Selected::element).ifPresent(selected -> editor.selection().set(selected, null));
	}

	/** Shows what is selected in the editor. */
	void follow(Selected selected) {
		show();
		boolean same = table.row().flatMap(MatrixRow::element).map(Selected::element).filter(selected::equals).isPresent();
		if (same || selected.element().isEmpty())
			return;
		following = true;
		try {
			focusOn(shown.tree().object(selected.element().get()));
		} finally {
			following = false;
		}
		details.show(table);
	}

	private void focusOn(EObject object) {
		int column = column(object).flatMap(of -> table.view().columnAt(of.id())).orElse(table.focus().column());
		int row = row(object).flatMap(of -> table.view().rowAt(of.id())).orElse(table.focus().row());
		table.focus(column, row);
	}

	private Optional<MatrixRow> row(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			Optional<MatrixRow> row = table.view().matrix().row(shown.tree().key(each));
			if (row.isPresent())
				return row;
		}
		return Optional.empty();
	}

	private Optional<MatrixColumn> column(EObject object) {
		EObject definition = object instanceof Citation citation ? citation.getTarget() : object;
		ElementKey key = definition == null ? null : shown.tree().key(definition);
		return key == null ? Optional.empty() : table.view().matrix().column(key);
	}

	/** Tells why something was refused, or what was done; nothing any more as soon as one goes on. */
	private void tell(Optional<String> said) {
		if (!area.isDisposed())
			details.tell(said.orElse(""));
	}

	/** Gives the keyboard to the table. */
	void focus() {
		table.control().setFocus();
	}

	/** Binds the window's actions. */
	void contribute(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		Map.of(ActionFactory.COPY, (Runnable) () -> inField(Text::copy, actions::copy), ActionFactory.CUT, () -> inField(Text::cut, () -> {}), ActionFactory.PASTE,
				() -> inField(Text::paste, () -> {}), ActionFactory.SELECT_ALL,
				() -> inField(Text::selectAll, table::selectAll), ActionFactory.FIND, tools::focus).forEach((factory, run) -> bars.setGlobalActionHandler(factory.getId(), new Action() {

					@Override
					public void run() {
						run.run();
					}
				}));
	}

	/** In the filter, copying and the like are the field's own. */
	private void inField(Consumer<Text> own, Runnable otherwise) {
		if (area.getDisplay().getFocusControl() instanceof Text text)
			own.accept(text);
		else
			otherwise.run();
	}
}
