package guiju.text.writer;

import static guiju.text.writer.SlotChecks.any;

import java.util.Optional;
import java.util.function.Function;

import guiju.model.code.Characters;

/**
 * A place in the text that takes a value, and what it takes: that is carried, and reads back as it was. {@link Slots} tells
 * the slot of a value in a model. The line lexer reads what stands here, so the two change together; the test that
 * writes random models and reads them again proves that they agree.
 */
public enum Slot {
	/** A text behind a colon, to the end of its line, with further paragraphs in the lines below. */
	TEXT("", SlotChecks::none),
	/** The name of knowledge or of a skill that has no code, behind the keyword that also begins a list of citations. */
	UNCODED_NAME("", SlotChecks::codeFirst),
	/** The rest of a line without a colon, where a comment may follow. */
	VALUE("4", any(SlotChecks::lineBreak, SlotChecks::colonFirst, SlotChecks::comment)),
	/** The rest of a task's level line. */
	LEVEL("4", any(SlotChecks::lineBreak, SlotChecks::colonFirst, SlotChecks::comment, SlotChecks::levelReason)),
	/** One word: the code of a classification, of what was removed, a note's label. */
	WORD("KMC", any(SlotChecks::lineBreak, SlotChecks::word)),
	/** One word that the next one needs before it. */
	NEEDED_WORD("T1.1", any(SlotChecks::lineBreak, SlotChecks::word), Obstacle.MISSING),
	/** A duty's code. */
	DUTY_CODE("T1", SlotChecks.shape(code -> Codes.isCode(code, 'T', false))),
	/** A task's code. */
	TASK_CODE("T1.1", SlotChecks.shape(code -> Codes.isCode(code, 'T', true))),
	/** An output's code. */
	OUTPUT_CODE("O1.1.1", SlotChecks.shape(code -> Codes.isCode(code, 'O') || Codes.isZeroForO(code))),
	/** An indicator's code. */
	INDICATOR_CODE("P1.1.1", SlotChecks.shape(code -> Codes.isCode(code, 'P'))),
	/** The code of knowledge. */
	KNOWLEDGE_CODE("K01", SlotChecks.shape(code -> Codes.isCode(code, 'K'))),
	/** A skill's code. */
	SKILL_CODE("S01", SlotChecks.shape(code -> Codes.isCode(code, 'S'))),
	/** An attitude's code. */
	ATTITUDE_CODE("A01", SlotChecks.shape(code -> Codes.isCode(code, 'A'))),
	/** The duty or task whose level changed; without it the line would be a level. */
	LEVEL_SUBJECT("T1.1", any(SlotChecks::lineBreak, SlotChecks::word, SlotChecks::levelSubject), Obstacle.MISSING),
	/** The first citation of a list, which tells the list from prose. */
	FIRST_CITATION("K01", any(SlotChecks::lineBreak, SlotChecks::separator, SlotChecks::citation), Obstacle.MISSING),
	/** A further citation. */
	CITATION("K01", any(SlotChecks::lineBreak, SlotChecks::separator), Obstacle.MISSING),
	/** The version that a row of the history begins with. */
	VERSION("V4", SlotChecks.shape(code -> Codes.isCode(code, 'V', false)), Obstacle.MISSING),
	/** The code in a row of the history, before its date. */
	VERSION_CODE("KMC2431-001v4", any(SlotChecks::lineBreak, SlotChecks::word, SlotChecks::dateFirst)),
	/** The date in a row of the history without a code. */
	DATE_ALONE("2023/12/15", any(SlotChecks::lineBreak, SlotChecks::word, SlotChecks::noDate)),
	/** The code of an accepted finding. */
	FINDING("missing-output", any(SlotChecks::lineBreak, SlotChecks::colon)),
	/** The reason of an acceptance, to the end of its comment. */
	REMARK("", SlotChecks::lineBreak),
	/** No place at all. */
	NONE("", value -> Obstacle.NO_PLACE),
	/** The label of a footnote that stands elsewhere than among the footnotes. */
	NOTE_ELSEWHERE("", value -> Obstacle.MISPLACED_NOTE, Obstacle.MISPLACED_NOTE);

	private final String example;
	private final Function<String, Obstacle> check;
	private final Obstacle absence;

	Slot(String example, Function<String, Obstacle> check) {
		this(example, check, null);
	}

	Slot(String example, Function<String, Obstacle> check, Obstacle absence) {
		this.example = example;
		this.check = check;
		this.absence = absence;
	}

	/** Returns a value that this slot takes, for messages; empty where any text will do. */
	public String example() {
		return example;
	}

	/** Returns why this slot cannot carry a value, null for none at all; empty if it can. Blanks at the ends do not count. */
	public Optional<Obstacle> obstacle(String value) {
		String clean = clean(value);
		if (clean == null)
			return Optional.ofNullable(absence);
		Obstacle bad = SlotChecks.characters(clean);
		return Optional.ofNullable(bad != null ? bad : check.apply(clean));
	}

	/** Returns a value as it is written: no blanks at its ends nor at those of its paragraphs, \n between these; null for nothing. */
	public static String clean(String value) {
		if (value == null)
			return null;
		String trimmed = Characters.trim(value);
		if (trimmed.isEmpty())
			return null;
		if (trimmed.indexOf('\n') < 0)
			return trimmed;
		StringBuilder clean = new StringBuilder(trimmed.length());
		for (String paragraph : trimmed.split("\n"))
			clean.append(clean.isEmpty() ? "" : "\n").append(Characters.trim(paragraph));
		return clean.toString();
	}
}
