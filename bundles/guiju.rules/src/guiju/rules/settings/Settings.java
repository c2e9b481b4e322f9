package guiju.rules.settings;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import guiju.rules.FindingCode;
import guiju.rules.Severity;
import guiju.rules.Stage;

/**
 * The settings in force for a standard; unmodifiable.
 *
 * @param stage draft or publication
 * @param severities severities that the user set, by finding code
 * @param categories the 職類別 codes in force
 * @param occupations the user's 職業別 codes, if any were given
 * @param industries the user's 行業別 codes, if any were given
 * @param attitudes the catalogue of attitudes
 * @param levels what the levels mean
 * @param today the day that ages are counted to
 */
public record Settings(Stage stage, Map<FindingCode, Severity> severities, CodeList categories, Optional<CodeList> occupations,
		Optional<CodeList> industries, AttitudeCatalogue attitudes, LevelCatalogue levels, LocalDate today) {

	/** Copies the severities. */
	public Settings {
		severities = severities.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(severities));
	}

	/** Makes settings with the product's own level texts. */
	public Settings(Stage stage, Map<FindingCode, Severity> severities, CodeList categories, Optional<CodeList> occupations,
			Optional<CodeList> industries, AttitudeCatalogue attitudes, LocalDate today) {
		this(stage, severities, categories, occupations, industries, attitudes, LevelCatalogue.standard(), today);
	}

	/** Returns the settings of a draft where no user has set anything. */
	public static Settings defaults(LocalDate today) {
		return new Settings(Stage.DRAFT, Map.of(), CodeList.observedCategories(), Optional.empty(), Optional.empty(),
				AttitudeCatalogue.published(), today);
	}

	/** Returns the severity of a finding code, as set by the user or else by default at this stage. */
	public Severity severity(FindingCode code) {
		Severity set = severities.get(code);
		return set != null ? set : code.severity(stage);
	}

	/** Returns the same settings at another stage. */
	public Settings withStage(Stage other) {
		return new Settings(other, severities, categories, occupations, industries, attitudes, levels, today);
	}

	/** Returns the same settings with other severities. */
	public Settings withSeverities(Map<FindingCode, Severity> others) {
		return new Settings(stage, others, categories, occupations, industries, attitudes, levels, today);
	}
}
