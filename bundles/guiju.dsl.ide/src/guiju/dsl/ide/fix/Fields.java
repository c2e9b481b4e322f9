package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.ide.line.TextLine;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.text.keyword.Keyword;

/** Sets the fields of an element, each in a line of its own: 狀態, 更新說明, 定義, 級別. */
final class Fields {

	private Fields() {}

	/**
	 * Adds the changes that give a field a text.
	 *
	 * @param owner the position of the line that the field belongs to
	 */
	static void set(FixContext context, int owner, Tok head, Keyword keyword, String text, Changes changes) {
		TextLine line = line(context, owner, head);
		if (line == null) {
			int after = lastOfText(context, owner);
			String indentation = context.edits().below(head, owner);
			changes.add(context.edits().insertBelow(after, List.of(said(indentation + context.word(keyword) + ":", text, indentation))));
			return;
		}
		Token said = line.token(Tok.TEXT);
		Token colon = line.token(Tok.COLON);
		String first = text.split("\n", 2)[0];
		if (said != null)
			changes.replace(said.start(), said.end() - said.start(), first);
		else
			changes.replace(colon.end(), line.end() - colon.end(), " " + first);
		List<Integer> lines = context.blocks().text(line.index());
		for (int more : lines.subList(1, lines.size()))
			changes.add(context.edits().delete(more, more + 1));
	}

	/** Returns the line of a field, or null. */
	static TextLine line(FixContext context, int owner, Tok head) {
		for (int i = owner + 1; i < context.blocks().end(owner); i++)
			if (context.lines().get(i).head() == head)
				return context.lines().get(i);
		return null;
	}

	/** Returns the position of the last line of the text that begins in a line. */
	static int lastOfText(FixContext context, int line) {
		List<Integer> lines = new ArrayList<>(context.blocks().text(line));
		return lines.get(lines.size() - 1);
	}

	private static String said(String head, String text, String indentation) {
		return head + " " + text.replace("\n", "\n" + indentation + "  | ");
	}
}
