package guiju.rules;

import static guiju.rules.Severity.ERROR;
import static guiju.rules.Severity.INFO;
import static guiju.rules.Severity.WARNING;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The codes of all findings with their default severities. The codes are a contract: none is ever renamed or removed. */
public enum FindingCode {
	/** A line of no known shape or without a place. */
	SYNTAX("syntax", ERROR),
	/** A cited code, or a code in 【】, has no definition. */
	UNDEFINED_CITATION("undefined-citation", ERROR),
	/** A code is defined twice. */
	DUPLICATE_CODE("duplicate-code", ERROR),
	/** No task cites a knowledge. */
	UNUSED_KNOWLEDGE("unused-knowledge", WARNING),
	/** No task cites a skill. */
	UNUSED_SKILL("unused-skill", WARNING),
	/** A number is left out. */
	NUMBERING_GAP("numbering-gap", WARNING),
	/** Numbers do not rise. */
	NUMBERING_ORDER("numbering-order", WARNING),
	/** A code does not carry its parent's numbers. */
	NUMBERING_PARENT("numbering-parent", WARNING),
	/** A code is not written by the scheme. */
	MALFORMED_CODE("malformed-code", WARNING),
	/** A level is not 1 to 6. */
	MALFORMED_LEVEL("malformed-level", WARNING),
	/** A date is not written as 2023/12/15. */
	MALFORMED_DATE("malformed-date", WARNING),
	/** An element has no code. */
	MISSING_CODE("missing-code", WARNING),
	/** An element has a code and no words. */
	MISSING_TEXT("missing-text", INFO, ERROR),
	/** A task or the standard has no level. */
	MISSING_LEVEL("missing-level", WARNING, ERROR),
	/** A task has no indicator. */
	MISSING_INDICATOR("missing-indicator", WARNING, ERROR),
	/** A duty has no task. */
	EMPTY_DUTY("empty-duty", WARNING, ERROR),
	/** The standard has no code. */
	MISSING_STANDARD_CODE("missing-standard-code", WARNING, ERROR),
	/** A task has no output. */
	MISSING_OUTPUT("missing-output", INFO),
	/** Lines of a task stand under no task, or a task under no duty. */
	MISSING_PARENT("missing-parent", ERROR),
	/** The standard's level is neither the most frequent nor the highest of its tasks. */
	IMPLAUSIBLE_STANDARD_LEVEL("implausible-standard-level", WARNING),
	/** The standard's code has the letters of another category. */
	CATEGORY_MISMATCH("category-mismatch", WARNING),
	/** The standard's code has the digits of another occupation. */
	OCCUPATION_MISMATCH("occupation-mismatch", WARNING),
	/** A category is not in the list in force. */
	UNKNOWN_CATEGORY("unknown-category", WARNING),
	/** An occupation is not in the user's list. */
	UNKNOWN_OCCUPATION("unknown-occupation", WARNING),
	/** An industry is not in the user's list. */
	UNKNOWN_INDUSTRY("unknown-industry", WARNING),
	/** A version is left out of the history. */
	HISTORY_GAP("history-gap", WARNING),
	/** Dates of the history do not rise with the versions. */
	HISTORY_DATES("history-dates", WARNING),
	/** Not exactly the standard's own version is the latest one. */
	HISTORY_STATUS("history-status", WARNING),
	/** A superseded version does not name its successor. */
	HISTORY_NOTE("history-note", WARNING),
	/** A second or later version has no history. */
	HISTORY_MISSING("history-missing", WARNING),
	/** A marker has no note. */
	NOTE_UNDEFINED("note-undefined", WARNING),
	/** A note has no marker. */
	NOTE_UNUSED("note-unused", WARNING),
	/** An attitude of the catalogue is defined in words of its own. */
	ATTITUDE_DEFINITION("attitude-definition", INFO),
	/** Two K or two S are nearly the same. */
	SIMILAR_DEFINITIONS("similar-definitions", WARNING),
	/** Two indicators are the same. */
	DUPLICATE_INDICATOR("duplicate-indicator", WARNING),
	/** Two tasks are the same. */
	DUPLICATE_TASK("duplicate-task", WARNING),
	/** An output is no deliverable. */
	OUTPUT_FORM("output-form", INFO),
	/** A task is no action on an object. */
	TASK_FORM("task-form", INFO),
	/** An indicator is not one sentence. */
	INDICATOR_FORM("indicator-form", INFO),
	/** Full-width and half-width punctuation are mixed. */
	MIXED_WIDTH("mixed-width", INFO),
	/** A blank stands between Chinese characters. */
	STRAY_BLANK("stray-blank", INFO),
	/** One word is written with different characters. */
	VARIANT_CHARACTER("variant-character", INFO),
	/** The last version is more than three years old. */
	OVERDUE("overdue", INFO),
	/** Two files have the same code. */
	DUPLICATE_STANDARD("duplicate-standard", ERROR),
	/** A row of the history belongs to another standard. */
	HISTORY_FOREIGN("history-foreign", WARNING),
	/** A row of the history says other than the file of that version. */
	HISTORY_CONFLICT("history-conflict", WARNING),
	/** An acceptance accepts nothing. */
	STALE_ACCEPTANCE("stale-acceptance", WARNING);

	private static final Map<String, FindingCode> BY_ID = Arrays.stream(values())
			.collect(Collectors.toMap(FindingCode::id, Function.identity()));

	private final String id;
	private final Severity draft;
	private final Severity publication;

	FindingCode(String id, Severity severity) {
		this(id, severity, severity);
	}

	FindingCode(String id, Severity draft, Severity publication) {
		this.id = id;
		this.draft = draft;
		this.publication = publication;
	}

	/** Returns the code as users read and write it, e.g. {@code undefined-citation}. */
	public String id() {
		return id;
	}

	/** Returns the severity at a stage, where the user sets no other. */
	public Severity severity(Stage stage) {
		return stage == Stage.DRAFT ? draft : publication;
	}

	/** Returns the finding code of a written one, or empty. */
	public static Optional<FindingCode> of(String id) {
		return Optional.ofNullable(BY_ID.get(id));
	}
}
