package guiju.ui.status;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Sets a status line in letters that it has room for: the workbench makes it 26 pixels high whatever the system's font is, margins
 * included, and larger letters would lose their feet.
 */
final class StatusLetters {

	private static final int ROOM = 22;
	private static final int SMALLEST = 7;

	private StatusLetters() {}

	/** Makes the letters of a line fit into it. */
	static void fit(Composite line) {
		FontDescriptor letters = FontDescriptor.createFrom(line.getFont());
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), line);
		Font font = fonts.create(letters);
		while (height(line, font) > ROOM && font.getFontData()[0].getHeight() > SMALLEST) {
			letters = letters.increaseHeight(-1);
			font = fonts.create(letters);
		}
		for (Control child : line.getChildren())
			child.setFont(font);
	}

	private static int height(Composite line, Font font) {
		GC gc = new GC(line);
		try {
			gc.setFont(font);
			return gc.textExtent("國Ág").y;
		} finally {
			gc.dispose();
		}
	}
}
