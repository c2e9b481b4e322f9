package guiju.ui.matrix;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

import guiju.ui.matrix.content.VerticalText;

/** What painters of cells do alike. */
final class Strokes {

	private Strokes() {}

	static void fill(GC gc, Rectangle area, Color color) {
		gc.setBackground(color);
		gc.fillRectangle(area);
	}

	/** Draws the lines at the right and below. */
	static void lines(GC gc, Rectangle area, Color right, Color below) {
		gc.setForeground(right);
		gc.drawLine(area.x + area.width - 1, area.y, area.x + area.width - 1, area.y + area.height - 1);
		gc.setForeground(below);
		gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width - 1, area.y + area.height - 1);
	}

	static void centred(GC gc, String text, Rectangle area, Color color) {
		Point size = gc.textExtent(text);
		gc.setForeground(color);
		gc.drawText(text, area.x + (area.width - size.x) / 2, area.y + (area.height - size.y) / 2, true);
	}

	/** Draws a text from a place to the right; what does not fit ends in dots. */
	static void left(GC gc, String text, int x, Rectangle area, Color color) {
		String shown = shortened(gc, text, area.x + area.width - x - 4);
		gc.setForeground(color);
		gc.drawText(shown, x, area.y + (area.height - gc.textExtent(shown).y) / 2, true);
	}

	static String shortened(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width)
			return text;
		int fits = 0;
		int not = text.length();
		while (not - fits > 1) {
			int middle = (fits + not) / 2;
			if (gc.textExtent(text.substring(0, middle) + "…").x <= width)
				fits = middle;
			else
				not = middle;
		}
		return text.substring(0, fits) + "…";
	}

	/** Draws a label from top to bottom, its lines from right to left. */
	static void vertical(GC gc, String text, Rectangle area, Measures measures, Color color) {
		List<List<VerticalText.Piece>> lines = VerticalText.set(text, measures.nameLength(), 2);
		int width = measures.em() + 2;
		int x = area.x + (area.width + lines.size() * width) / 2;
		gc.setForeground(color);
		for (List<VerticalText.Piece> line : lines) {
			x -= width;
			int y = area.y + 4;
			for (VerticalText.Piece piece : line) {
				piece(gc, piece, x, y, width, measures);
				y += piece.length() * measures.step();
			}
		}
	}

	private static void piece(GC gc, VerticalText.Piece piece, int x, int y, int width, Measures measures) {
		Point size = gc.textExtent(piece.text());
		if (!piece.turned()) {
			gc.drawText(piece.text(), x + (width - size.x) / 2, y + (measures.step() - size.y) / 2, true);
			return;
		}
		Transform turned = new Transform(gc.getDevice());
		Transform before = new Transform(gc.getDevice());
		gc.getTransform(before);
		gc.getTransform(turned);
		turned.translate(x + (width + size.y) / 2f, y);
		turned.rotate(90);
		gc.setTransform(turned);
		gc.drawText(piece.text(), 0, 0, true);
		gc.setTransform(before);
		turned.dispose();
		before.dispose();
	}

	/** Draws a disc, or a ring. */
	static void mark(GC gc, Rectangle area, int diameter, Color color, boolean filled) {
		gc.setAntialias(SWT.ON);
		int x = area.x + (area.width - 1 - diameter) / 2;
		int y = area.y + (area.height - 1 - diameter) / 2;
		if (filled) {
			gc.setBackground(color);
			gc.fillOval(x, y, diameter, diameter);
		} else {
			gc.setForeground(color);
			gc.drawOval(x, y, diameter - 1, diameter - 1);
		}
		gc.setAntialias(SWT.DEFAULT);
	}
}
