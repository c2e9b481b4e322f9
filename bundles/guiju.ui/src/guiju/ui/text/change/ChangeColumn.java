package guiju.ui.text.change;

import java.util.function.IntConsumer;

import org.eclipse.jface.text.source.AbstractRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import guiju.ui.text.colour.Palette;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/**
 * Draws the bars. Each kind has a form of its own for those who see no colours: a full bar is new, a bar with gaps was worded
 * otherwise, a wedge is where lines are gone.
 */
public final class ChangeColumn extends AbstractRulerColumn {

	private static final int WIDTH = 8;
	private static final int BAR = 4;
	private static final int GAP = 6;

	private final ChangeBars bars;
	private final IntConsumer clicked;

	/**
	 * Draws these.
	 *
	 * @param clicked is told of the line beside which a bar was clicked
	 */
	public ChangeColumn(ChangeBars bars, IntConsumer clicked) {
		this.bars = bars;
		this.clicked = clicked;
		bars.setColumn(this);
		setWidth(WIDTH);
		setHover(new EarlierLines(bars));
	}

	@Override
	public Control createControl(CompositeRuler ruler, Composite parent) {
		Control control = AccessibleName.give(super.createControl(ruler, parent), new Words(ChangeColumn.class).text("column"));
		control.addListener(SWT.MouseUp, event -> {
			int line = ruler.toDocumentLineNumber(control.toControl(control.getDisplay().getCursorLocation()).y);
			if (event.button == 1 && bars.at(line) != null)
				clicked.accept(line);
		});
		control.addPaintListener(event -> paintBelow(ruler.getTextViewer().getTextWidget(), event.gc, control.getSize()));
		return control;
	}

	/** Nobody else paints where there are no lines any more. */
	private void paintBelow(StyledText text, GC gc, Point size) {
		int end = text.getLinePixel(text.getLineCount());
		gc.setBackground(getDefaultBackground());
		if (end < size.y)
			gc.fillRectangle(0, end, size.x, size.y - end);
	}

	/** Takes the colour of the text's background. */
	public void setBackground(Color background) {
		setDefaultBackground(background);
	}

	@Override
	protected void paintLine(GC gc, int line, int widgetLine, int y, int height) {
		gc.setBackground(computeBackground(line));
		gc.fillRectangle(0, y, WIDTH, height);
		Palette palette = Palette.on(getDefaultBackground());
		for (ChangedLines change : bars.changes())
			if (change.isAt(line)) {
				gc.setBackground(palette.of(change.kind()));
				draw(gc, change, line, y, height);
			}
	}

	private static void draw(GC gc, ChangedLines change, int line, int y, int height) {
		int x = (WIDTH - BAR) / 2;
		switch (change.kind()) {
			case ADDED -> gc.fillRectangle(x, y, BAR, height);
			case CHANGED -> {
				for (int at = 0; at < height; at += 2 * GAP)
					gc.fillRectangle(x, y + at, BAR, Math.min(GAP + 2, height - at));
			}
			case REMOVED -> {
				gc.setAntialias(SWT.ON);
				int edge = line < change.first() ? y + height : y;
				gc.fillPolygon(new int[] {x - 1, edge - 5, x - 1, edge + 5, x + BAR + 2, edge});
			}
		}
	}
}
