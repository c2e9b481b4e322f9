package guiju.ui.robot;

import guiju.ui.wording.Words;

/** Says in the language of the running product what a story looks for; each story holds in both. */
public final class Language {

	private Language() {}

	/** Returns one of both wordings. */
	public static String said(String chinese, String english) {
		return Words.language().getLanguage().equals("zh") ? chinese : english;
	}
}
