package guiju.dsl.ide.outline;

import guiju.dsl.lexing.Tok;

/** What an outline node is; a front chooses its icon by it. */
public enum OutlineKind {
	/** The standard itself. */
	STANDARD,
	/** A heading with the elements that belong under it, be it in the text or not. */
	SECTION,
	/** 主要職責. */
	DUTY,
	/** 工作任務. */
	TASK,
	/** 工作產出. */
	OUTPUT,
	/** 行為指標. */
	INDICATOR,
	/** 知識. */
	KNOWLEDGE,
	/** 技能. */
	SKILL,
	/** 態度. */
	ATTITUDE,
	/** 條件. */
	PREREQUISITE,
	/** 補充. */
	REMARK,
	/** 註. */
	NOTE,
	/** A bullet below one of the three. */
	BULLET,
	/** A reason below 修正說明. */
	REVISION,
	/** A version of the history. */
	VERSION,
	/** A line that cannot be read. */
	UNREADABLE;

	/** Returns the kind of node that a line with this head begins, or null. */
	static OutlineKind of(Tok head) {
		return switch (head) {
			case DUTY_CODE, DUTY_WORD -> DUTY;
			case TASK_CODE, TASK_WORD -> TASK;
			case OUTPUT_CODE, OUTPUT_WORD -> OUTPUT;
			case INDICATOR_CODE, INDICATOR_WORD -> INDICATOR;
			case KNOWLEDGE_CODE, KNOWLEDGE_WORD -> KNOWLEDGE;
			case SKILL_CODE, SKILL_WORD -> SKILL;
			case ATTITUDE_CODE, ATTITUDE_WORD -> ATTITUDE;
			case PREREQUISITE_WORD -> PREREQUISITE;
			case REMARK_WORD -> REMARK;
			case NOTE_WORD -> NOTE;
			case DASH -> BULLET;
			case REMOVED_WORD, LEVEL_CHANGED_WORD, CITATION_CHANGED_WORD, FIELD_CHANGED_WORD -> REVISION;
			case VERSION_CODE -> VERSION;
			case BROKEN_LINE, STRAY_LINE -> UNREADABLE;
			default -> null;
		};
	}
}
