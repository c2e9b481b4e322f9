package guiju.dsl.lexing;

import java.util.EnumSet;
import java.util.Set;

/**
 * The types of tokens: the terminals of Ocs.xtext, name for name and in its order (a test compares the two). First the heads
 * that a line begins with, then what follows a head in its line, last what the parsers do not see.
 */
public enum Tok {
	SECTION_WORD, STANDARD_WORD, OCCUPATION_WORD, FAMILY_WORD, CATEGORY_WORD, OCCUPATION_CLASS_WORD, INDUSTRY_WORD,
	STANDARD_LEVEL_WORD, DESCRIPTION_WORD, DEVELOPER_WORD, VALID_UNTIL_WORD, DUTY_CODE, DUTY_WORD, TASK_CODE, TASK_WORD,
	OUTPUT_CODE, OUTPUT_WORD, INDICATOR_CODE, INDICATOR_WORD, KNOWLEDGE_CODE, KNOWLEDGE_WORD, SKILL_CODE, SKILL_WORD,
	ATTITUDE_CODE, ATTITUDE_WORD, LEVEL_WORD, KNOWLEDGE_LIST, SKILLS_LIST, REASON_WORD, DEFINITION_WORD,
	PREREQUISITE_WORD, REMARK_WORD, NOTE_WORD, REMOVED_WORD, LEVEL_CHANGED_WORD, CITATION_CHANGED_WORD,
	FIELD_CHANGED_WORD, VERSION_CODE, STATUS_WORD, UPDATE_WORD, BAR, DASH,
	CODE, CITE, DATE, VALUE, COLON, TEXT,
	WS, COMMENT, ACCEPTANCE, BROKEN_LINE, STRAY_LINE;

	/** Lines that belong to a task. */
	static final Set<Tok> TASK_LINES = EnumSet.of(LEVEL_WORD, OUTPUT_CODE, OUTPUT_WORD, INDICATOR_CODE, INDICATOR_WORD,
			KNOWLEDGE_LIST, SKILLS_LIST);
	/** Lines that begin a duty or a task. */
	static final Set<Tok> DUTIES_AND_TASKS = EnumSet.of(DUTY_CODE, DUTY_WORD, TASK_CODE, TASK_WORD);
	/** Lines that belong to the element directly above, whatever it is. */
	static final Set<Tok> BELOW = EnumSet.of(BAR, DASH, REASON_WORD, DEFINITION_WORD, STATUS_WORD, UPDATE_WORD);
	/** Heads whose line never carries a text that could be continued. */
	static final Set<Tok> TEXTLESS = EnumSet.of(SECTION_WORD, STANDARD_WORD, STANDARD_LEVEL_WORD, VALID_UNTIL_WORD, LEVEL_WORD,
			KNOWLEDGE_LIST, SKILLS_LIST);

	/** Tells whether a line can begin with this token. */
	public boolean isHead() {
		return compareTo(CODE) < 0;
	}

	/** Tells whether the parsers do not see this token. */
	public boolean isHidden() {
		return compareTo(WS) >= 0;
	}

	/** Tells whether this hides a line that was written to mean something. */
	public boolean isHiddenLine() {
		return this == BROKEN_LINE || this == STRAY_LINE;
	}

	/** Tells whether a line with this head is part of a duty. */
	boolean isOfDuty() {
		return DUTIES_AND_TASKS.contains(this) || TASK_LINES.contains(this);
	}
}
