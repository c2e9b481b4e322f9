package guiju.ui.compare.table;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import guiju.ui.compare.layout.Widths;

/** The fonts of the list and how wide their characters are, asked once each: all Chinese characters are as wide as one. */
final class Fonts implements Widths {

	private static final int HAN = '國';
	private static final int STILL_TABLE = 0x3000;

	private final Map<Integer, Integer> plain = new HashMap<>();
	private final Map<Integer, Integer> strong = new HashMap<>();
	private final Control control;
	private final Font font;
	private final Font bold;
	private final int height;

	Fonts(Control control, ResourceManager resources) {
		this.control = control;
		font = control.getFont();
		bold = resources.create(FontDescriptor.createFrom(font).setStyle(SWT.BOLD));
		GC gc = new GC(control);
		gc.setFont(bold);
		height = Math.max(gc.getFontMetrics().getHeight(), gc.stringExtent("國").y) + 3;
		gc.dispose();
	}

	Font of(boolean isBold) {
		return isBold ? bold : font;
	}

	/** Returns the height of a line. */
	int height() {
		return height;
	}

	boolean isOf(Font other) {
		return font.equals(other);
	}

	@Override
	public int of(int codePoint, boolean isBold) {
		int asked = codePoint >= 0x4E00 && codePoint <= 0x9FFF ? HAN : codePoint;
		return (isBold ? strong : plain).computeIfAbsent(asked, unknown -> measure(unknown, isBold));
	}

	/** Returns the width of a text in one line. */
	int width(String text, boolean isBold) {
		return text.codePoints().map(each -> of(each, isBold)).sum();
	}

	/** Returns the width of the widest part of a text that is not broken: of Chinese a character, else a word. */
	int longestWord(String text, boolean isBold) {
		int widest = 0;
		int word = 0;
		for (int each : text.codePoints().toArray()) {
			boolean parts = each == ' ' || each >= 0x2E80;
			word = parts ? 0 : word + of(each, isBold);
			widest = Math.max(widest, Math.max(word, of(each, isBold)));
		}
		return widest;
	}

	private int measure(int codePoint, boolean isBold) {
		if (codePoint == '\t')
			return 0;
		GC gc = new GC(control);
		gc.setFont(of(isBold));
		// Of small characters one alone is rounded up; sixteen together tell how wide they are.
		int many = codePoint < STILL_TABLE ? 16 : 1;
		int width = (gc.stringExtent(Character.toString(codePoint).repeat(many)).x + many - 1) / many;
		gc.dispose();
		return width;
	}
}
