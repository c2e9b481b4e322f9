package guiju.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;

import guiju.text.keyword.Vocabulary;

/**
 * The language of keywords in texts that have none yet. A text that has some keeps to them, whoever edits it. The engine below
 * takes it from a system property, so that every service follows without being told.
 */
public final class KeywordLanguage {

	private static final String NODE = "guiju.ui";
	private static final String KEY = "keywords";
	private static final String PROPERTY = "guiju.keywords";
	private static final String ENGLISH = "en";
	private static final String CHINESE = "zh";

	private KeywordLanguage() {}

	/** Returns what the user has chosen; Chinese unless that was English. */
	public static Vocabulary chosen() {
		return ENGLISH.equals(InstanceScope.INSTANCE.getNode(NODE).get(KEY, CHINESE)) ? Vocabulary.ENGLISH : Vocabulary.CHINESE;
	}

	/** Chooses, for all that is written from now on. */
	public static void choose(Vocabulary vocabulary) {
		InstanceScope.INSTANCE.getNode(NODE).put(KEY, vocabulary == Vocabulary.ENGLISH ? ENGLISH : CHINESE);
		apply();
	}

	/** Tells the engine; called once as the product starts. */
	public static void apply() {
		System.setProperty(PROPERTY, chosen() == Vocabulary.ENGLISH ? ENGLISH : CHINESE);
	}
}
