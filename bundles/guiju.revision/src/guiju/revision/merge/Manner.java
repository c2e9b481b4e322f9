package guiju.revision.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import guiju.dsl.lexing.Tok;
import guiju.revision.block.Line;
import guiju.revision.block.Part;
import guiju.revision.trio.Party;
import guiju.revision.trio.Trios;
import guiju.sync.lines.FileStyle;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** How the joined text is written: as ours, but for what theirs alone changed throughout. What a side added in another manner is put into this one. */
final class Manner {

	private final Trios trios;
	private final Vocabulary vocabulary;
	private final String step;
	private final String colon;
	private final String separator;
	private final String lineEnd;

	Manner(Trios trios) {
		this.trios = trios;
		vocabulary = choose(FileStyle::vocabulary);
		step = choose(FileStyle::step);
		colon = choose(FileStyle::colon);
		separator = choose(FileStyle::separator);
		lineEnd = choose(FileStyle::lineEnd);
	}

	private <T> T choose(Function<FileStyle, T> property) {
		T ours = property.apply(trios.tree(Party.OURS).style());
		boolean untouched = ours.equals(property.apply(trios.tree(Party.BASE).style()));
		boolean baseSaysNothing = trios.tree(Party.BASE).parsed().text().isBlank();
		return untouched && !baseSaysNothing ? property.apply(trios.tree(Party.THEIRS).style()) : ours;
	}

	String lineEnd() {
		return lineEnd;
	}

	/** Returns the line end of a line in the joined text; one that differs from most in its own text stays. */
	String lineEnd(Line line) {
		return line.end().isEmpty() ? lineEnd : line.end();
	}

	/** Returns a line that one side added, in the manner of the joined text. */
	Line adapt(Line line, Party from, int depth) {
		FileStyle own = trios.tree(from).style();
		if (line.isBlank() || isSame(own))
			return line;
		List<Part> parts = new ArrayList<>(line.parts().size());
		for (int i = 0; i < line.parts().size(); i++) {
			Part part = line.parts().get(i);
			Part before = i == 0 ? null : line.parts().get(i - 1);
			if (i == 0)
				parts.add(word(part).behind(own.step().equals(step) ? part.gap() : step.repeat(depth)));
			else if (part.type() == Tok.COLON && !own.colon().equals(colon) && !colon.isEmpty())
				parts.add(Part.said(Tok.COLON, part.gap(), colon.strip()));
			else if (part.type() == Tok.TEXT && before.type() == Tok.COLON && part.gap().equals(own.colon().substring(own.colon().stripTrailing().length())))
				parts.add(part.behind(colon.substring(colon.stripTrailing().length())));
			else if (part.type() == Tok.CITE && before.type() == Tok.CITE && part.gap().equals(own.separator()))
				parts.add(part.behind(separator));
			else
				parts.add(part);
		}
		return line.with(parts);
	}

	private boolean isSame(FileStyle own) {
		return own.vocabulary() == vocabulary && own.step().equals(step) && own.colon().equals(colon) && own.separator().equals(separator);
	}

	private Part word(Part head) {
		Keyword keyword = head.type().isHead() ? Keyword.of(head.printed()) : null;
		return keyword == null || Keyword.vocabulary(head.printed()) == vocabulary ? head : Part.said(head.type(), head.gap(), keyword.in(vocabulary));
	}
}
