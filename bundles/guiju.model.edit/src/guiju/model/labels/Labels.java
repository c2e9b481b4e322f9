package guiju.model.labels;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.Classification;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Item;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.Output;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;
import guiju.model.code.Characters;

/**
 * The label of each object of a model in one line: the code as printed, then the name or the beginning of the text. The type
 * is named only where no code tells it.
 */
public final class Labels {

	private static final int LONGEST = 40;
	private static final String UNNAMED = "unnamed";
	private static final String EMPTY = "empty";

	private final DomainNames names;

	/** Words in Chinese for any Chinese locale, else in English. */
	public Labels(Locale locale) {
		this(new DomainNames(locale));
	}

	/** Words as some names have it. */
	public Labels(DomainNames names) {
		this.names = names;
	}

	/** Returns the label of an object, never empty. */
	public String text(EObject object) {
		return switch (object) {
			case Standard standard -> typed(standard, standard.getCode(), name(standard.getName()));
			case Classification classification -> typed(classification, classification.getCode(), name(classification.getName()));
			case Duty duty -> coded(duty, duty.getCode(), duty.getName(), UNNAMED);
			case Task task -> coded(task, task.getCode(), task.getName(), UNNAMED);
			case Output output -> coded(output, output.getCode(), output.getText(), EMPTY);
			case Indicator indicator -> coded(indicator, indicator.getCode(), indicator.getText(), EMPTY);
			case Definition definition -> coded(definition, definition.getCode(), definition.getName(), UNNAMED);
			case Citation citation -> citation(citation);
			case Note note -> words(note(note.getLabel()), body(note.getText()));
			case Item item -> body(item.getText());
			case RevisionReason reason -> words(names.literal(Literals.REVISION_KIND, reason.getKind()), reason.getCode(),
					reason.getCitation(), body(reason.getText()));
			case Version version -> words(version.getVersion() == null ? type(version) : version.getVersion(), version.getDateText());
			case Acceptance acceptance -> typed(acceptance, acceptance.getFinding(), body(acceptance.getReason()));
			default -> object.eClass().getName();
		};
	}

	/** Returns the beginning of a text in one line, at most {@value #LONGEST} characters and … where it is longer. */
	public static String shorten(String text) {
		String line = Characters.trim(text).replaceAll("\\s+", " ");
		if (line.codePointCount(0, line.length()) <= LONGEST)
			return line;
		return Characters.trim(line.substring(0, line.offsetByCodePoints(0, LONGEST))) + "…";
	}

	private String citation(Citation citation) {
		Definition target = citation.getTarget();
		String code = isBlank(citation.getCode()) ? names.wording("withoutCode") : citation.getCode();
		return words(code, target == null ? names.wording("undefined") : name(target.getName()));
	}

	/** Where neither code nor text tells what it is, the type's name does. */
	private String coded(EObject object, String code, String text, String placeholder) {
		return words(isBlank(code) && isBlank(text) ? type(object) : code, orPlaceholder(text, placeholder));
	}

	private String typed(EObject object, String code, String name) {
		return words(type(object), code, name);
	}

	private String note(String label) {
		return isBlank(label) ? names.type(DomainType.NOTE) : names.wording("note", label);
	}

	private String type(EObject object) {
		return names.type(DomainType.of(object));
	}

	private String name(String name) {
		return orPlaceholder(name, UNNAMED);
	}

	private String body(String text) {
		return orPlaceholder(text, EMPTY);
	}

	private String orPlaceholder(String text, String placeholder) {
		return isBlank(text) ? names.wording(placeholder) : shorten(text);
	}

	private static boolean isBlank(String value) {
		return value == null || Characters.trim(value).isEmpty();
	}

	private static String words(String... words) {
		StringBuilder label = new StringBuilder();
		for (String word : words)
			if (!isBlank(word))
				label.append(label.isEmpty() ? "" : " ").append(word);
		return label.toString();
	}
}
