package guiju.ui.matrix;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import guiju.ui.matrix.content.MatrixView;
import guiju.ui.theme.ThemeChange;

/** The strip below the table, which says in full what the headers have no room for. */
final class MatrixDetails {

	private final MatrixWords words;
	private final Composite strip;
	private final Label cell;
	private final Label row;
	private final Label column;
	private final Label hint;
	private final Label notice;
	/** How wide a Chinese character is, and how high a line. */
	private int em;
	private int line;

	MatrixDetails(Composite parent, MatrixWords words) {
		this.words = words;
		strip = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(16, 3).applyTo(strip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
		cell = new Label(strip, SWT.NONE);
		GridDataFactory.fillDefaults().applyTo(cell);
		hint = new Label(strip, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
		hint.setText(words.text("hint"));
		faint();
		ThemeChange.follow(hint, this::faint);
		row = label();
		column = label();
		notice = label();
		((GridData) notice.getLayoutData()).exclude = true;
		notice.setVisible(false);
	}

	private void faint() {
		hint.setForeground(Ink.now().faint());
	}

	private Label label() {
		Label label = new Label(strip, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Says what has the focus. */
	void show(MatrixTable table) {
		MatrixView view = table.view();
		em = table.measures().em();
		line = table.measures().line();
		cell.setFont(table.measures().bold());
		notice.setFont(table.measures().bold());
		boolean any = table.row().isPresent() && table.column().isPresent();
		one(cell, any ? words.cell(view.matrix(), table.row().get(), table.column().get()) : nothing(view));
		say(row, table.row().map(shown -> words.row(view.matrix(), shown)).orElse(""));
		say(column, table.column().map(shown -> words.column(view.matrix(), shown)).orElse(""));
		one(hint, words.text("hint"));
	}

	private String nothing(MatrixView view) {
		return words.text(view.rows().isEmpty() ? "empty.rows" : "empty.columns");
	}

	/** Says what was typed to find something. */
	void typed(String typed, boolean found) {
		one(hint, typed.isEmpty() ? words.text("hint") : words.text(found ? "typed" : "typed.none", typed));
	}

	/**
	 * Tells something, or nothing any more. It has a line of its own from the first time on: if it came and went, the cell under the
	 * pointer would be another one between two clicks.
	 */
	void tell(String said) {
		if (said.isEmpty() && !notice.getVisible())
			return;
		((GridData) notice.getLayoutData()).exclude = false;
		notice.setVisible(true);
		say(notice, said);
	}

	/** Says something in one line. */
	private void one(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (!shown.equals(label.getText())) {
			label.setText(shown);
			strip.layout(true);
		}
	}

	/** Says something that is wrapped where it is long. */
	private void say(Label label, String text) {
		String shown = text.replace("&", "&&");
		if (shown.equals(label.getText()))
			return;
		label.setText(shown);
		int width = strip.getClientArea().width - 20;
		if (width <= 0)
			return;
		// Measuring costs more than all else that is done at a key.
		int room = label.getSize().y / Math.max(1, line);
		if (fits(shown, width, room))
			return;
		int height = label.computeSize(width, SWT.DEFAULT).y;
		GridData data = (GridData) label.getLayoutData();
		// A strip that grew and shrank with each step would move the table under the pointer.
		if (height > data.minimumHeight) {
			data.minimumHeight = height;
			data.heightHint = height;
			strip.getParent().layout(true, true);
		}
	}

	/** Tells whether a text surely needs no more lines than there are: no character is wider than a Chinese one. */
	private boolean fits(String text, int width, int room) {
		int inLine = Math.max(1, width / Math.max(1, em) - 1);
		return text.lines().mapToInt(each -> each.length() / inLine + 1).sum() <= room;
	}
}
