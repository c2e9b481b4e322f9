package guiju.report.rows;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import guiju.model.Attitude;
import guiju.model.NameKind;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;

/** The values of fields as the published document prints them. */
final class PrintedValues {

	private static final Set<String> LISTS = Set.of(Fields.CATEGORIES, Fields.OCCUPATIONS, Fields.INDUSTRIES, Fields.DEVELOPERS, Fields.KNOWLEDGE,
			Fields.SKILLS);
	private static final String BETWEEN = "　";

	private PrintedValues() {}

	/** Returns whether a field holds a list. */
	static boolean isList(String field) {
		return LISTS.contains(field);
	}

	/** Returns the value of a field that is no list; empty where there is none. */
	static String value(EObject element, String field) {
		String value = switch (element) {
			case Standard standard -> value(standard, field);
			case Task task -> field.equals(Fields.LEVEL) ? task.getLevelText() : null;
			case Attitude attitude -> field.equals(Fields.DEFINITION) ? attitude.getDefinition() : null;
			default -> null;
		};
		return Objects.requireNonNullElse(value, "");
	}

	private static String value(Standard standard, String field) {
		return switch (field) {
			case Fields.CODE -> standard.getCode();
			case Fields.NAME_KIND -> standard.getNameKind() == NameKind.JOB_FAMILY ? "職類" : "職業";
			case Fields.DESCRIPTION -> standard.getDescription();
			case Fields.LEVEL -> standard.getLevelText();
			case Fields.VALID_UNTIL -> standard.getValidUntilText();
			default -> null;
		};
	}

	/** Returns a row of 版本沿革 as one line. */
	static String line(Version version) {
		return Stream.of(version.getCode(), version.getDateText(), version.getName(), version.getStatus(), version.getNote())
				.filter(value -> value != null && !value.isEmpty()).collect(Collectors.joining(BETWEEN));
	}
}
