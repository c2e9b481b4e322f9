package guiju.text.writer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A value that the language cannot carry where it is.
 *
 * @param path whose value it is, as {@link guiju.model.path.ElementPath} has it
 * @param feature the name of the feature that holds it
 * @param value the value as it is in the model, or null
 * @param slot where it should have been written
 * @param obstacle what is in the way
 */
public record Unwritable(String path, String feature, String value, Slot slot, Obstacle obstacle) {

	private static final int SHOWN = 40;

	/** Returns what is wrong, where, and how to mend it, in Chinese for any Chinese locale, else in English. */
	public String message(Locale locale) {
		ResourceBundle words = ResourceBundle.getBundle("guiju.text.writer.messages",
				locale.getLanguage().equals("zh") ? Locale.TAIWAN : Locale.ENGLISH, Unwritable.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		String what = words.getString(obstacle.key());
		String remedy = words.getString(obstacle.key() + "Remedy");
		String place = path.isEmpty() ? words.getString("standard") : path;
		return MessageFormat.format(words.getString("unwritable"), place, feature,
				MessageFormat.format(what, excerpt(), slot.example()), MessageFormat.format(remedy, excerpt(), slot.example()));
	}

	/** Values may be long and hold what no terminal shows. */
	private String excerpt() {
		if (value == null)
			return "";
		StringBuilder shown = new StringBuilder();
		value.codePoints().limit(SHOWN).map(c -> isShown(c) ? c : '\ufffd').forEach(shown::appendCodePoint);
		return value.codePointCount(0, value.length()) > SHOWN ? shown.append('…').toString() : shown.toString();
	}

	private static boolean isShown(int codePoint) {
		return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
	}
}
