package guiju.dsl.ide.highlighting;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.ide.highlighting.Highlight.Style;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.dsl.location.Region;

/** The colours of a text for fronts without Xtext: by token, and within texts by what is referred to. */
public final class Highlights {

	private final Occurrences occurrences;
	private final List<Highlight> highlights = new ArrayList<>();
	private int next;

	private Highlights(String text) {
		occurrences = Occurrences.of(text);
	}

	/** Returns the coloured regions of a text in its order; what is in none of them is blank or a delimiter. */
	public static List<Highlight> of(String text) {
		return new Highlights(text).highlight(LineLexer.tokens(text));
	}

	private List<Highlight> highlight(List<Token> tokens) {
		for (Token token : tokens)
			if (token.type() == Tok.TEXT)
				text(token);
			else if (token.type() != Tok.WS)
				add(style(token), token.start(), token.end());
		return highlights;
	}

	private Style style(Token token) {
		return switch (token.type()) {
			case SECTION_WORD -> Style.HEADING;
			case COLON, BAR, DASH -> Style.PUNCTUATION;
			case COMMENT -> Style.COMMENT;
			case ACCEPTANCE -> Style.ACCEPTANCE;
			case BROKEN_LINE, STRAY_LINE -> Style.UNREADABLE;
			case DUTY_CODE, TASK_CODE, OUTPUT_CODE, INDICATOR_CODE, KNOWLEDGE_CODE, SKILL_CODE, ATTITUDE_CODE, VERSION_CODE -> Style.CODE;
			case CITE -> cited(token);
			case CODE -> occurrences.at(token.start()).filter(each -> each.offset() == token.start())
					.map(each -> each.role().isUse() ? Style.CITATION : Style.CODE).orElse(Style.VALUE);
			case DATE, VALUE -> Style.VALUE;
			default -> Style.KEYWORD;
		};
	}

	private Style cited(Token token) {
		Occurrence use = occurrences.at(token.start()).filter(each -> each.offset() == token.start()).orElse(null);
		return use == null || use.role().isUse() && occurrences.definitions(use.name()).isEmpty() ? Style.UNDEFINED : Style.CITATION;
	}

	/** A text is parted by the references in it. */
	private void text(Token token) {
		int at = token.start();
		List<Occurrence> all = occurrences.all();
		while (next < all.size() && all.get(next).offset() < token.start())
			next++;
		for (; next < all.size() && all.get(next).end() <= token.end(); next++) {
			Occurrence reference = all.get(next);
			boolean undefined = reference.role().isUse() && occurrences.definitions(reference.name()).isEmpty();
			add(Style.TEXT, at, reference.offset());
			add(undefined ? Style.UNDEFINED : Style.REFERENCE, reference.offset(), reference.end());
			at = reference.end();
		}
		add(Style.TEXT, at, token.end());
	}

	private void add(Style style, int start, int end) {
		if (start < end)
			highlights.add(new Highlight(style, new Region(start, end - start)));
	}
}
