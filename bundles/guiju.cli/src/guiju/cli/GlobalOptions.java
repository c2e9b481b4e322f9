package guiju.cli;

import java.util.Locale;

/**
 * What must be known before a command line can be parsed: errors in it are worded in the language that it asks for.
 *
 * @param languageName what --lang says, or null
 * @param debug whether stack traces are wanted
 */
record GlobalOptions(String languageName, boolean debug) {

	static GlobalOptions of(String[] arguments) {
		String language = null;
		boolean debug = false;
		for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
			if (arguments[i].startsWith("--lang="))
				language = arguments[i].substring("--lang=".length());
			else if (arguments[i].equals("--lang") && i + 1 < arguments.length)
				language = arguments[i + 1];
			debug |= arguments[i].equals("--debug");
		}
		return new GlobalOptions(language, debug);
	}

	/** Returns the language asked for, or null where none is, or one that there is not. */
	Locale language() {
		return languageName == null ? null : UserLanguage.named(languageName);
	}

	boolean isLanguageUnknown() {
		return languageName != null && language() == null;
	}
}
