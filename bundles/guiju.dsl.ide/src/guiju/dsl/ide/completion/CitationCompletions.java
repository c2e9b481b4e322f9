package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Definition;
import guiju.model.code.Characters;
import guiju.model.code.ElementCode;

/** The definitions that a citation list does not cite yet, by code or by a part of their label. */
final class CitationCompletions {

	private static final String DELIMITERS = "、,，:：";

	private CitationCompletions() {}

	static List<Completion> of(List<? extends Definition> definitions, WrittenLine written) {
		String line = written.text();
		int start = line.length();
		while (start > 0 && DELIMITERS.indexOf(line.charAt(start - 1)) < 0 && !Characters.isBlank(line.charAt(start - 1)))
			start--;
		Set<Integer> cited = cited(line.substring(0, start) + written.behind());
		List<Completion> result = new ArrayList<>();
		for (Definition definition : definitions)
			if (definition.getCode() != null && cited.add(ElementCode.key(definition.getCode())))
				result.add(new Completion(Completion.Kind.CITATION, line.substring(start), definition.getCode(),
						definition.getName() == null ? "" : definition.getName()));
		return result;
	}

	private static Set<Integer> cited(String line) {
		Set<Integer> cited = new HashSet<>();
		for (Token token : LineLexer.tokens(line))
			if (token.type() == Tok.CITE)
				cited.add(ElementCode.key(line.substring(token.start(), token.end())));
		return cited;
	}
}
