package guiju.dsl.find;

import java.util.List;
import java.util.function.Consumer;

import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.dsl.location.Region;

/** Finds a query in a standard by its tokens: no parser is needed to know what a code in a line is. Comments are not looked at. */
public final class HitFinder {

	private final String text;
	private final List<Token> tokens;
	private final Query query;
	private final Trail trail = new Trail();

	/** Looks in a text that was cut into tokens. */
	public HitFinder(String text, List<Token> tokens, Query query) {
		this.text = text;
		this.tokens = tokens;
		this.query = query;
	}

	/** Hands over the hits in text order. */
	public void each(Consumer<Hit> taker) {
		Tok head = Tok.WS;
		int content = 0;
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			Tok type = token.type();
			if (type.isHead() || type.isHiddenLine()) {
				head = type;
				trail.enter(head, label(i));
				content = content(i);
			}
			if (isSearched(type))
				for (Region found : query.in(word(token)))
					taker.accept(new Hit(kind(head, type), trail.line(), token.start() + found.offset(), found.length(), content));
		}
	}

	private static boolean isSearched(Tok type) {
		return switch (type) {
			case DUTY_CODE, TASK_CODE, OUTPUT_CODE, INDICATOR_CODE, KNOWLEDGE_CODE, SKILL_CODE, ATTITUDE_CODE, VERSION_CODE, CODE, CITE,
				DATE, VALUE, TEXT, BROKEN_LINE, STRAY_LINE -> true;
			default -> false;
		};
	}

	private Hit.Kind kind(Tok head, Tok type) {
		return switch (type) {
			case CITE -> head == Tok.CITATION_CHANGED_WORD ? Hit.Kind.REFERENCE : Hit.Kind.CITATION;
			case VERSION_CODE -> Hit.Kind.VERSION;
			case CODE -> switch (head) {
				case VERSION_CODE -> Hit.Kind.VERSION;
				case NOTE_WORD -> Hit.Kind.DEFINITION;
				case REMOVED_WORD, LEVEL_CHANGED_WORD, CITATION_CHANGED_WORD, FIELD_CHANGED_WORD -> Hit.Kind.REFERENCE;
				default -> Hit.Kind.TEXT;
			};
			case VALUE -> head == Tok.STANDARD_WORD ? Hit.Kind.STANDARD : Hit.Kind.TEXT;
			case TEXT, DATE, BROKEN_LINE, STRAY_LINE -> query.isCode() ? Hit.Kind.REFERENCE : Hit.Kind.TEXT;
			default -> Hit.Kind.DEFINITION;
		};
	}

	/** A line is named by its code, where that follows a keyword by both: 註1, 職類別 KMC. */
	private String label(int head) {
		Token first = tokens.get(head);
		int end = first.end();
		for (int i = head + 1; i < tokens.size() && isLabel(tokens.get(i).type()); i++)
			if (tokens.get(i).type() == Tok.CODE)
				end = tokens.get(i).end();
		return first.type() == Tok.VERSION_CODE || first.type().isHiddenLine() ? word(first) : text.substring(first.start(), end);
	}

	/** Returns where the line says something behind its label; the line's beginning where it says nothing. */
	private int content(int head) {
		Tok type = tokens.get(head).type();
		if (type.isHiddenLine())
			return tokens.get(head).start();
		for (int i = head + 1; i < tokens.size() && !tokens.get(i).type().isHead() && !tokens.get(i).type().isHiddenLine(); i++)
			switch (tokens.get(i).type()) {
				case TEXT, VALUE, CITE, DATE -> {
					return tokens.get(i).start();
				}
				default -> {
					// A code, a colon, a blank: not what the line says.
				}
			}
		return tokens.get(head).start();
	}

	private static boolean isLabel(Tok type) {
		return type == Tok.CODE || type == Tok.WS;
	}

	private String word(Token token) {
		return text.substring(token.start(), token.end());
	}
}
