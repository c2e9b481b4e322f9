package guiju.diff.reason;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import guiju.model.code.Characters;

/**
 * The fields of a standard's head as 修正說明 names them: 欄位 工作描述. The words are those of the language, in both of its
 * vocabularies; a test holds them to the language's own table.
 */
enum Fields {
	/** The standard's code. */
	CODE("code", "職能基準", "standard"),
	/** Whether the name is of an occupation or a job family. */
	NAME_KIND("nameKind", "職業", "occupation"),
	/** The name, of a job family; that of an occupation has the word of {@link #NAME_KIND}. */
	JOB_FAMILY("nameKind", "職類", "job-family"),
	/** 職類別. */
	CATEGORIES("categories", "職類別", "category"),
	/** 職業別. */
	OCCUPATIONS("occupations", "職業別", "occupation-class"),
	/** 行業別. */
	INDUSTRIES("industries", "行業別", "industry"),
	/** 工作描述. */
	DESCRIPTION("description", "工作描述", "description"),
	/** 基準級別. */
	LEVEL("level", "基準級別", "standard-level"),
	/** 發展單位. */
	DEVELOPERS("developers", "發展單位", "developer"),
	/** 有效期限. */
	VALID_UNTIL("validUntil", "有效期限", "valid-until");

	private static final Map<String, Fields> BY_WORD = Arrays.stream(values()).collect(Collectors.toMap(field -> field.chinese, Function.identity()));
	private static final Map<String, Fields> BY_ENGLISH = Arrays.stream(values()).collect(Collectors.toMap(field -> field.english, Function.identity()));

	private final String field;
	private final String chinese;
	private final String english;

	Fields(String field, String chinese, String english) {
		this.field = field;
		this.chinese = chinese;
		this.english = english;
	}

	/** Returns the name of a changed field that a word of either vocabulary means, or null; the name is {@code nameKind} too. */
	static String named(String word) {
		if (word == null)
			return null;
		String trimmed = Characters.trim(word);
		Fields found = BY_WORD.getOrDefault(trimmed, BY_ENGLISH.get(trimmed.toLowerCase(Locale.ROOT)));
		return found == null ? null : found.field;
	}

	/** Returns the Chinese word of a changed field, or null where it is no field of the head. */
	static String chinese(String field) {
		return Arrays.stream(values()).filter(one -> one.field.equals(field)).map(one -> one == NAME_KIND ? "名稱類別" : one == CODE ? "職能基準代碼" : one.chinese)
				.findFirst().orElse(null);
	}

	/** Returns the words that the language has for the head, of both vocabularies, for the test. */
	static Map<String, String> words() {
		return Arrays.stream(values()).collect(Collectors.toMap(one -> one.chinese, one -> one.english));
	}
}
