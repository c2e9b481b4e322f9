package guiju.text.keyword;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A keyword of the language in both vocabularies. This is the only place where the words are written down: the lexer,
 * the writer, the formatter and completion all read them here, and {@code docs/language.md} is held to it by a test.
 */
public enum Keyword {
	/** The standard's own code. */
	STANDARD("職能基準", "standard"),
	/** The name, where it names an occupation. */
	OCCUPATION("職業", "occupation"),
	/** The name, where it names a job family. */
	JOB_FAMILY("職類", "job-family"),
	/** 職類別 code and name. */
	CATEGORY("職類別", "category"),
	/** 職業別 code and name. */
	OCCUPATION_CLASS("職業別", "occupation-class"),
	/** 行業別 code and name. */
	INDUSTRY("行業別", "industry"),
	/** The standard's level. */
	STANDARD_LEVEL("基準級別", "standard-level"),
	/** What the occupation does. */
	DESCRIPTION("工作描述", "description"),
	/** Who developed the standard. */
	DEVELOPER("發展單位", "developer"),
	/** Until when the standard is valid. */
	VALID_UNTIL("有效期限", "valid-until"),
	/** A duty without a code. */
	DUTY("職責", "duty"),
	/** A task without a code. */
	TASK("任務", "task"),
	/** A task's level, or the reason why it changed. */
	LEVEL("級別", "level"),
	/** An output without a code. */
	OUTPUT("產出", "output"),
	/** An indicator without a code. */
	INDICATOR("指標", "indicator"),
	/** Cited knowledge, or with a colon knowledge without a code. */
	KNOWLEDGE("知識", "knowledge"),
	/** Cited skills, or with a colon a skill without a code. */
	SKILLS("技能", "skills"),
	/** An attitude without a code. */
	ATTITUDE("態度", "attitude"),
	/** What an attitude means. */
	DEFINITION("定義", "definition"),
	/** Why the line above changed. */
	REASON("緣由", "reason"),
	/** Education, experience or ability that is advised. */
	PREREQUISITE("條件", "prerequisite"),
	/** A further remark. */
	REMARK("補充", "remark"),
	/** A footnote, its label directly behind: 註1. */
	NOTE("註", "note"),
	/** The reason why an element was removed. */
	REMOVED("刪除", "removed"),
	/** The reason why a citation changed. */
	CITATION("引用", "citation"),
	/** The reason why a field of the head changed. */
	FIELD("欄位", "field"),
	/** A version's status. */
	STATUS("狀態", "status"),
	/** A version's update note. */
	UPDATE("更新說明", "update"),
	/** Heading of the knowledge definitions. */
	KNOWLEDGE_SECTION("知識定義", "knowledge-definitions"),
	/** Heading of the skill definitions. */
	SKILLS_SECTION("技能定義", "skill-definitions"),
	/** Heading of the attitudes. */
	ATTITUDE_SECTION("態度定義", "attitude-definitions"),
	/** Heading of prerequisites, remarks and notes. */
	REMARKS_SECTION("說明", "remarks"),
	/** Heading of the reasons for what has no line any more. */
	REVISION_SECTION("修正說明", "revision"),
	/** Heading of the version history. */
	HISTORY_SECTION("版本沿革", "history"),
	/** In a comment: accepts a finding of the line below. */
	ACCEPT("容許", "accept");

	private static final Map<String, Keyword> BY_WORD = new HashMap<>();

	static {
		for (Keyword keyword : values()) {
			BY_WORD.put(keyword.chinese, keyword);
			BY_WORD.put(keyword.english, keyword);
		}
	}

	private static final int LONGEST = BY_WORD.keySet().stream().mapToInt(String::length).max().orElse(0);

	private final String chinese;
	private final String english;

	Keyword(String chinese, String english) {
		this.chinese = chinese;
		this.english = english;
	}

	/** Returns the word as it is written in a vocabulary. */
	public String in(Vocabulary vocabulary) {
		return vocabulary == Vocabulary.CHINESE ? chinese : english;
	}

	/** Returns the keyword that a word is, in whichever vocabulary and case, or null. */
	public static Keyword of(String word) {
		Keyword exact = BY_WORD.get(word);
		return exact != null || word.isEmpty() || word.charAt(0) > 'z' ? exact : BY_WORD.get(word.toLowerCase(Locale.ROOT));
	}

	/** Returns how long the longest word is, in UTF-16 units: whoever looks for a keyword in a text need look no farther. */
	public static int longest() {
		return LONGEST;
	}

	/** Returns the vocabulary of a word that is a keyword. */
	public static Vocabulary vocabulary(String word) {
		return word.charAt(0) < 0x80 ? Vocabulary.ENGLISH : Vocabulary.CHINESE;
	}
}
