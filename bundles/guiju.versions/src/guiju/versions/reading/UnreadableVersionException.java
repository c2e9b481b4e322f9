package guiju.versions.reading;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import guiju.importer.report.StandardPart;

/** Thrown for a version that cannot be compared; it tells why and what to do, in both languages. */
public final class UnreadableVersionException extends Exception {

	private static final long serialVersionUID = 1;
	private static final String BUNDLE = "guiju.versions.reading.messages";

	private final transient Function<Locale, String> reason;
	private final transient Set<StandardPart> missing;

	private UnreadableVersionException(Function<Locale, String> reason, Set<StandardPart> missing, Throwable cause) {
		super(reason.apply(Locale.ENGLISH), cause);
		this.reason = reason;
		this.missing = Collections.unmodifiableSet(missing);
	}

	/** Refuses for a reason that another bundle gives in words. */
	static UnreadableVersionException because(Function<Locale, String> reason, Throwable cause) {
		return new UnreadableVersionException(reason, EnumSet.noneOf(StandardPart.class), cause);
	}

	/** Refuses a document that is no standard. */
	static UnreadableVersionException noStandard(Set<StandardPart> missing) {
		return new UnreadableVersionException(locale -> noStandard(missing, locale), missing, null);
	}

	private static String noStandard(Set<StandardPart> missing, Locale locale) {
		Locale language = locale.getLanguage().equals("zh") ? Locale.TAIWAN : Locale.ENGLISH;
		ResourceBundle wordings = ResourceBundle.getBundle(BUNDLE, language, UnreadableVersionException.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		String parts = missing.stream().map(StandardPart::printed).collect(Collectors.joining(wordings.getString("separator")));
		return new MessageFormat(wordings.getString("noStandard"), language).format(new Object[] { parts });
	}

	/** Returns the parts of a standard that were not found in a document that is none; empty where it was refused for another reason. */
	public Set<StandardPart> missing() {
		return missing;
	}

	/** Returns what is wrong and what to do, without the version's name; in Chinese for any Chinese locale, else in English. */
	public String text(Locale locale) {
		return reason.apply(locale);
	}
}
