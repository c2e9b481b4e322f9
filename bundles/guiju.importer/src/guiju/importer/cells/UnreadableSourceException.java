package guiju.importer.cells;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Thrown where a document cannot be read at all. It tells why, and what the user can do. */
public final class UnreadableSourceException extends Exception {

	private static final long serialVersionUID = 1L;
	/** Words one behind the other: no name of a file within the document, nor of a format. */
	private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,} +[A-Za-z]{2,}");

	/** Why a document cannot be read. Each has its wording in the messages of this package. */
	public enum Reason {
		/** No reader knows the format. */
		UNKNOWN_FORMAT("unknownFormat"),
		/** A format of its time that nobody should publish in any more; the programs that made it can save another. */
		LEGACY_FORMAT("legacyFormat"),
		/** The content breaks the rules of its format. */
		DAMAGED("damaged"),
		/** A password is needed. */
		ENCRYPTED("encrypted"),
		/** There are pictures of text, and no text. */
		NO_TEXT("noText"),
		/** It is larger than any standard, or would become so when unpacked. */
		TOO_LARGE("tooLarge"),
		/** The characters are in an encoding that is not understood. */
		UNKNOWN_ENCODING("unknownEncoding"),
		/** The columns of its table are only blanks, which stand within cells as well. */
		BLANK_COLUMNS("blankColumns"),
		/** Commas part its cells, which hold commas as well. */
		COMMA_SEPARATED("commaSeparated"),
		/** It would have to be followed to other files or addresses. */
		EXTERNAL_REFERENCE("externalReference");

		private final String key;

		Reason(String key) {
			this.key = key;
		}
	}

	private final Reason reason;
	private final String detail;

	/**
	 * Refuses a document.
	 *
	 * @param detail what exactly was found, in any language, or null; shown behind the wording of the reason
	 */
	public UnreadableSourceException(Reason reason, String detail) {
		this(reason, detail, null);
	}

	/** Refuses a document because of an error of a library, whose words, in English, {@link #getMessage()} keeps. */
	public UnreadableSourceException(Reason reason, String detail, Throwable cause) {
		super(reason + (detail == null ? "" : ": " + detail), cause);
		this.reason = reason;
		this.detail = detail;
	}

	/** Returns why. */
	public Reason reason() {
		return reason;
	}

	/** Returns what is wrong and what can be done, in Chinese for any Chinese locale, else in English. */
	public String message(Locale locale) {
		boolean chinese = locale.getLanguage().equals("zh");
		ResourceBundle words = ResourceBundle.getBundle("guiju.importer.cells.messages",
				chinese ? Locale.TAIWAN : Locale.ENGLISH, UnreadableSourceException.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		String message = words.getString(reason.key);
		boolean foreign = chinese && getCause() != null && SENTENCE.matcher(String.valueOf(detail)).find();
		return detail == null || foreign ? message : MessageFormat.format(words.getString("detailed"), message, detail);
	}
}
