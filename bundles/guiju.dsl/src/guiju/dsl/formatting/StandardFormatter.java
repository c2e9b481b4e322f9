package guiju.dsl.formatting;

import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.lexing.KeywordStyle;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Token;
import guiju.model.code.Characters;
import guiju.text.keyword.Vocabulary;

/**
 * Lays a text out: indentation by what a line belongs to, one way of writing separators, keywords in one vocabulary. It changes
 * no word of the standard, no comment, no blank line and no line that cannot be read; formatting twice changes nothing more.
 */
public final class StandardFormatter {

	private StandardFormatter() {}

	/** Formats with the keywords that the text mostly has. */
	public static List<Replacement> format(String text) {
		return format(text, KeywordStyle.majority(text, LineLexer.tokens(text)));
	}

	/** Formats with the keywords of a vocabulary; returns the changes in text order, none for a formatted text. */
	public static List<Replacement> format(String text, Vocabulary vocabulary) {
		List<FormattedLine> lines = FormattedLine.of(text, LineLexer.tokens(text));
		Indentation.assign(lines);
		Replacements changes = new Replacements(text);
		LineLayout layout = new LineLayout(text, vocabulary);
		for (FormattedLine line : lines)
			layout.format(line, changes);
		changes.replace(text.length(), text.length(), missingLineEnd(text));
		return changes.toList();
	}

	/** A text that says something ends with a line end, of the kind that it has. */
	private static String missingLineEnd(String text) {
		if (Characters.trim(text).isEmpty() || text.endsWith("\n") || text.endsWith("\r"))
			return "";
		int line = text.indexOf('\n');
		if (line < 0)
			return text.indexOf('\r') < 0 ? "\n" : "\r";
		return line > 0 && text.charAt(line - 1) == '\r' ? "\r\n" : "\n";
	}
}
