package guiju.rules.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import guiju.model.value.Level;

/** What the competency levels mean, in short. */
public final class LevelCatalogue {

	/**
	 * The meaning of one level.
	 *
	 * @param chinese for Chinese readers
	 * @param english for all others
	 */
	public record Meaning(String chinese, String english) {
	}

	private final Map<Integer, Meaning> meanings;

	/** Makes a catalogue of levels with their meanings. */
	public LevelCatalogue(Map<Integer, Meaning> meanings) {
		this.meanings = Map.copyOf(meanings);
	}

	/** Returns the product's own short texts for the levels 1 to 6. */
	public static LevelCatalogue standard() {
		return Own.CATALOGUE;
	}

	/**
	 * Reads a user's catalogue: a table of levels, Chinese and English texts, comma-separated, UTF-8, with or without a
	 * header; without English text the Chinese one is for everybody.
	 *
	 * @return the catalogue, or empty where the file cannot be read or has no level
	 */
	public static Optional<LevelCatalogue> read(Path file, List<Problem> problems) {
		return TextFile.read(file, problems).flatMap(text -> {
			Map<Integer, Meaning> meanings = meanings(text, file, problems);
			if (meanings.isEmpty())
				problems.add(Problem.of(file, 0, "noLevels"));
			return meanings.isEmpty() ? Optional.empty() : Optional.of(new LevelCatalogue(meanings));
		});
	}

	private static Map<Integer, Meaning> meanings(String text, Path file, List<Problem> problems) {
		Map<Integer, Meaning> meanings = new TreeMap<>();
		boolean first = true;
		for (CsvRows.Row row : CsvRows.read(text, file, problems)) {
			String level = row.cell(0);
			if (Level.isWellFormed(level) && !row.cell(1).isEmpty())
				meanings.put(Level.number(level), new Meaning(row.cell(1), row.cell(2).isEmpty() ? row.cell(1) : row.cell(2)));
			else if (Level.isWellFormed(level))
				problems.add(Problem.of(file, row.line(), "noLevelText", level));
			else if (!first)
				problems.add(Problem.of(file, row.line(), "badLevel", level));
			first = false;
		}
		return meanings;
	}

	/** Returns what a level means in a reader's language, or empty for a level that the catalogue has not. */
	public Optional<String> meaning(int level, Locale language) {
		return Optional.ofNullable(meanings.get(level))
				.map(meaning -> language.getLanguage().equals("zh") ? meaning.chinese() : meaning.english());
	}

	/** Read when first needed, once. */
	private static final class Own {

		private static final LevelCatalogue CATALOGUE = new LevelCatalogue(Supplied.rows("levels.csv", LevelCatalogue::meanings));
	}
}
