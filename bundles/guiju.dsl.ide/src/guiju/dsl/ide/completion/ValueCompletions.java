package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import guiju.model.Classification;
import guiju.model.Standard;
import guiju.model.Version;
import guiju.model.code.StandardCode;
import guiju.model.value.Level;
import guiju.rules.settings.CodeList;
import guiju.text.keyword.Vocabulary;

/** The values of fields: levels, official codes with their names, codes of standards, what the office prints in the history. */
final class ValueCompletions {

	private static final int SERIALS = 999;
	private static final List<String> STATUSES = List.of("最新版本", "歷史版本");

	private ValueCompletions() {}

	static List<Completion> levels(WrittenLine line, CompletionSources sources, Vocabulary vocabulary) {
		List<Completion> result = new ArrayList<>();
		Locale language = vocabulary == Vocabulary.CHINESE ? Locale.TAIWAN : Locale.ENGLISH;
		for (int level = Level.LOWEST; level <= Level.HIGHEST; level++)
			result.add(value(line.rest(), String.valueOf(level), sources.levels().meaning(level, language).orElse("")));
		return result;
	}

	/** A code goes with its colon and name, as long as the colon is not yet written. */
	static List<Completion> official(WrittenLine line, CodeList list) {
		List<Completion> result = new ArrayList<>();
		if (!line.hasColon())
			list.names().forEach((code, name) -> result.add(value(line.rest(), name.isEmpty() ? code : code + ": " + name, name)));
		return result;
	}

	static List<Completion> statuses(WrittenLine line) {
		return STATUSES.stream().map(status -> value(line.rest(), status, "")).toList();
	}

	/** 已被《…》取代 names the version after that of the row above. */
	static List<Completion> updates(WrittenLine line) {
		List<Completion> result = new ArrayList<>();
		Version row = NextCodes.lastBefore(line.parsed().standard().getVersions(), line.start());
		if (row != null)
			StandardCode.parse(row.getCode()).ifPresent(code -> result.add(value(line.rest(), "已被《" + code.withVersion(code.version() + 1) + "》取代", "")));
		result.add(value(line.rest(), "略", ""));
		return result;
	}

	/** The next free number of the category and occupation that the text names, and the next versions of what the folder has of them. */
	static List<Completion> standardCodes(WrittenLine line, CompletionSources sources) {
		List<Completion> result = new ArrayList<>();
		Standard standard = line.parsed().standard();
		String base = first(standard.getCategories()) + first(standard.getOccupations());
		List<String> taken = new ArrayList<>();
		sources.folder().standards().forEach(each -> StandardCode.parse(each.code()).ifPresent(code -> {
			taken.add(code.base());
			if (!base.isEmpty() && code.base().startsWith(base) && sources.folder().standard(code.withVersion(code.version() + 1)).isEmpty())
				result.add(value(line.rest(), code.withVersion(code.version() + 1), each.name() == null ? "" : each.name()));
		}));
		for (int serial = 1; serial <= SERIALS; serial++) {
			StandardCode code = StandardCode.parse(String.format(Locale.ROOT, "%s-%03dv1", base, serial)).orElse(null);
			if (code == null)
				break;
			if (!taken.contains(code.base())) {
				result.add(value(line.rest(), code.print(), ""));
				break;
			}
		}
		return result;
	}

	/** The code of a row of the history follows from the standard's own and the row's version. */
	static List<Completion> rowCode(WrittenLine line) {
		String figures = line.firstWord().replaceAll("[^0-9]", "");
		StandardCode own = StandardCode.parse(line.parsed().standard().getCode()).orElse(null);
		if (own == null || figures.isEmpty() || figures.length() > 2 || line.hasColon() || !line.rest().equals(line.word()))
			return List.of();
		return List.of(value(line.rest(), own.withVersion(Integer.parseInt(figures)), ""));
	}

	private static String first(List<Classification> classifications) {
		return classifications.isEmpty() || classifications.get(0).getCode() == null ? "" : classifications.get(0).getCode();
	}

	static Completion value(String prefix, String text, String label) {
		return new Completion(Completion.Kind.VALUE, prefix, text, label);
	}
}
