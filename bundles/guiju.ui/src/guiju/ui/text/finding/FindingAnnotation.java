package guiju.ui.text.finding;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import guiju.dsl.check.TextFinding;
import guiju.rules.Severity;
import guiju.ui.text.colour.Palette;

/** A finding at its place, with a sign beside its line. The sign's form tells the severity too, for those who see no colours. */
public final class FindingAnnotation extends Annotation implements IAnnotationPresentation, IQuickFixableAnnotation {

	private static final String TYPE = "guiju.finding.";

	private final TextFinding finding;

	FindingAnnotation(TextFinding finding, String text) {
		super(type(finding.severity()), false, text);
		this.finding = finding;
	}

	/** Returns the type of annotations of a severity. */
	public static String type(Severity severity) {
		return TYPE + severity.name();
	}

	/** Returns the finding, with the place that it had when it was found. */
	public TextFinding finding() {
		return finding;
	}

	@Override
	public int getLayer() {
		return 10 - finding.severity().ordinal();
	}

	@Override
	public void paint(GC gc, Canvas canvas, Rectangle bounds) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.on(canvas.getBackground()).of(finding.severity()));
		int size = Math.min(10, bounds.width - 2);
		int x = bounds.x + (bounds.width - size) / 2;
		int y = bounds.y + (Math.min(bounds.height, 2 * size) - size) / 2;
		switch (finding.severity()) {
			case ERROR -> gc.fillOval(x, y, size, size);
			case WARNING -> gc.fillPolygon(new int[] {x + size / 2, y, x + size, y + size, x, y + size});
			default -> gc.fillRoundRectangle(x + 2, y + 2, size - 4, size - 4, 2, 2);
		}
	}

	@Override
	public void setQuickFixable(boolean state) {
		// Whether there is a fix is found out when it is asked for: that costs time.
	}

	@Override
	public boolean isQuickFixableStateSet() {
		return true;
	}

	@Override
	public boolean isQuickFixable() {
		return true;
	}
}
