package guiju.ui.matrix.content;

import java.util.Locale;

import guiju.dsl.ide.wording.Wordings;
import guiju.rules.Message;

/**
 * A line that cannot be read, where a task stands.
 *
 * @param line its number, from 1
 * @param text what it says
 * @param message what is wrong with it, or null where that is told at another line
 */
public record Trouble(int line, String text, Message message) {

	/** Returns why the line cannot be read, or an empty text. */
	public String reason(Locale locale) {
		return message == null ? "" : new Wordings(locale).text(message);
	}
}
