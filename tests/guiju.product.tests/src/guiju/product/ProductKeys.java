package guiju.product;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** The keys by which a user does the usual things, without a mouse. */
final class ProductKeys {

	private static final int SETTLED = 1500;

	private final Screen screen;

	ProductKeys(Screen screen) {
		this.screen = screen;
	}

	/** Opens the first standard of the folder, from the filter above the list of which the first arrow leads to it. */
	void openFirst() throws IOException {
		screen.press("Down", "Home");
		Screen.pause(SETTLED);
		BufferedImage before = screen.picture();
		screen.press("Return");
		screen.untilChangedFrom(before);
	}

	void typeAtTheTop(String text) {
		screen.press("ctrl+Home");
		screen.type(text);
		Screen.pause(SETTLED);
	}

	void save() {
		screen.press("ctrl+s");
	}

	void quit() {
		screen.press("alt+f", "x");
	}

	/** Accepts the offer to restore what was not saved. */
	void restore() throws IOException {
		screen.focus("未儲存的內容");
		Screen.pause(SETTLED);
		BufferedImage before = screen.picture();
		screen.press("Return");
		screen.untilChangedFrom(before);
	}
}
