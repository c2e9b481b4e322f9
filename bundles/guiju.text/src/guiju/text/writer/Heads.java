package guiju.text.writer;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.Classification;
import guiju.model.Coded;
import guiju.model.Item;
import guiju.model.NameKind;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.code.ElementKind;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** What lines begin with: an element's code or keyword, a field's keyword. */
final class Heads {

	private static final Map<EStructuralFeature, Keyword> FIELDS = Map.ofEntries(
			Map.entry(Literals.CODED__CODE, Keyword.STANDARD),
			Map.entry(Literals.STANDARD__CATEGORIES, Keyword.CATEGORY),
			Map.entry(Literals.STANDARD__OCCUPATIONS, Keyword.OCCUPATION_CLASS),
			Map.entry(Literals.STANDARD__INDUSTRIES, Keyword.INDUSTRY),
			Map.entry(Literals.STANDARD__LEVEL_TEXT, Keyword.STANDARD_LEVEL),
			Map.entry(Literals.STANDARD__DESCRIPTION, Keyword.DESCRIPTION),
			Map.entry(Literals.STANDARD__DEVELOPERS, Keyword.DEVELOPER),
			Map.entry(Literals.STANDARD__VALID_UNTIL_TEXT, Keyword.VALID_UNTIL),
			Map.entry(Literals.STANDARD__PREREQUISITES, Keyword.PREREQUISITE),
			Map.entry(Literals.STANDARD__REMARKS, Keyword.REMARK),
			Map.entry(Literals.ELEMENT__REASON, Keyword.REASON),
			Map.entry(Literals.TASK__LEVEL_TEXT, Keyword.LEVEL),
			Map.entry(Literals.TASK__KNOWLEDGE, Keyword.KNOWLEDGE),
			Map.entry(Literals.TASK__SKILLS, Keyword.SKILLS),
			Map.entry(Literals.ATTITUDE__DEFINITION, Keyword.DEFINITION),
			Map.entry(Literals.VERSION__STATUS, Keyword.STATUS),
			Map.entry(Literals.VERSION__NOTE, Keyword.UPDATE));

	private final LineCollector lines;
	private final Vocabulary vocabulary;

	Heads(LineCollector lines, Vocabulary vocabulary) {
		this.lines = lines;
		this.vocabulary = vocabulary;
	}

	/** Returns the keyword of a field with a line of its own. */
	String field(EObject owner, EStructuralFeature feature) {
		if (feature == Literals.STANDARD__NAME)
			return word(((Standard) owner).getNameKind() == NameKind.JOB_FAMILY ? Keyword.JOB_FAMILY : Keyword.OCCUPATION);
		return word(FIELDS.get(feature));
	}

	/** Returns what stands before the text in an element's own line, with the colon where there is one. */
	String element(EObject element) {
		return switch (element) {
			case Classification classification -> words(word(FIELDS.get(placeOf(classification))),
					lines.value(classification, Literals.CLASSIFICATION__CODE)) + ":";
			case Note note -> note(note) + ":";
			case Item item when placeOf(item) != Literals.ITEM__CHILDREN -> word(FIELDS.get(placeOf(item))) + ":";
			case Item bullet -> "-".repeat(depth(bullet));
			case RevisionReason reason -> words(word(kind(reason)), lines.value(reason, Literals.REVISION_REASON__CODE),
					lines.value(reason, Literals.REVISION_REASON__CITATION)) + ":";
			case Version version -> words(lines.value(version, Literals.VERSION__VERSION), lines.value(version, Literals.CODED__CODE),
					lines.value(version, Literals.VERSION__DATE_TEXT)) + ":";
			case Coded coded -> coded(coded) + ":";
			default -> throw new IllegalArgumentException("has no line of its own: " + element.eClass().getName());
		};
	}

	/** Figures stand directly behind the Chinese word, as printed; another label would make it another word. */
	private String note(Note note) {
		String label = lines.value(note, Literals.NOTE__LABEL);
		String word = word(Keyword.NOTE);
		return label != null && vocabulary == Vocabulary.CHINESE && Codes.isFigures(label) ? word + label : words(word, label);
	}

	private String coded(Coded element) {
		String code = lines.value(element, Literals.CODED__CODE);
		return code != null ? code : word(switch (ElementKind.of(element)) {
			case DUTY -> Keyword.DUTY;
			case TASK -> Keyword.TASK;
			case OUTPUT -> Keyword.OUTPUT;
			case INDICATOR -> Keyword.INDICATOR;
			case KNOWLEDGE -> Keyword.KNOWLEDGE;
			case SKILL -> Keyword.SKILLS;
			case ATTITUDE -> Keyword.ATTITUDE;
		});
	}

	private static Keyword kind(RevisionReason reason) {
		return switch (reason.getKind()) {
			case REMOVED -> Keyword.REMOVED;
			case LEVEL -> Keyword.LEVEL;
			case CITATION -> Keyword.CITATION;
			case METADATA -> Keyword.FIELD;
		};
	}

	private static EStructuralFeature placeOf(EObject element) {
		if (element.eContainer() == null)
			throw new IllegalArgumentException("only its place tells how to write it: " + element.eClass().getName());
		return element.eContainmentFeature();
	}

	private static int depth(EObject item) {
		return item.eContainer() instanceof Item parent ? 1 + depth(parent) : 0;
	}

	private String word(Keyword keyword) {
		return keyword.in(vocabulary);
	}

	private static String words(String... words) {
		StringBuilder head = new StringBuilder();
		for (String word : words)
			if (word != null)
				head.append(head.isEmpty() ? "" : " ").append(word);
		return head.toString();
	}
}
