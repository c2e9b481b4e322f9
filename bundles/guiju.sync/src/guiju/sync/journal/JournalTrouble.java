package guiju.sync.journal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import guiju.files.FileReasons;

/**
 * Texts cannot be kept at the moment. Nothing is lost yet: they are in the editors, and keeping is tried again.
 *
 * @param folder the journal's folder
 * @param cause what went wrong
 */
public record JournalTrouble(Path folder, Exception cause) {

	/** Returns what is wrong and what to do, in Chinese for any Chinese locale, else in English. */
	public String message(Locale locale) {
		Locale language = locale.getLanguage().equals("zh") ? Locale.TAIWAN : Locale.ENGLISH;
		ResourceBundle messages = ResourceBundle.getBundle("guiju.sync.journal.messages", language, JournalTrouble.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		String key = switch (cause) {
			case AccessDeniedException denied -> "denied";
			case NoSuchFileException gone -> "gone";
			case IOException failed when FileReasons.of(failed).key().equals("full") -> "full";
			default -> "failed";
		};
		return new MessageFormat(messages.getString(key), language).format(new Object[] {folder, String.valueOf(cause.getMessage())});
	}
}
