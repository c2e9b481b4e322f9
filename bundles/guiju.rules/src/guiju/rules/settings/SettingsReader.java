package guiju.rules.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import guiju.rules.FindingCode;
import guiju.rules.Severity;
import guiju.rules.Stage;
import guiju.rules.settings.SettingLines.Value;

/** Makes settings of the lines of a settings file, and names what cannot be used. */
final class SettingsReader {

	private static final String SEVERITY = "severity.";
	private static final List<String> KEYS = List.of("stage", "categories", "occupations", "industries", "attitudes", "levels");

	private final Path file;
	private final List<Problem> problems;

	SettingsReader(Path file, List<Problem> problems) {
		this.file = file;
		this.problems = problems;
	}

	/** Returns the settings; whatever a line does not set well is as by default. */
	Settings read(Map<String, Value> lines, LocalDate today) {
		lines.forEach(this::checkKey);
		return new Settings(stage(lines.get("stage")), severities(lines),
				list(lines.get("categories"), CodeList::read).orElseGet(CodeList::observedCategories),
				list(lines.get("occupations"), CodeList::read), list(lines.get("industries"), CodeList::read),
				list(lines.get("attitudes"), AttitudeCatalogue::read).orElseGet(AttitudeCatalogue::published),
				list(lines.get("levels"), LevelCatalogue::read).orElseGet(LevelCatalogue::standard), today);
	}

	private void checkKey(String key, Value value) {
		if (KEYS.contains(key) || key.startsWith(SEVERITY))
			return;
		List<String> known = new ArrayList<>(KEYS);
		for (FindingCode code : FindingCode.values()) {
			known.add(SEVERITY + code.id());
			if (code.id().equals(key)) {
				problem(value, "codeAsKey", key, SEVERITY + key);
				return;
			}
		}
		Nearest.of(key, known).ifPresentOrElse(nearest -> problem(value, "unknownKeyNear", key, nearest),
				() -> problem(value, "unknownKey", key, String.join(", ", KEYS)));
	}

	private Stage stage(Value value) {
		if (value == null)
			return Stage.DRAFT;
		for (Stage stage : Stage.values())
			if (stage.id().equals(value.text().toLowerCase(Locale.ROOT)))
				return stage;
		problem(value, "badStage", value.text(), ids(Arrays.stream(Stage.values()).map(Stage::id)));
		return Stage.DRAFT;
	}

	private Map<FindingCode, Severity> severities(Map<String, Value> lines) {
		Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
		lines.forEach((key, value) -> {
			if (!key.startsWith(SEVERITY))
				return;
			Optional<FindingCode> code = code(key.substring(SEVERITY.length()), value);
			Optional<Severity> severity = severity(key, value);
			if (code.isPresent() && severity.isPresent())
				severities.put(code.get(), severity.get());
		});
		return severities;
	}

	private Optional<FindingCode> code(String id, Value value) {
		Optional<FindingCode> code = FindingCode.of(id);
		if (code.isEmpty())
			Nearest.of(id, Arrays.stream(FindingCode.values()).map(FindingCode::id).toList()).ifPresentOrElse(
					nearest -> problem(value, "unknownCodeNear", id, nearest), () -> problem(value, "unknownCode", id));
		return code;
	}

	private Optional<Severity> severity(String key, Value value) {
		for (Severity severity : Severity.values())
			if (severity.id().equals(value.text().toLowerCase(Locale.ROOT)))
				return Optional.of(severity);
		problem(value, "badSeverity", value.text(), key, ids(Arrays.stream(Severity.values()).map(Severity::id)));
		return Optional.empty();
	}

	/** Reads a list that a setting names; an unreadable one is told at the setting, for that is where its path stands. */
	private <T> Optional<T> list(Value value, BiFunction<Path, List<Problem>, Optional<T>> reader) {
		if (value == null)
			return Optional.empty();
		if (value.text().isEmpty()) {
			problem(value, "noPath");
			return Optional.empty();
		}
		try {
			Path list = file.resolveSibling(value.text().replace('\\', '/'));
			List<Problem> found = new ArrayList<>();
			Optional<T> read = reader.apply(list, found);
			for (Problem each : found)
				problems.add(each.line() == 0 ? new Problem(file, value.line(), each.message()) : each);
			return read;
		} catch (InvalidPathException noPath) {
			problem(value, "badPath", value.text());
			return Optional.empty();
		}
	}

	private void problem(Value value, String name, Object... arguments) {
		problems.add(Problem.of(file, value.line(), name, arguments));
	}

	private static String ids(Stream<String> ids) {
		return String.join(", ", ids.toList());
	}
}
