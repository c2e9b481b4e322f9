package guiju.text.writer;

/** Why the language cannot carry a value where it is. Each has its wording and its remedy in the messages of this package. */
public enum Obstacle {
	/** A character that text files do not carry safely: controls, a lone carriage return. */
	CONTROL,
	/** Half of a character outside the basic plane: UTF-8 has no form for it. */
	SURROGATE,
	/** A line break where the value must stand in one line. */
	LINE_BREAK,
	/** A blank or a colon in a value that ends there. */
	BLANK_OR_COLON,
	/** A colon in a value that ends there. */
	COLON,
	/** A colon at the beginning of a value, where it would be taken for the keyword's. */
	COLON_FIRST,
	/** Two slashes, which begin a comment there. */
	COMMENT,
	/** A code of another shape than the place asks for, so that it would read as another element. */
	SHAPE,
	/** A level that begins with the code of a task: its line would read as the reason of a changed level. */
	LEVEL_REASON,
	/** A citation with a separator of citations in it. */
	SEPARATOR,
	/** A list of citations that does not begin with a code: it would read as prose. */
	NO_CITATION_FIRST,
	/** A name that begins with a K or S code behind a keyword that stands for a code: it would read as citations. */
	CODE_FIRST,
	/** A code that begins like a date, where the date would be expected. */
	DATE_FIRST,
	/** A date that does not begin like one, without the code that would tell them apart. */
	NO_DATE,
	/** A value that the line cannot do without. */
	MISSING,
	/** A value for which the line has no place. */
	NO_PLACE,
	/** A footnote among prerequisites, remarks or bullets. */
	MISPLACED_NOTE,
	/** An acceptance of a line that the standard does not have. */
	NO_SUCH_LINE;

	/** Returns the key of the wording; that of the remedy is the same with {@code Remedy} behind. */
	String key() {
		StringBuilder key = new StringBuilder();
		for (String word : name().toLowerCase(java.util.Locale.ROOT).split("_"))
			key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		return key.toString();
	}
}
