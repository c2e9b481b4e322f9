package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.line.LineEdits;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.rules.FindingCode;
import guiju.rules.Message;

/** Collects the changes of one fix. */
final class Changes {

	private final List<Replacement> changes = new ArrayList<>();

	/** Replaces a region. */
	Changes replace(int offset, int length, String by) {
		changes.add(new Replacement(offset, length, by));
		return this;
	}

	Changes add(Replacement change) {
		changes.add(change);
		return this;
	}

	Changes addAll(List<Replacement> more) {
		changes.addAll(more);
		return this;
	}

	/** Takes a citation out of its list, with one separator; the last one with its line, unless a comment stands behind it. */
	Changes removeCitation(TextLines lines, int offset, LineEdits edits) {
		TextLine line = lines.at(offset);
		List<Token> cited = line.tokens().stream().filter(token -> token.type() == Tok.CITE).toList();
		int at = 0;
		while (at < cited.size() && cited.get(at).start() != offset)
			at++;
		if (at == cited.size())
			return this;
		Token token = cited.get(at);
		if (cited.size() == 1 && line.token(Tok.COMMENT) == null)
			return add(edits.delete(line.index(), line.index() + 1));
		int start = at == 0 ? token.start() : cited.get(at - 1).end();
		int end = at == 0 && cited.size() > 1 ? cited.get(1).start() : token.end();
		return replace(start, end - start, "");
	}

	/** Returns the fix of these changes. */
	Fix fix(FindingCode code, Message title, boolean safe) {
		changes.sort(Comparator.comparingInt(Replacement::offset).thenComparingInt(Replacement::length));
		return new Fix(code, title, changes, safe);
	}

	/** Tells whether nothing is changed. */
	boolean isEmpty() {
		return changes.isEmpty();
	}
}
