package guiju.ui.theme;

import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Sets headings of dialogs in the size of the system's font: the platform gives them one size, which may be smaller than what they head. */
public final class SystemSizes {

	private static final List<String> HEADINGS = List.of(JFaceResources.BANNER_FONT, JFaceResources.HEADER_FONT);

	private SystemSizes() {}

	/** Makes headings at least as large as the system's font. */
	public static void apply(Display display) {
		FontData system = display.getSystemFont().getFontData()[0];
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
		for (String heading : HEADINGS) {
			int height = JFaceResources.getFontRegistry().getFontData(heading)[0].getHeight();
			if (height >= system.getHeight())
				continue;
			FontData[] larger = {new FontData(system.getName(), system.getHeight(), SWT.BOLD)};
			PreferenceConverter.setDefault(store, heading, larger);
			JFaceResources.getFontRegistry().put(heading, larger);
		}
	}
}
