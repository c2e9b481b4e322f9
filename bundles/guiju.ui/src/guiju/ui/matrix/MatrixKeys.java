package guiju.ui.matrix;

import java.time.InstantSource;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import guiju.ui.matrix.content.TypedWords;

/** Keys in the table, so that everything can be done without a mouse. */
final class MatrixKeys {

	private final MatrixTable table;
	private final MatrixActions actions;
	private final MatrixPlaces places;
	private final MatrixDetails details;
	private final TypedWords typed = new TypedWords(InstantSource.system());

	MatrixKeys(MatrixTable table, MatrixActions actions, MatrixPlaces places, MatrixDetails details) {
		this.table = table;
		this.actions = actions;
		this.places = places;
		this.details = details;
		table.control().addListener(SWT.KeyDown, this::pressed);
		table.control().addListener(SWT.Traverse, event -> {
			// The table hears keys and would keep the tabulator; arrows and Enter are its own.
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true;
			else if (event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS)
				event.doit = false;
		});
	}

	private void pressed(Event event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		boolean taken = move(event.keyCode, modifiers) || modifiers == 0 && act(event.keyCode) || type(event.character, modifiers);
		event.doit = !taken;
	}

	private boolean move(int key, int modifiers) {
		boolean ctrl = (modifiers & SWT.CTRL) != 0;
		if ((modifiers & SWT.ALT) != 0)
			return false;
		boolean extend = (modifiers & SWT.SHIFT) != 0;
		MatrixTable.Place at = extend ? table.end() : table.focus();
		int lastColumn = table.view().columns().size() - 1;
		int lastRow = table.view().rows().size() - 1;
		MatrixTable.Place to = switch (key) {
			case SWT.ARROW_LEFT -> new MatrixTable.Place(ctrl ? 0 : at.column() - 1, at.row());
			case SWT.ARROW_RIGHT -> new MatrixTable.Place(ctrl ? lastColumn : at.column() + 1, at.row());
			case SWT.ARROW_UP -> new MatrixTable.Place(at.column(), ctrl ? 0 : at.row() - 1);
			case SWT.ARROW_DOWN -> new MatrixTable.Place(at.column(), ctrl ? lastRow : at.row() + 1);
			case SWT.HOME -> new MatrixTable.Place(0, ctrl ? 0 : at.row());
			case SWT.END -> new MatrixTable.Place(lastColumn, ctrl ? lastRow : at.row());
			case SWT.PAGE_UP -> ctrl ? null : new MatrixTable.Place(at.column(), at.row() - table.page());
			case SWT.PAGE_DOWN -> ctrl ? null : new MatrixTable.Place(at.column(), at.row() + table.page());
			default -> null;
		};
		if (to == null)
			return false;
		if (extend)
			table.extend(to.column(), to.row());
		else
			table.focus(to.column(), to.row());
		return true;
	}

	private boolean act(int key) {
		switch (key) {
			case ' ', SWT.CR, SWT.KEYPAD_CR -> actions.toggle();
			case SWT.INSERT -> actions.define();
			case SWT.F3 -> {
				if (!places.definition())
					actions.tellUndefined();
			}
			case SWT.BS -> show(typed.back());
			default -> {
				return false;
			}
		}
		return true;
	}

	/** What is typed finds a code or a label. */
	private boolean type(char character, int modifiers) {
		if (character <= ' ' || character == SWT.DEL || (modifiers & ~SWT.SHIFT) != 0)
			return false;
		show(typed.type(character));
		return true;
	}

	private void show(String words) {
		Optional<TypedWords.Hit> hit = typed.find(table.view());
		hit.ifPresent(at -> table.focus(at.row() ? table.focus().column() : at.position(), at.row() ? at.position() : table.focus().row()));
		// Last, since moving tells the details anew.
		details.typed(words, hit.isPresent());
	}
}
