package guiju.ui.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** Fonts of a page, all made of the system's, so that they grow with it. */
final class PageFonts {

	private static final double[] SCALES = {1.7, 1.35, 1.15, 1.05};

	private final Device device;
	private final Map<String, Font> made = new HashMap<>();
	private final List<Font> headings = new ArrayList<>();

	PageFonts(Device device) {
		this.device = device;
		for (double scale : SCALES)
			headings.add(make("heading" + scale, plain(), scale, SWT.BOLD));
	}

	Font plain() {
		return make("plain", JFaceResources.getDialogFont(), 1.08, SWT.NORMAL);
	}

	Font fixed() {
		return JFaceResources.getTextFont();
	}

	Font heading(int level) {
		return headings.get(Math.clamp(level - 1, 0, headings.size() - 1));
	}

	Font bold(Font font) {
		return headings.contains(font) ? font : make("bold" + System.identityHashCode(font), font, 1, SWT.BOLD);
	}

	private Font make(String key, Font font, double scale, int style) {
		return made.computeIfAbsent(key, name -> {
			FontData data = font.getFontData()[0];
			return new Font(device, new FontData(data.getName(), (int) Math.round(data.getHeight() * scale), style));
		});
	}

	void dispose() {
		made.values().forEach(Font::dispose);
	}
}
