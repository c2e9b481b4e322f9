package guiju.rules.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a folder and of all folders below it, in a file {@code guiju.properties}.
 *
 * @param path the file
 * @param settings what it sets, with defaults for the rest
 * @param problems what in it cannot be used, in the order of its lines, and behind that what cannot be used of its lists
 */
public record SettingsFile(Path path, Settings settings, List<Problem> problems) {

	/** The file's name. */
	public static final String NAME = "guiju.properties";

	/** Copies the problems. */
	public SettingsFile {
		problems = List.copyOf(problems);
	}

	/** Returns the settings file in force in a folder: its own, or that of the nearest folder above that has one. */
	public static Optional<Path> findFor(Path folder) {
		for (Path each = folder.toAbsolutePath().normalize(); each != null; each = each.getParent()) {
			Path file = each.resolve(NAME);
			if (Files.isRegularFile(file))
				return Optional.of(file);
		}
		return Optional.empty();
	}

	/**
	 * Reads a settings file. It never fails: what cannot be read is among the problems, and the rest is in force.
	 *
	 * @param today the day that ages are counted to
	 */
	public static SettingsFile read(Path file, LocalDate today) {
		List<Problem> problems = new ArrayList<>();
		Map<String, SettingLines.Value> lines = TextFile.read(file, problems)
				.map(text -> SettingLines.read(text, file, problems)).orElse(Map.of());
		Settings settings = new SettingsReader(file, problems).read(lines, today);
		problems.sort(Comparator.comparingInt(problem -> problem.file().equals(file) ? problem.line() : Integer.MAX_VALUE));
		return new SettingsFile(file, settings, problems);
	}
}
