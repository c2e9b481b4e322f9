package guiju.ui.compare.detail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import guiju.diff.change.Change;
import guiju.ui.compare.table.Palette;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/**
 * Where the committee writes why something was changed. What is typed is taken in when the keyboard leaves the field, or by
 * Ctrl+Enter; Escape brings back what stood there. While somebody types, a new comparison does not touch the field.
 */
final class ReasonField {

	/** What is around the field, in pixels. */
	private static final int ROOM = 14;

	private final Words words = new Words(DetailPane.class);
	private final DetailPane.Listener listener;
	private final Combo changes;
	private final Text text;
	private final Label hint;
	private final LocalResourceManager resources;
	private List<Change> offered = List.of();
	private String row = "";
	private String known = "";

	ReasonField(Composite parent, DetailPane.Listener listener) {
		this.listener = listener;
		resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		Label caption = new Label(line, SWT.NONE);
		caption.setText(words.text("reason"));
		caption.setFont(resources.create(FontDescriptor.createFrom(caption.getFont()).setStyle(SWT.BOLD)));
		hint = new Label(line, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(hint);
		changes = AccessibleName.give(new Combo(parent, SWT.READ_ONLY), words.text("reason.of"));
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(changes);
		changes.setVisible(false);
		changes.addListener(SWT.Selection, event -> {
			flush();
			fill();
		});
		text = AccessibleName.give(new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), words.text("reason"));
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 40).applyTo(text);
		text.addListener(SWT.FocusOut, event -> flush());
		text.addListener(SWT.Modify, event -> listener.pendingChanged());
		text.addListener(SWT.KeyDown, this::pressed);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)
				event.doit = true;
			if (event.detail == SWT.TRAVERSE_ESCAPE)
				event.doit = false;
		});
	}

	private void pressed(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.CTRL) != 0) {
			event.doit = false;
			flush();
			listener.leave();
		} else if (event.keyCode == SWT.ESC) {
			text.setText(known);
			listener.leave();
		}
	}

	/** Shows the changes of a row that can have a reason. */
	void show(String key, List<Change> independent, boolean editable) {
		boolean same = key.equals(row);
		if (same && isPending()) {
			offered = independent.isEmpty() ? offered : independent;
			return;
		}
		int chosen = same ? Math.max(0, changes.getSelectionIndex()) : 0;
		row = key;
		offered = independent;
		changes.setItems(independent.stream().map(listener::title).toArray(String[]::new));
		changes.select(Math.min(chosen, independent.size() - 1));
		boolean many = independent.size() > 1;
		if (many != changes.getVisible()) {
			changes.setVisible(many);
			((org.eclipse.swt.layout.GridData) changes.getLayoutData()).exclude = !many;
			changes.getParent().layout();
		}
		text.setEditable(editable && change().filter(each -> listener.place(each).isPresent()).isPresent());
		text.setEnabled(!independent.isEmpty());
		fill();
	}

	private Optional<Change> change() {
		int at = offered.size() == 1 ? 0 : changes.getSelectionIndex();
		return at < 0 || at >= offered.size() ? Optional.empty() : Optional.of(offered.get(at));
	}

	private void fill() {
		Optional<Change> change = change();
		known = change.filter(each -> !each.reasonDrafted()).map(Change::reason).orElse("");
		if (!text.getText().equals(known))
			text.setText(known);
		String place = change.flatMap(listener::place).orElse(null);
		String drafted = change.filter(Change::reasonDrafted).map(Change::reason).orElse(null);
		say(offered.isEmpty() ? words.text("reason.none") : place == null ? words.text("reason.nowhere")
				: !text.getEditable() ? words.text("reason.locked") : drafted == null ? place : words.text("reason.drafted", place, drafted), false);
	}

	private void say(String words, boolean wrong) {
		Palette palette = new Palette(resources);
		hint.setText(Objects.toString(words, "").replace("&", "&&"));
		hint.setToolTipText(words);
		hint.setForeground(wrong ? palette.deletedInk() : palette.muted());
	}

	/** Tells whether something was typed that the text has not yet. */
	boolean isPending() {
		return text.getEditable() && !text.isDisposed() && !text.getText().strip().equals(known.strip());
	}

	/** Takes in what was typed. */
	void flush() {
		if (!isPending())
			return;
		String typed = text.getText().strip();
		change().ifPresent(change -> listener.write(change, typed).ifPresentOrElse(refusal -> say(refusal, true), () -> known = typed));
		listener.pendingChanged();
	}

	/** Returns the height at which two lines can be seen. */
	int height() {
		int line = hint.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		return line + 3 * text.getLineHeight() + (changes.getVisible() ? changes.computeSize(SWT.DEFAULT, SWT.DEFAULT).y : 0) + ROOM;
	}

	void focus() {
		text.setFocus();
		text.setSelection(text.getCharCount());
	}
}
