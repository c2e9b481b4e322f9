package guiju.dsl.ide.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;

/** Writes new codes over old ones, all at the same time, so that two may exchange theirs. */
final class Renames {

	private final String text;
	private final Occurrences occurrences;

	Renames(String text, Occurrences occurrences) {
		this.text = text;
		this.occurrences = occurrences;
	}

	/**
	 * Returns the changes.
	 *
	 * @param definitions new codes by the offset of the definition
	 * @param uses new codes by the name, for all that is no definition
	 */
	Renaming apply(Map<Integer, String> definitions, Map<String, String> uses) {
		List<Replacement> changes = new ArrayList<>();
		List<Renaming.Renamed> renamed = new ArrayList<>();
		for (Occurrence each : occurrences.all()) {
			boolean definition = each.role() == Role.DEFINITION;
			String code = definition ? definitions.get(each.offset()) : each.role().isOfThisVersion() ? uses.get(each.name()) : null;
			String before = text.substring(each.offset(), each.end());
			if (code == null || code.equals(before))
				continue;
			changes.add(new Replacement(each.offset(), each.length(), code));
			if (definition)
				renamed.add(new Renaming.Renamed(before, code));
		}
		return new Renaming(changes, renamed, Optional.empty());
	}
}
