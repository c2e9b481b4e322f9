package guiju.importer.report;

import java.util.Locale;

/** What kind of decision an import took. The ids are part of the report's format: they are added to, never renamed. */
public enum DecisionKind {
	/** Markup that is not meant to be seen was left out. */
	MARKUP_REMOVED,
	/** A note marker was written as 【註1】. */
	MARKER_SPELLED,
	/** Blanks inside Chinese text were undone. */
	BLANKS_REMOVED,
	/** A row goes on with the task of the row before. */
	ROW_CONTINUED,
	/** A text that a page break cut was joined. */
	TEXT_JOINED,
	/** The first row behind a page break: what stands in it may belong to the row before. */
	ROW_AFTER_BREAK,
	/** A code and a name that begins with a figure were parted. */
	FIGURE_PARTED,
	/** A code with blanks or other signs in it was written in one piece. */
	CODE_SPELLED,
	/** A code that is not written by the scheme, or has not its parent's numbers, stays as printed. */
	CODE_AS_PRINTED,
	/** K01~K03 was taken for all codes from the first to the last. */
	RANGE_EXPANDED,
	/** 同T1.1 was replaced by the citations of that task. */
	REFERENCE_FOLLOWED,
	/** An element has no code. */
	CODE_MISSING,
	/** A citation without a code was recognised by its label. */
	CODE_INFERRED,
	/** A citation without a code got the next free one. */
	CODE_ASSIGNED,
	/** A code stood in the column of another kind. */
	COLUMN_CORRECTED,
	/** Several tasks stood in one row. */
	TASKS_PARTED,
	/** A cell stands beside several tasks. */
	CELL_SHARED,
	/** A task stands below no duty of its own. */
	DUTY_MISSING,
	/** A duty or task has a code and no name. */
	NAME_MISSING,
	/** What stands in the column of activities was added to the task, which has no field for it. */
	ACTIVITY_ADDED,
	/** The rows of one task have several levels. */
	LEVELS_COLLECTED,
	/** A level that is no number from 1 to 6, or none at all. */
	LEVEL_AS_PRINTED,
	/** One label is printed in several spellings. */
	LABEL_SPELLED,
	/** One code is printed with different labels. */
	LABEL_RIVALS,
	/** A citation has no label, and no other has one. */
	LABEL_MISSING,
	/** The name was taken from the title. */
	NAME_FROM_TITLE,
	/** A field is printed twice with different values. */
	VALUE_RIVALS,
	/** Names and codes of a classification were paired. */
	CLASSIFICATION_PAIRED,
	/** An attitude's name and definition were parted without a colon. */
	ATTITUDE_PARTED,
	/** A value was changed because the language cannot carry it. */
	VALUE_FITTED,
	/** The document prints the same standard a second time. */
	STANDARD_REPEATED,
	/** The document holds another standard, which was left out. */
	STANDARD_LEFT_OUT,
	/** An appendix was left out. */
	APPENDIX_LEFT_OUT,
	/** A part that published standards have is missing. */
	PART_MISSING,
	/** Text that belongs to no known part was left out. */
	TEXT_DROPPED;

	/** Returns the stable id, row-continued. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns the key of the wording in the messages of this package, rowContinued. */
	String key() {
		StringBuilder key = new StringBuilder();
		for (String word : name().toLowerCase(Locale.ROOT).split("_"))
			key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		return key.toString();
	}
}
