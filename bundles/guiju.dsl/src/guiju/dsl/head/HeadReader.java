package guiju.dsl.head;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.rules.folder.StandardHead;

/**
 * Reads what rules over a folder need to know of a standard from its tokens alone, many times faster than the parser does.
 * It says what {@code StandardHead.of} says of the parsed standard, for any text.
 */
public final class HeadReader {

	private final String text;
	private final List<StandardHead.Row> rows = new ArrayList<>(4);
	private String code;
	private String name;

	/** The line at hand: its head, and what it says so far. */
	private Tok head = Tok.WS;
	private String rowCode;
	private String rowDate;
	/** The name that the line at hand, and lines that continue it, say; null for none. */
	private StringBuilder said;
	/** Whether a line that continues the one above belongs to a name. */
	private boolean naming;

	private HeadReader(String text) {
		this.text = text;
	}

	/** Returns the head of the standard that a text says. */
	public static StandardHead read(String text) {
		HeadReader reader = new HeadReader(text);
		for (Token token : LineLexer.tokens(text))
			if (!token.type().isHidden())
				reader.next(token);
		reader.leave();
		return new StandardHead(reader.code, reader.name, reader.rows);
	}

	private void next(Token token) {
		Tok type = token.type();
		if (type == Tok.BAR) {
			if (naming)
				say("\n");
		} else if (type == Tok.TEXT) {
			if (naming)
				say(word(token));
		} else if (type.isHead()) {
			enter(type);
		} else if (type == Tok.VALUE && head == Tok.STANDARD_WORD) {
			code = word(token);
		} else if (type == Tok.CODE && head == Tok.VERSION_CODE) {
			rowCode = word(token);
		} else if (type == Tok.DATE) {
			rowDate = word(token);
		}
	}

	private void enter(Tok type) {
		naming = type == Tok.OCCUPATION_WORD || type == Tok.FAMILY_WORD || type == Tok.VERSION_CODE;
		// 緣由, 狀態 and 更新說明 stand below a name; the row is complete only when something else begins.
		if (type == Tok.REASON_WORD || type == Tok.STATUS_WORD || type == Tok.UPDATE_WORD)
			return;
		leave();
		head = type;
	}

	private void leave() {
		if (head == Tok.VERSION_CODE)
			rows.add(new StandardHead.Row(rowCode, said(), rowDate));
		else if (head == Tok.OCCUPATION_WORD || head == Tok.FAMILY_WORD)
			name = said();
		head = Tok.WS;
		said = null;
		rowCode = null;
		rowDate = null;
	}

	private void say(String more) {
		if (said == null)
			said = new StringBuilder();
		said.append(more);
	}

	private String said() {
		return said == null ? null : said.toString();
	}

	private String word(Token token) {
		return text.substring(token.start(), token.end());
	}
}
