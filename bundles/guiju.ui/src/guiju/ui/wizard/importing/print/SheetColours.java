package guiju.ui.wizard.importing.print;

import java.util.function.Supplier;

import org.eclipse.swt.graphics.Color;

/** The colours of a sheet, for light and for dark backgrounds; the background itself tells which. */
final class SheetColours {

	private final Supplier<Color> paper;

	SheetColours(Supplier<Color> paper) {
		this.paper = paper;
	}

	private boolean isDark() {
		Color background = paper.get();
		return 299 * background.getRed() + 587 * background.getGreen() + 114 * background.getBlue() < 128_000;
	}

	Color border() {
		return isDark() ? new Color(96, 102, 108) : new Color(196, 202, 208);
	}

	Color caption() {
		return isDark() ? new Color(160, 166, 172) : new Color(96, 102, 108);
	}

	Color mark() {
		return isDark() ? new Color(96, 76, 28) : new Color(255, 236, 178);
	}

	/** Beside what is marked, for those who see no colours. */
	Color edge() {
		return isDark() ? new Color(242, 184, 75) : new Color(176, 112, 0);
	}
}
