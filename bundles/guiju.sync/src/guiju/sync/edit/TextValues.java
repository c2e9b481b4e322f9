package guiju.sync.edit;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Acceptance;
import guiju.sync.lines.Block;
import guiju.sync.lines.TextLine;

/** Changes the text of a line and of its further paragraphs, word by word of what stands there; comments between stay. */
final class TextValues {

	private static final String SIGNS = "|｜-－•●";

	private final EditContext context;

	TextValues(EditContext context) {
		this.context = context;
	}

	/** Sets the text behind the colon, or the marker, of a line. */
	void set(TextLine line, String value) {
		String[] paragraphs = value == null ? new String[] {""} : value.split("\n", -1);
		List<TextLine> lines = lines(line);
		for (int i = 0; i < lines.size() && i < paragraphs.length; i++)
			paragraph(lines.get(i), paragraphs[i]);
		for (int i = paragraphs.length; i < lines.size(); i++)
			remove(lines.get(i));
		if (paragraphs.length > lines.size())
			add(lines, paragraphs);
		context.changes.own(new Block(line, line));
	}

	/** Takes a paragraph away. Comments stay, but an acceptance of it would accept a finding of the line below. */
	private void remove(TextLine line) {
		context.changes.remove(new Block(line, line));
		for (int i = line.index() - 1; i >= 0 && (context.table.line(i).isComment() || context.table.line(i).isBlank()); i--) {
			TextLine above = context.table.line(i);
			if (above.head() != Tok.ACCEPTANCE)
				continue;
			context.changes.remove(new Block(above, above));
			for (Acceptance acceptance : context.standard().getAcceptances())
				if (AcceptanceEdits.line(context, acceptance) == above)
					context.intended.removeAcceptance(context.tree.key(acceptance));
		}
	}

	/** Returns the line and those of its further paragraphs. */
	private List<TextLine> lines(TextLine first) {
		Block block = context.blocks.withParagraphs(first);
		List<TextLine> lines = new ArrayList<>(List.of(first));
		for (int i = first.index() + 1; i <= block.last().index(); i++)
			if (context.table.line(i).head() == Tok.BAR)
				lines.add(context.table.line(i));
		return lines;
	}

	private void paragraph(TextLine line, String text) {
		Token said = line.token(Tok.TEXT);
		Token before = before(line);
		if (said != null && !text.isEmpty()) {
			boolean close = said.start() == before.end() && before.type() != Tok.COLON && SIGNS.indexOf(text.charAt(0)) >= 0;
			context.changes.replace(said.start(), said.end(), close && before.type() == Tok.DASH ? " " + text : text);
		} else if (said != null) {
			context.changes.replace(before.end(), said.end(), "");
		} else if (!text.isEmpty()) {
			String colon = before.type() == Tok.COLON || before.type() == Tok.BAR || before.type() == Tok.DASH ? "" : context.style.colon().substring(0, 1);
			context.changes.replace(before.end(), before.end(), colon + gap(before) + text);
		}
	}

	/** Returns what a text stands behind: a colon, a bar, a marker; or a code whose colon is still to come. */
	private static Token before(TextLine line) {
		Token before = null;
		for (Token token : line.tokens()) {
			if (token.type() == Tok.TEXT || token.type() == Tok.COMMENT)
				break;
			before = token;
		}
		return before;
	}

	private String gap(Token before) {
		String style = context.style.colon();
		if (before.type() == Tok.BAR || before.type() == Tok.DASH)
			return " ";
		char colon = before.type() == Tok.COLON ? context.text().charAt(before.start()) : style.charAt(0);
		if (colon == style.charAt(0))
			return style.substring(1);
		return colon == ':' ? " " : "";
	}

	private void add(List<TextLine> lines, String[] paragraphs) {
		TextLine last = lines.get(lines.size() - 1);
		String indentation = lines.size() > 1 ? context.table.indentation(last) : context.table.indentation(lines.get(0)) + context.style.step();
		List<String> added = new ArrayList<>();
		for (int i = lines.size(); i < paragraphs.length; i++)
			added.add(indentation + bar(paragraphs[i]));
		Spot.behind(last, indentation).put(context, added);
	}

	static String bar(String paragraph) {
		if (paragraph.isEmpty())
			return "|";
		return paragraph.charAt(0) == '|' || paragraph.charAt(0) == '｜' ? "|" + paragraph : "| " + paragraph;
	}
}
