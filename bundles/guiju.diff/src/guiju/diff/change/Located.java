package guiju.diff.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One element of one version, as a change tells of it: values only, so that it outlives the model.
 *
 * @param path the path within its standard, such as {@code duties/0/tasks/1/indicators/2}; empty for the standard itself
 * @param code the code as printed, or null
 * @param text the text it is known by, or null
 * @param values its other printed values by the names of their features ({@code levelText}, {@code definition},
 *        {@code dateText} …), in the order of the metamodel; for what was added, removed, split or merged. Of the changes
 *        of a task's citations the first of each kind has the list, as {@link CitationList} prints it; nothing for an empty one
 */
public record Located(String path, String code, String text, Map<String, String> values) {

	/** Copies the values, keeping their order. */
	public Located {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}
}
