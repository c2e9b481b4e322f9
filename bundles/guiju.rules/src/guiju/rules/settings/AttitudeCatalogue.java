package guiju.rules.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guiju.model.code.Characters;
import guiju.model.reference.References;

/** The catalogue of attitudes: their names, each with the wordings of its definition that are accepted. */
public final class AttitudeCatalogue {

	private static final Set<String> HEADERS = Set.of("name", "attitude", "名稱", "態度", "態度名稱");

	private final Map<String, List<String>> wordings;
	private final Map<String, List<String>> byKey;

	/** Makes a catalogue of names with their accepted wordings; no wording means that any definition will do. */
	public AttitudeCatalogue(Map<String, List<String>> wordings) {
		Map<String, List<String>> copy = new LinkedHashMap<>();
		wordings.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
		this.wordings = Collections.unmodifiableMap(copy);
		byKey = new HashMap<>();
		copy.forEach((name, texts) -> byKey.put(key(name), texts));
	}

	/** Returns the catalogue with the wordings seen in published standards; two of its fourteen attitudes were seen in none. */
	public static AttitudeCatalogue published() {
		return Published.CATALOGUE;
	}

	/**
	 * Reads a user's catalogue: a table of names and wordings, comma-separated, UTF-8, with or without a header. A name may
	 * have several rows, one for each accepted wording, or none.
	 *
	 * @return the catalogue, or empty where the file cannot be read or names no attitude
	 */
	public static Optional<AttitudeCatalogue> read(Path file, List<Problem> problems) {
		return TextFile.read(file, problems).flatMap(text -> {
			Map<String, List<String>> wordings = wordings(text, file, problems);
			if (wordings.isEmpty())
				problems.add(Problem.of(file, 0, "noAttitudes"));
			return wordings.isEmpty() ? Optional.empty() : Optional.of(new AttitudeCatalogue(wordings));
		});
	}

	private static Map<String, List<String>> wordings(String text, Path file, List<Problem> problems) {
		Map<String, List<String>> wordings = new LinkedHashMap<>();
		boolean first = true;
		for (CsvRows.Row row : CsvRows.read(text, file, problems)) {
			if (row.cell(0).isEmpty())
				problems.add(Problem.of(file, row.line(), "noName"));
			else if (!first || !HEADERS.contains(row.cell(0))) {
				List<String> texts = wordings.computeIfAbsent(row.cell(0), name -> new ArrayList<>());
				if (!row.cell(1).isEmpty())
					texts.add(row.cell(1));
			}
			first = false;
		}
		return wordings;
	}

	/** Returns the accepted wordings by name, in the catalogue's order. */
	public Map<String, List<String>> wordings() {
		return wordings;
	}

	/** Returns the accepted wordings of an attitude, by its name as printed; none where any definition will do. */
	public List<String> wordingsOf(String name) {
		List<String> known = wordings.get(name);
		return known != null ? known : byKey.getOrDefault(key(name), List.of());
	}

	/** Names are compared without markers, blanks and width. */
	private static String key(String name) {
		String unmarked = References.withoutNotes(name);
		StringBuilder key = new StringBuilder(unmarked.length());
		for (int i = 0; i < unmarked.length(); i++)
			if (!Characters.isBlank(unmarked.charAt(i)))
				key.append(Characters.narrow(unmarked.charAt(i)));
		return key.toString();
	}

	/** Read when first needed, once. */
	private static final class Published {

		private static final AttitudeCatalogue CATALOGUE = new AttitudeCatalogue(
				Supplied.rows("attitudes.csv", AttitudeCatalogue::wordings));
	}
}
