package guiju.ui.matrix;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import guiju.ui.matrix.content.Matrix;
import guiju.ui.matrix.content.MatrixColumn;
import guiju.ui.matrix.content.MatrixQuery;
import guiju.ui.matrix.content.MatrixRow;
import guiju.ui.matrix.content.MatrixView;
import guiju.ui.wording.AccessibleName;

/** The line above the table: filter, order, which columns, and how much of everything there is. */
final class MatrixTools {

	private final MatrixWords words;
	private final Text filter;
	private final Label summary;

	/**
	 * @param asked is told how the query changes
	 * @param leave gives the keyboard to the table
	 */
	MatrixTools(Composite parent, MatrixWords words, Consumer<Function<MatrixQuery, MatrixQuery>> asked, Runnable leave) {
		this.words = words;
		Composite line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		filter = AccessibleName.give(new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), words.text("filter"));
		filter.setMessage(words.text("filter"));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).minSize(100, SWT.DEFAULT).applyTo(filter);
		combo(line, "order", MatrixQuery.Order.values(), order -> asked.accept(query -> query.with(order)));
		combo(line, "columns", MatrixQuery.Columns.values(), columns -> asked.accept(query -> query.with(columns)));
		summary = new Label(line, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).indent(4, 0).applyTo(summary);
		filter.addListener(SWT.Modify, event -> asked.accept(query -> query.with(filter.getText())));
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && !filter.getText().isEmpty())
				filter.setText("");
			else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.ESC) {
				event.doit = false;
				leave.run();
			}
		});
	}

	private <C extends Enum<C>> void combo(Composite line, String name, C[] choices, Consumer<C> chosen) {
		Combo combo = AccessibleName.give(new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY), words.text(name));
		combo.setItems(Arrays.stream(choices).map(choice -> words.text(name + "." + choice.name())).toArray(String[]::new));
		combo.select(0);
		combo.setToolTipText(words.text(name));
		combo.addListener(SWT.Selection, event -> chosen.accept(choices[combo.getSelectionIndex()]));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(combo);
	}

	/** Tells how much there is, and how much of it is shown. */
	void show(MatrixView view) {
		Matrix matrix = view.matrix();
		long tasks = matrix.rows().stream().filter(MatrixRow.OfTask.class::isInstance).count();
		long unused = matrix.columns().stream().filter(matrix::isUnused).count();
		long undefined = matrix.columns().stream().filter(column -> column.state() == MatrixColumn.State.UNDEFINED).count();
		// What is to be done first: in a narrow window the end is cut.
		StringBuilder said = new StringBuilder();
		if (undefined > 0)
			said.append(words.text("summary.undefined", undefined));
		if (unused > 0)
			said.append(words.text("summary.unused", unused));
		said.append(words.text("summary", tasks, defined(matrix, false), defined(matrix, true)));
		if (view.isNothingFound())
			said.append("　").append(words.text("nothing", view.query().words()));
		else if (view.columns().size() < matrix.columns().size() || view.rows().size() < matrix.rows().size())
			said.append(words.text("summary.shown", view.rows().size(), view.columns().size()));
		summary.setText(said.toString().replace("&", "&&"));
		summary.setToolTipText(said.toString());
		summary.requestLayout();
	}

	private static long defined(Matrix matrix, boolean skills) {
		return matrix.columns().stream().filter(column -> column.skill() == skills && column.definition() != null).count();
	}

	void focus() {
		filter.setFocus();
		filter.selectAll();
	}
}
