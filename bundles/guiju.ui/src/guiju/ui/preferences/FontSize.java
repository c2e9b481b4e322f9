package guiju.ui.preferences;

import java.util.Arrays;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The font of texts, where the workbench keeps it: all that shows text follows at once. */
final class FontSize {

	private static final int LEAST = 6;
	private static final int MOST = 48;

	private FontSize() {}

	static void set(FontData[] font) {
		if (!Arrays.equals(font, JFaceResources.getTextFont().getFontData()))
			PreferenceConverter.setValue(new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench"), JFaceResources.TEXT_FONT, font);
	}

	static FontData[] changed(FontData[] font, int step) {
		return Arrays.stream(font).map(each -> new FontData(each.getName(), Math.clamp(each.getHeight() + step, LEAST, MOST), each.getStyle()))
				.toArray(FontData[]::new);
	}
}
