package guiju.revision.revise;

import java.util.Locale;
import java.util.function.Function;

import guiju.revision.wording.Wordings;
import guiju.rules.Message;

/** A standard of which no next version can be begun as it is; nothing has been written. */
public final class ReviseRefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Function<Locale, String> words;

	ReviseRefusedException(Message reason) {
		this(reason.key(), locale -> new Wordings(locale).text(reason));
	}

	ReviseRefusedException(String key, Function<Locale, String> words) {
		super(key);
		this.words = words;
	}

	/** Returns the reason, and what to do, in Chinese for any Chinese locale, else in English. */
	public String message(Locale locale) {
		return words.apply(locale);
	}
}
