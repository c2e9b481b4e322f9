package guiju.dsl.lexing;

import java.util.List;

import guiju.model.code.Characters;
import guiju.model.code.ElementCode;
import guiju.text.keyword.Keyword;

/** Knows the shapes that a line can have, whatever stands around it. */
final class LineShapes {

	private final LineScanner line;

	private LineShapes(LineScanner line) {
		this.line = line;
	}

	/** Returns the tokens of a line: none for a blank line, one {@link Tok#BROKEN_LINE} for a shape that is not known. */
	static List<Token> cut(String text, int lineStart, int lineEnd) {
		LineScanner line = new LineScanner(text, lineStart, lineEnd);
		int start = line.at;
		if (line.atEnd() || new LineShapes(line).isKnown())
			return line.tokens;
		return List.of(new Token(Tok.BROKEN_LINE, start, line.end));
	}

	private boolean isKnown() {
		if (line.atComment())
			return line.add(isAcceptance() ? Tok.ACCEPTANCE : Tok.COMMENT, line.end);
		char first = line.text.charAt(line.at);
		if (first == '|' || first == '｜')
			return line.add(Tok.BAR, line.at + 1) && line.textToEnd();
		if (Bullets.isMarker(first))
			return line.add(Tok.DASH, Bullets.end(line.text, line.at, line.end)) && line.textToEnd();
		int stop = line.wordEnd();
		String word = line.text.substring(line.at, stop);
		int keyword = Heads.keywordLength(word);
		if (keyword > 0)
			return keyword(Keyword.of(word.substring(0, keyword)), line.at + keyword);
		Tok coded = Heads.coded(word);
		if (coded == Tok.VERSION_CODE)
			return line.add(coded, stop) && codeAndDate() && line.says();
		return coded != null && line.add(coded, stop) && line.says();
	}

	/** 容許 with a colon, or with one word at most; so a comment that begins "accept the …" is just a comment. */
	private boolean isAcceptance() {
		int start = line.at;
		line.at += 2;
		line.skipBlanks();
		String word = line.word();
		int keyword = Heads.keywordLength(word);
		boolean accepts = keyword > 0 && Keyword.of(word.substring(0, keyword)) == Keyword.ACCEPT;
		line.at += keyword;
		line.skipBlanks();
		accepts &= line.wordEnd() == line.end || line.hasColonAhead();
		line.at = start;
		return accepts;
	}

	private boolean keyword(Keyword keyword, int stop) {
		return switch (keyword) {
			case KNOWLEDGE_SECTION, SKILLS_SECTION, ATTITUDE_SECTION, REMARKS_SECTION, REVISION_SECTION, HISTORY_SECTION ->
				line.add(Tok.SECTION_WORD, stop) && optionalColon() && line.endOrComment();
			case STANDARD, STANDARD_LEVEL, VALID_UNTIL -> line.add(Heads.of(keyword), stop) && optionalColon() && value();
			case LEVEL -> level(stop);
			case KNOWLEDGE, SKILLS -> listOrText(keyword, stop);
			case CATEGORY, OCCUPATION_CLASS, INDUSTRY -> line.add(Heads.of(keyword), stop) && classification();
			case NOTE, REMOVED, FIELD -> line.add(Heads.of(keyword), stop) && codes(Tok.CODE) && line.says();
			case CITATION -> line.add(Heads.of(keyword), stop) && codes(Tok.CODE, Tok.CITE) && line.says();
			case ACCEPT -> false;
			default -> line.add(Heads.of(keyword), stop) && line.says();
		};
	}

	/** 級別 T1.1: … gives the reason for a changed level, 級別 4 a level; no level begins with the code of a task. */
	private boolean level(int stop) {
		int start = line.at;
		line.at = stop;
		line.skipBlanks();
		boolean colon = line.atColon();
		if (colon)
			line.at++;
		line.skipBlanks();
		String word = line.word();
		boolean reason = Heads.codeLength(word) > 0 && Characters.narrow(word.charAt(0)) == 'T';
		line.at = start;
		if (reason)
			return !colon && line.add(Tok.LEVEL_CHANGED_WORD, stop) && codes(Tok.CODE) && line.says();
		return line.add(Tok.LEVEL_WORD, stop) && optionalColon() && value();
	}

	/** 知識 K01、K02 cites, also with a colon; 知識: … is knowledge without a code, even 知識: M365 …; 知識 and prose is neither. */
	private boolean listOrText(Keyword keyword, int stop) {
		int start = line.at;
		line.at = stop;
		line.skipBlanks();
		boolean colon = line.atColon();
		if (colon)
			line.at++;
		line.skipDelimiters();
		String word = line.text.substring(line.at, line.citationEnd());
		boolean codes = isCitation(word) && (!colon || isKnowledgeOrSkill(word.charAt(0)));
		boolean empty = line.atEnd() || line.atComment();
		line.at = start;
		if (colon && !codes)
			return line.add(keyword == Keyword.KNOWLEDGE ? Tok.KNOWLEDGE_WORD : Tok.SKILL_WORD, stop) && line.says();
		return (codes || empty) && line.add(keyword == Keyword.KNOWLEDGE ? Tok.KNOWLEDGE_LIST : Tok.SKILLS_LIST, stop)
				&& optionalColon() && citations();
	}

	/** A flat code, or the K or S that a user is about to complete. */
	private static boolean isCitation(String word) {
		return ElementCode.key(word) >= 0 || word.length() == 1 && isKnowledgeOrSkill(word.charAt(0));
	}

	private static boolean isKnowledgeOrSkill(char letter) {
		return "KS".indexOf(Characters.narrow(letter)) >= 0;
	}

	private boolean citations() {
		for (line.skipDelimiters(); !line.atEnd() && !line.atComment(); line.skipDelimiters())
			line.add(Tok.CITE, line.citationEnd());
		return line.endOrComment();
	}

	/** A code, a colon and a name; a code may also stand alone, if it looks like one. */
	private boolean classification() {
		line.skipBlanks();
		if (!line.atEnd() && !line.atColon()) {
			boolean alone = Heads.isLatin(line.text.charAt(line.at));
			line.add(Tok.CODE, line.wordEnd());
			line.skipBlanks();
			if (alone && (line.atEnd() || line.atComment()))
				return line.endOrComment();
		}
		return line.says();
	}

	/** Words up to the colon, one for each slot at most. */
	private boolean codes(Tok... slots) {
		int slot = 0;
		for (line.skipBlanks(); !line.atEnd() && !line.atColon(); line.skipBlanks()) {
			if (slot == slots.length)
				return false;
			line.add(slots[slot++], line.wordEnd());
		}
		return true;
	}

	/** A version's code and date, either of which may be missing; a date begins with a figure or 民國. */
	private boolean codeAndDate() {
		line.skipBlanks();
		if (!line.atEnd() && !line.atColon() && !Heads.beginsDate(line.text, line.at))
			line.add(Tok.CODE, line.wordEnd());
		line.skipBlanks();
		if (!line.atEnd() && !line.atColon())
			line.add(Tok.DATE, line.wordEnd());
		return true;
	}

	private boolean optionalColon() {
		int start = line.at;
		line.skipBlanks();
		if (line.atColon())
			return line.add(Tok.COLON, line.at + 1);
		line.at = start;
		return true;
	}

	/** The rest of the line, but for a comment. */
	private boolean value() {
		line.skipBlanks();
		int stop = line.at;
		while (stop < line.end && !line.text.startsWith("//", stop))
			stop++;
		while (stop > line.at && Characters.isBlank(line.text.charAt(stop - 1)))
			stop--;
		if (stop > line.at)
			line.add(Tok.VALUE, stop);
		return line.endOrComment();
	}
}
