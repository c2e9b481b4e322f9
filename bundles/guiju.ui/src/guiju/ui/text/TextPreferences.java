package guiju.ui.text;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.AbstractTextEditor;

/**
 * What the platform's editor asks for by preferences. Nobody has to choose any of it: Home goes to a line's first word, what is
 * selected can be dragged, and no key makes typing overwrite what is there.
 */
final class TextPreferences {

	private TextPreferences() {}

	static IPreferenceStore store() {
		PreferenceStore store = new PreferenceStore();
		for (String on : new String[] {AbstractTextEditor.PREFERENCE_NAVIGATION_SMART_HOME_END, AbstractTextEditor.PREFERENCE_TEXT_DRAG_AND_DROP_ENABLED,
				AbstractTextEditor.PREFERENCE_COLOR_FOREGROUND_SYSTEM_DEFAULT, AbstractTextEditor.PREFERENCE_COLOR_BACKGROUND_SYSTEM_DEFAULT,
				AbstractTextEditor.PREFERENCE_COLOR_SELECTION_FOREGROUND_SYSTEM_DEFAULT, AbstractTextEditor.PREFERENCE_COLOR_SELECTION_BACKGROUND_SYSTEM_DEFAULT,
				AbstractTextEditor.PREFERENCE_HYPERLINKS_ENABLED, AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED})
			store.setDefault(on, true);
		store.setDefault(AbstractTextEditor.PREFERENCE_HYPERLINK_KEY_MODIFIER_MASK, SWT.MOD1);
		return store;
	}
}
