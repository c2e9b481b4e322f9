package guiju.dsl.ide.fix;

import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.lexing.LineProblem;
import guiju.dsl.lexing.MergeConflict;
import guiju.dsl.lexing.Tok;
import guiju.rules.Message;

/** Fixes of lines that cannot be read. */
final class SyntaxFixes {

	private SyntaxFixes() {}

	/** Puts the colon behind the code or keyword; full-width where the file writes it so. */
	static Optional<Fix> colon(FixContext context, TextFinding finding, Message words) {
		int at = finding.offset() + words.arguments().get(0).length();
		return Optional.of(new Changes().replace(at, 0, colon(context)).fix(finding.code(), words, false));
	}

	private static String colon(FixContext context) {
		long wide = context.lines().tokens().stream().filter(token -> token.type() == Tok.COLON && context.text().charAt(token.start()) == '：').count();
		long all = context.lines().tokens().stream().filter(token -> token.type() == Tok.COLON).count();
		return wide * 2 > all ? "：" : ":";
	}

	/** Makes comments of the line and of those below it that lost their place with it. */
	static Optional<Fix> comment(FixContext context, TextFinding finding, Message words) {
		Changes changes = new Changes();
		LineProblem problem = context.problem(finding.offset());
		int left = problem == null ? 1 : 1 + problem.followers();
		for (int i = context.line(finding.offset()).index(); i < context.lines().all().size() && left > 0; i++) {
			TextLine line = context.lines().get(i);
			if (line.head().isHiddenLine()) {
				changes.replace(line.wordStart(), 0, "// ");
				left--;
			}
		}
		return Optional.of(changes.fix(finding.code(), words, false));
	}

	/** Makes the line a further paragraph of the text above, where there is one. */
	static Optional<Fix> continuation(FixContext context, TextFinding finding, Message words) {
		LineProblem problem = context.problem(finding.offset());
		if (problem == null || !problem.belowText())
			return Optional.empty();
		return Optional.of(new Changes().replace(finding.offset(), 0, "| ").fix(finding.code(), words, false));
	}

	/** Decides a merge's conflict for one of its two wordings. */
	static Optional<Fix> keep(FixContext context, TextFinding finding, Message words, boolean first) {
		return MergeConflict.in(context.text()).stream().filter(conflict -> conflict.start() == finding.offset()).findFirst()
				.map(conflict -> new Changes().replace(conflict.start(), conflict.end() - conflict.start(), conflict.keep(context.text(), first))
						.fix(finding.code(), words, false));
	}
}
