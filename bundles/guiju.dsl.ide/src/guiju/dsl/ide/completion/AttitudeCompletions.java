package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.dsl.ide.folder.FolderAttitude;
import guiju.dsl.ide.folder.LabelKey;
import guiju.dsl.lexing.KeywordStyle;
import guiju.dsl.lexing.LineLexer;
import guiju.model.Attitude;
import guiju.text.keyword.Keyword;

/** The attitudes of the catalogue and of the folder, alone and with their definition in a line of its own. */
final class AttitudeCompletions {

	private AttitudeCompletions() {}

	/** Returns names for an attitude whose name is being written; one that the standard has already is not offered. */
	static List<Completion> names(WrittenLine line, CompletionSources sources) {
		if (!line.hasColon())
			return List.of();
		String prefix = line.rest();
		Attitude own = NextCodes.lastBefore(line.parsed().standard().getAttitudes(), line.start() + line.text().length());
		Set<String> taken = new LinkedHashSet<>();
		line.parsed().standard().getAttitudes().stream().filter(each -> each != own).forEach(each -> taken.add(LabelKey.of(each.getName())));
		boolean defined = own != null && own.getDefinition() != null;
		List<Completion> result = new ArrayList<>();
		wordings(sources).forEach((name, texts) -> {
			if (taken.contains(LabelKey.of(name)))
				return;
			result.add(new Completion(Completion.Kind.ATTITUDE, prefix, name, texts.isEmpty() ? "" : texts.iterator().next()));
			for (String text : defined ? Set.<String>of() : texts)
				result.add(new Completion(Completion.Kind.ATTITUDE, prefix, name + below(line, text), text));
		});
		return result;
	}

	/** Returns the wordings of the attitude above, for a definition that is being written. */
	static List<Completion> definitions(WrittenLine line, CompletionSources sources) {
		Attitude attitude = NextCodes.lastBefore(line.parsed().standard().getAttitudes(), line.start() + 1);
		if (attitude == null || attitude.getName() == null)
			return List.of();
		List<Completion> result = new ArrayList<>();
		wordings(sources).forEach((name, texts) -> {
			if (LabelKey.of(name).equals(LabelKey.of(attitude.getName())))
				texts.forEach(text -> result.add(new Completion(Completion.Kind.ATTITUDE, line.rest(), text, name)));
		});
		return result;
	}

	/** The catalogue comes first; the folder adds what the catalogue does not have. */
	private static Map<String, Set<String>> wordings(CompletionSources sources) {
		Map<String, Set<String>> wordings = new LinkedHashMap<>();
		sources.attitudes().wordings().forEach((name, texts) -> wordings.put(name, new LinkedHashSet<>(texts)));
		for (FolderAttitude attitude : sources.folder().attitudes()) {
			Set<String> texts = wordings.computeIfAbsent(attitude.name(), name -> new LinkedHashSet<>());
			if (!attitude.definition().isBlank() && attitude.definition().indexOf('\n') < 0)
				texts.add(attitude.definition());
		}
		return wordings;
	}

	private static String below(WrittenLine line, String text) {
		String all = line.parsed().text();
		String lineEnd = all.contains("\r\n") ? "\r\n" : all.indexOf('\n') < 0 && all.indexOf('\r') >= 0 ? "\r" : "\n";
		String keyword = Keyword.DEFINITION.in(KeywordStyle.majority(all, LineLexer.tokens(all)));
		return lineEnd + line.indentation() + (line.indentation().endsWith("\t") ? "\t" : "  ") + keyword + ": " + text;
	}
}
