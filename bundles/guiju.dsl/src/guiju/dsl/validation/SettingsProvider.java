package guiju.dsl.validation;

import java.time.LocalDate;

import org.eclipse.emf.common.util.URI;

import com.google.inject.ImplementedBy;

import guiju.rules.settings.Settings;

/** Tells which settings are in force for a file. */
@ImplementedBy(SettingsProvider.Defaults.class)
public interface SettingsProvider {

	/** Returns the settings for the file of a URI. */
	Settings settings(URI uri);

	/** The settings where nobody set any, and the day that it is. */
	final class Defaults implements SettingsProvider {

		@Override
		public Settings settings(URI uri) {
			return Settings.defaults(LocalDate.now());
		}
	}
}
