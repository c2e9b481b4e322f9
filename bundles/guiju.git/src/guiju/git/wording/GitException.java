package guiju.git.wording;

import java.io.IOException;
import java.util.Locale;

/** Thrown where git's data is not what was asked for; it tells what is wrong and what to do. */
public final class GitException extends IOException {

	private static final long serialVersionUID = 1;

	private final transient GitMessage reason;

	/** Refuses for a reason, the key of its wording with arguments. */
	public GitException(String key, Object... arguments) {
		super(GitMessage.of(key, arguments).text(Locale.ENGLISH));
		reason = GitMessage.of(key, arguments);
	}

	/** Returns what is wrong and what to do, in Chinese for any Chinese locale, else in English. */
	public String text(Locale locale) {
		return reason.text(locale);
	}
}
