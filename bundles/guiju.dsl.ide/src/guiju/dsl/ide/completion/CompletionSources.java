package guiju.dsl.ide.completion;

import java.util.Optional;

import guiju.dsl.ide.folder.FolderIndex;
import guiju.rules.settings.AttitudeCatalogue;
import guiju.rules.settings.CodeList;
import guiju.rules.settings.LevelCatalogue;
import guiju.rules.settings.Settings;

/**
 * Where completions come from besides the text itself.
 *
 * @param categories the 職類別 codes in force
 * @param occupations the user's 職業別 codes
 * @param industries the user's 行業別 codes
 * @param attitudes the catalogue of attitudes
 * @param levels what the levels mean
 * @param folder the other standards of the folder
 */
public record CompletionSources(CodeList categories, Optional<CodeList> occupations, Optional<CodeList> industries,
		AttitudeCatalogue attitudes, LevelCatalogue levels, FolderIndex folder) {

	/** Takes the lists that settings have. */
	public static CompletionSources of(Settings settings, FolderIndex folder) {
		return new CompletionSources(settings.categories(), settings.occupations(), settings.industries(), settings.attitudes(),
				settings.levels(), folder);
	}

	/** Returns the product's own lists, for a text that stands alone. */
	public static CompletionSources published() {
		return new CompletionSources(CodeList.observedCategories(), Optional.empty(), Optional.empty(), AttitudeCatalogue.published(),
				LevelCatalogue.standard(), FolderIndex.EMPTY);
	}
}
