package guiju.ui.matrix;

import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import guiju.ui.matrix.content.MatrixColumn;
import guiju.ui.matrix.content.MatrixRow;
import guiju.ui.matrix.content.MatrixView;
import guiju.ui.matrix.content.VerticalText;

/** How wide and high everything is, by the font of the system. */
final class Measures {

	/** Names are that long at least, where there is any room. */
	private static final int SHORTEST = 5;
	/** In a window so low, or in letters so large, that else no row would be seen. */
	private static final int LEAST = 3;
	private static final int LONGEST = 10;
	/** Names up to here stand in one line, where all do. */
	private static final int ONE_LINE = 7;

	private final Control control;
	private final Font bold;
	private final int em;
	private final int line;
	private int nameLength = SHORTEST;
	private int titleWidth;

	Measures(Control control) {
		this.control = control;
		bold = new LocalResourceManager(JFaceResources.getResources(), control).create(FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD));
		GC gc = new GC(control);
		em = Math.max(gc.textExtent("國").x, 8);
		line = Math.max(gc.textExtent("國Ág").y, 10);
		gc.dispose();
	}

	/** Fits names as far as they are reasonably short. */
	void fit(MatrixView view) {
		int longest = view.columns().stream().map(MatrixColumn::name).mapToInt(VerticalText::length).max().orElse(0);
		nameLength = Math.clamp(Math.max((longest + 1) / 2, Math.min(longest, ONE_LINE)), Math.min(SHORTEST, room()), room());
		GC gc = new GC(control);
		gc.setFont(bold);
		int widest = 0;
		for (MatrixRow row : view.rows())
			widest = Math.max(widest, gc.textExtent(row.code() + "  " + row.name()).x);
		gc.dispose();
		titleWidth = Math.clamp(widest + 5 * em / 2 + 10, 11 * em, 24 * em);
	}

	/** Returns how long a line of a name may be: in a low window rows are needed more than names. */
	private int room() {
		int height = control.getSize().y;
		return height <= 0 ? LONGEST : Math.clamp(height * 3 / 10 / step(), LEAST, LONGEST);
	}

	Font bold() {
		return bold;
	}

	int em() {
		return em;
	}

	int line() {
		return line;
	}

	/** Returns how many Chinese characters stand one below the other in the name of a column. */
	int nameLength() {
		return nameLength;
	}

	int column() {
		return em * 5 / 2 + 8;
	}

	int row() {
		return line + 10;
	}

	/** Returns the width of the row header's columns: title, sum of knowledge, sum of skills. */
	List<Integer> titles() {
		return List.of(titleWidth, column(), column());
	}

	/** Returns the height of a character in a name. */
	int step() {
		return em + 2;
	}

	/** Returns the heights of the column header's rows: group, code, name, count. */
	List<Integer> headers() {
		return List.of(line + 8, line + 8, nameLength * step() + 8, line + 8);
	}

	/** Returns the diameter of the place in a cell that a click toggles. */
	int mark() {
		return Math.min(row(), column()) - 6;
	}
}
