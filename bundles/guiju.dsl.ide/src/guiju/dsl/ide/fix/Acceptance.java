package guiju.dsl.ide.fix;

import java.util.List;
import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.wording.Wordings;
import guiju.dsl.lexing.Tok;
import guiju.model.code.Characters;
import guiju.rules.FindingCode;
import guiju.text.keyword.Keyword;

/** Accepts a finding with a reason: a comment // 容許 code: reason above its line. */
final class Acceptance {

	private Acceptance() {}

	static Optional<Fix> of(FixContext context, TextFinding finding, String reason) {
		String said = Characters.trim(reason.replaceAll("[\\r\\n]+", " "));
		if (said.isEmpty() || finding.code() == FindingCode.STALE_ACCEPTANCE)
			return Optional.empty();
		TextLine line = context.line(finding.offset());
		// A | line belongs to the line of its text, and so does what accepts a finding in it.
		while (line.head() == Tok.BAR && line.index() > 0)
			line = context.lines().get(Math.max(context.blocks().owner(line.index()), 0));
		String comment = context.lines().indentation(line) + "// " + context.word(Keyword.ACCEPT) + " " + finding.code().id() + ": " + said;
		return Optional.of(new Changes().add(context.edits().insertAbove(line.index(), List.of(comment)))
				.fix(finding.code(), Wordings.message("fixAccept", finding.code().id()), false));
	}
}
