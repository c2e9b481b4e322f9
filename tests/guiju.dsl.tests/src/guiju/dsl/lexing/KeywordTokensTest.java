package guiju.dsl.lexing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

class KeywordTokensTest {

	@ParameterizedTest
	@EnumSource
	void keywordLeadsToItsTokenInBothVocabularies(Keyword keyword) {
		for (Vocabulary vocabulary : Vocabulary.values()) {
			String line = line(keyword, vocabulary);

			assertEquals(expected(keyword).name(), head(line), line);
		}
	}

	@ParameterizedTest
	@EnumSource
	void caseOfEnglishKeywordsDoesNotMatter(Keyword keyword) {
		String line = line(keyword, Vocabulary.ENGLISH);

		assertEquals(expected(keyword).name(), head(line.toUpperCase(Locale.ROOT)));
	}

	private static String head(String line) {
		String shown = Shown.tokens(line);
		return shown.substring(0, shown.indexOf('‹'));
	}

	private static String line(Keyword keyword, Vocabulary vocabulary) {
		String word = keyword.in(vocabulary);
		return switch (keyword) {
			case KNOWLEDGE_SECTION, SKILLS_SECTION, ATTITUDE_SECTION, REMARKS_SECTION, REVISION_SECTION, HISTORY_SECTION -> word;
			case STANDARD, STANDARD_LEVEL, VALID_UNTIL, LEVEL -> word + " 4";
			case KNOWLEDGE -> word + " K01";
			case SKILLS -> word + " S01";
			case ACCEPT -> "// " + word + " unused-skill: x";
			default -> word + ": x";
		};
	}

	private static Tok expected(Keyword keyword) {
		return switch (keyword) {
			case STANDARD -> Tok.STANDARD_WORD;
			case OCCUPATION -> Tok.OCCUPATION_WORD;
			case JOB_FAMILY -> Tok.FAMILY_WORD;
			case CATEGORY -> Tok.CATEGORY_WORD;
			case OCCUPATION_CLASS -> Tok.OCCUPATION_CLASS_WORD;
			case INDUSTRY -> Tok.INDUSTRY_WORD;
			case STANDARD_LEVEL -> Tok.STANDARD_LEVEL_WORD;
			case DESCRIPTION -> Tok.DESCRIPTION_WORD;
			case DEVELOPER -> Tok.DEVELOPER_WORD;
			case VALID_UNTIL -> Tok.VALID_UNTIL_WORD;
			case DUTY -> Tok.DUTY_WORD;
			case TASK -> Tok.TASK_WORD;
			case LEVEL -> Tok.LEVEL_WORD;
			case OUTPUT -> Tok.OUTPUT_WORD;
			case INDICATOR -> Tok.INDICATOR_WORD;
			case KNOWLEDGE -> Tok.KNOWLEDGE_LIST;
			case SKILLS -> Tok.SKILLS_LIST;
			case ATTITUDE -> Tok.ATTITUDE_WORD;
			case DEFINITION -> Tok.DEFINITION_WORD;
			case REASON -> Tok.REASON_WORD;
			case PREREQUISITE -> Tok.PREREQUISITE_WORD;
			case REMARK -> Tok.REMARK_WORD;
			case NOTE -> Tok.NOTE_WORD;
			case REMOVED -> Tok.REMOVED_WORD;
			case CITATION -> Tok.CITATION_CHANGED_WORD;
			case FIELD -> Tok.FIELD_CHANGED_WORD;
			case STATUS -> Tok.STATUS_WORD;
			case UPDATE -> Tok.UPDATE_WORD;
			case KNOWLEDGE_SECTION, SKILLS_SECTION, ATTITUDE_SECTION, REMARKS_SECTION, REVISION_SECTION, HISTORY_SECTION -> Tok.SECTION_WORD;
			case ACCEPT -> Tok.ACCEPTANCE;
		};
	}
}
