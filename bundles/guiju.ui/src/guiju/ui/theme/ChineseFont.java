package guiju.ui.theme;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * Sets texts in a font of Taiwan's shapes unless the user chose one. Where the system speaks English, "monospace" takes its Han
 * characters and its commas from the first font that has any, which is often a Japanese one.
 */
public final class ChineseFont {

	private static final List<String> FAMILIES = List.of("Noto Sans Mono CJK TC", "Source Han Mono TC", "Noto Sans CJK TC");

	private ChineseFont() {}

	/** Makes such a font the default for texts, if there is one. */
	public static void apply(Display display) {
		if (!Platform.OS_LINUX.equals(Platform.getOS()))
			return;
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
		if (!store.isDefault(JFaceResources.TEXT_FONT) && !store.getString(JFaceResources.TEXT_FONT).isBlank())
			return;
		// Who has set the system's font larger needs larger texts too; the platform's own default is of one size.
		int height = Math.max(JFaceResources.getTextFont().getFontData()[0].getHeight(), display.getSystemFont().getFontData()[0].getHeight());
		FAMILIES.stream().filter(family -> display.getFontList(family, true).length > 0).findFirst().ifPresent(family -> {
			FontData[] font = {new FontData(family, height, org.eclipse.swt.SWT.NORMAL)};
			PreferenceConverter.setDefault(store, JFaceResources.TEXT_FONT, font);
			JFaceResources.getFontRegistry().put(JFaceResources.TEXT_FONT, font);
		});
	}
}
