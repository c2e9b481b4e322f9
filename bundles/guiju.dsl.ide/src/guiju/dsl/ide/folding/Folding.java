package guiju.dsl.ide.folding;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.ide.line.Blocks;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.Tok;

/** Finds what can be folded: every line that others belong to, headings, and comments of several lines. */
public final class Folding {

	private final TextLines lines;
	private final List<Fold> folds = new ArrayList<>();

	private Folding(String text) {
		lines = TextLines.of(text);
	}

	/** Returns the folds of a text by their first lines. */
	public static List<Fold> of(String text) {
		return new Folding(text).folds();
	}

	private List<Fold> folds() {
		Blocks blocks = new Blocks(lines);
		int comments = 0;
		for (TextLine line : lines.all()) {
			int end = line.head() == Tok.SECTION_WORD ? section(line.index()) : line.isSaid() ? blocks.end(line.index()) : line.index() + 1;
			if (line.isComment() && comments == 0) {
				comments = comments(line.index());
				end = line.index() + comments;
			}
			comments = Math.max(0, comments - 1);
			Fold.Kind kind = line.head() == Tok.SECTION_WORD ? Fold.Kind.SECTION : line.isComment() ? Fold.Kind.COMMENT : Fold.Kind.ELEMENT;
			if (end > line.index() + 1)
				folds.add(new Fold(kind, line.index() + 1, end));
		}
		return folds;
	}

	private int comments(int from) {
		int to = from;
		while (to < lines.all().size() && lines.get(to).isComment())
			to++;
		return to - from;
	}

	/** A heading reaches to the next one, or to the next duty; blank lines and comments before that belong to what follows. */
	private int section(int heading) {
		int end = heading + 1;
		for (int i = end; i < lines.all().size(); i++) {
			TextLine line = lines.get(i);
			if (line.head() == Tok.SECTION_WORD || line.head() == Tok.DUTY_CODE || line.head() == Tok.DUTY_WORD)
				break;
			if (line.isSaid() || line.head().isHiddenLine())
				end = i + 1;
		}
		return end;
	}
}
