package guiju.report.rows;

import java.util.Locale;

/** The parts of a standard, in the order of the published document. */
public enum SectionType {
	/** Code, name, classes, description and level. */
	HEAD,
	/** One 主要職責 with its tasks. */
	DUTY,
	/** 知識. */
	KNOWLEDGE,
	/** 技能. */
	SKILLS,
	/** 態度. */
	ATTITUDES,
	/** 建議擔任此職類/職業之學歷/經歷/或能力條件. */
	PREREQUISITES,
	/** 其他補充說明. */
	REMARKS,
	/** 註. */
	NOTES,
	/** 版本沿革. */
	VERSIONS;

	/** Returns the word in keys of messages and in attributes. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
