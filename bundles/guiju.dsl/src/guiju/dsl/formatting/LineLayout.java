package guiju.dsl.formatting;

import java.util.List;

import guiju.dsl.edit.Replacements;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Puts the separators of a formatted text between the tokens of a line, and its keywords into one vocabulary. */
final class LineLayout {

	private static final String INDENTATION = "  ";

	private final String text;
	private final Vocabulary vocabulary;

	LineLayout(String text, Vocabulary vocabulary) {
		this.text = text;
		this.vocabulary = vocabulary;
	}

	/** Notes what changes in a line. Only gaps and keywords change, so that nothing else loses its marks, and no caret its place. */
	void format(FormattedLine line, Replacements changes) {
		if (line.isHidden() || partsLineEnds(line))
			return;
		List<Token> tokens = line.tokens();
		int at = line.start();
		Token before = null;
		for (Token token : tokens) {
			if (token.type() == Tok.COLON && isNeedless(tokens))
				continue;
			changes.replace(at, token.start(), before == null ? INDENTATION.repeat(line.depth()) : separator(before, token));
			changes.replace(token.start(), token.end(), word(token));
			at = token.end();
			before = token;
		}
		changes.replace(at, line.end(), "");
	}

	/** The blanks of a line between CR and LF keep these two from becoming one line end. */
	private boolean partsLineEnds(FormattedLine line) {
		return line.isBlank() && line.start() > 0 && text.charAt(line.start() - 1) == '\r' && line.end() < text.length() && text.charAt(line.end()) == '\n';
	}

	/** 級別: 4 needs no colon, as 級別 T1.1: reason does. */
	private boolean isNeedless(List<Token> tokens) {
		for (Token token : tokens)
			if (token.type() == Tok.VALUE && (text(token).indexOf(':') >= 0 || text(token).indexOf('：') >= 0))
				return false;
		return switch (tokens.get(0).type()) {
			case SECTION_WORD, STANDARD_WORD, STANDARD_LEVEL_WORD, VALID_UNTIL_WORD, LEVEL_WORD, KNOWLEDGE_LIST, SKILLS_LIST -> true;
			default -> false;
		};
	}

	private String separator(Token before, Token token) {
		if (token.type() == Tok.COLON)
			return "";
		if (before.type() == Tok.CITE && token.type() == Tok.CITE)
			return vocabulary == Vocabulary.CHINESE ? "、" : ", ";
		if (before.type() == Tok.NOTE_WORD && token.type() == Tok.CODE)
			return vocabulary == Vocabulary.CHINESE && isNumber(text(token)) ? "" : " ";
		if (before.type() == Tok.BAR && (text(token).startsWith("|") || text(token).startsWith("｜")))
			return "";
		return " ";
	}

	private static boolean isNumber(String label) {
		return label.chars().allMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９');
	}

	private String word(Token token) {
		String word = text(token);
		return switch (token.type()) {
			case COLON -> ":";
			case BAR -> "|";
			case DASH -> "-".repeat(word.length());
			default -> {
				Keyword keyword = token.type().isHead() ? Keyword.of(word) : null;
				yield keyword == null ? word : keyword.in(vocabulary);
			}
		};
	}

	private String text(Token token) {
		return text.substring(token.start(), token.end());
	}
}
