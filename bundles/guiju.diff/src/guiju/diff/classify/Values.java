package guiju.diff.classify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import guiju.diff.change.CitationList;
import guiju.model.Attitude;
import guiju.model.Citation;
import guiju.model.Task;
import guiju.model.Version;

/** The values of an element beside its code and text, and when two values are the same. */
final class Values {

	private Values() {}

	/** Returns the printed values of an element by the names of their features, in the order of the metamodel. */
	static Map<String, String> of(EObject element) {
		Map<String, String> values = new LinkedHashMap<>();
		switch (element) {
			case Task task -> {
				put(values, "levelText", task.getLevelText());
				put(values, "knowledge", list(task.getKnowledge()));
				put(values, "skills", list(task.getSkills()));
			}
			case Attitude attitude -> put(values, "definition", attitude.getDefinition());
			case Version version -> {
				put(values, "code", version.getCode());
				put(values, "name", version.getName());
				put(values, "status", version.getStatus());
				put(values, "dateText", version.getDateText());
			}
			default -> {}
		}
		return values;
	}

	/** Returns citations as they are printed. */
	static String list(List<Citation> citations) {
		return CitationList.print(citations.stream().map(Citation::getCode).toList());
	}

	private static void put(Map<String, String> values, String name, String value) {
		if (orNull(value) != null)
			values.put(name, value);
	}

	/** Returns a value, null where nothing of it would be printed: nothing and an empty text are the same. */
	static String orNull(String value) {
		return value == null || value.isEmpty() ? null : value;
	}

	/** Returns whether two values are the same in print. */
	static boolean same(String one, String other) {
		return Objects.equals(orNull(one), orNull(other));
	}
}
