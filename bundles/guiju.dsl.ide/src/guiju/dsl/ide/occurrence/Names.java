package guiju.dsl.ide.occurrence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.model.code.Characters;
import guiju.model.code.ElementCode;
import guiju.model.reference.References;

/** The names by which occurrences are compared. */
public final class Names {

	private static final String NOTE = "註";
	private static final Pattern NOTE_NAME = Pattern.compile("(?:註|(?i:note))[\\s　]*([0-9０-９A-Za-z一二三四五六七八九十]{1,4})");

	private Names() {}

	/** Returns the name of a printed code of an element, or null where it is none. */
	public static String ofCode(String printed) {
		return ElementCode.parse(printed).map(ElementCode::print).orElse(null);
	}

	/** Returns the name of a note's label as printed, or null for an empty one. */
	public static String ofNote(String label) {
		String key = References.label(label);
		return key.isEmpty() ? null : NOTE + key;
	}

	/** Returns the name that a person writes: K01, also in another spelling, or 註1, also note 1. */
	public static Optional<String> of(String written) {
		String word = Characters.trim(written);
		Matcher note = NOTE_NAME.matcher(word);
		return Optional.ofNullable(note.matches() ? ofNote(note.group(1)) : ofCode(word));
	}

	/** Tells whether a name is that of a note. */
	public static boolean isNote(String name) {
		return name.startsWith(NOTE);
	}

	/** Returns the label of a note's name. */
	public static String label(String name) {
		return name.substring(NOTE.length());
	}
}
