package guiju.dsl.ide.fix;

import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.ide.rename.CodeRename;
import guiju.dsl.ide.rename.Renaming;
import guiju.dsl.ide.rename.Renumber;
import guiju.dsl.ide.rename.RenumberOptions;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Coded;
import guiju.model.code.Characters;
import guiju.model.code.ElementKind;
import guiju.rules.FindingCode;
import guiju.rules.Message;

/** Fixes of codes: another one, all numbered anew, one for what has none. */
final class CodeFixes {

	private CodeFixes() {}

	/** Gives a definition another code with all that names it, the standard its right code, a citation its right spelling. */
	static Optional<Fix> change(FixContext context, TextFinding finding, Message words) {
		String right = words.arguments().get(0);
		Optional<Occurrence> found = context.occurrences().at(finding.offset());
		if (found.isPresent() && found.get().role() == Role.DEFINITION)
			return definition(context, finding, words, right, found.get());
		Changes changes = new Changes();
		if (context.line(finding.offset()).head() == Tok.STANDARD_WORD)
			standardRows(context, finding, right, changes);
		changes.replace(finding.offset(), finding.length(), right);
		String wrong = context.text().substring(finding.offset(), finding.offset() + finding.length());
		boolean safe = finding.code() == FindingCode.MALFORMED_CODE && (found.isPresent() || bare(wrong).equals(bare(right)));
		return Optional.of(changes.fix(finding.code(), words, safe));
	}

	/** Letters and figures alone: FISI223 for FIS1223 is a guess, fis-1223 is not. */
	private static String bare(String code) {
		StringBuilder bare = new StringBuilder(code.length());
		for (int i = 0; i < code.length(); i++)
			if (Character.isLetterOrDigit(code.charAt(i)))
				bare.append(Characters.narrow(code.charAt(i)));
		return bare.toString();
	}

	private static Optional<Fix> definition(FixContext context, TextFinding finding, Message words, String right, Occurrence own) {
		Renaming renaming = CodeRename.renameAt(context.parsed(), context.occurrences(), finding.offset(), right, false);
		boolean spelling = own.name().equals(Names.ofCode(right));
		Changes changes = new Changes();
		if (renaming.isRefused())
			changes.replace(own.offset(), own.length(), right);
		else
			changes.addAll(renaming.changes());
		return Optional.of(changes.fix(finding.code(), words, spelling && !renaming.isRefused()));
	}

	/** The history's row of the standard itself has the same misprint. */
	private static void standardRows(FixContext context, TextFinding finding, String right, Changes changes) {
		String wrong = context.text().substring(finding.offset(), finding.offset() + finding.length());
		for (TextLine line : context.lines().all()) {
			Token code = line.head() == Tok.VERSION_CODE ? line.token(Tok.CODE) : null;
			if (code != null && context.lines().word(code).equals(wrong))
				changes.replace(code.start(), code.end() - code.start(), right);
		}
	}

	/** Numbers the whole outline through, or the definitions of that kind. */
	static Optional<Fix> renumber(FixContext context, TextFinding finding, Message words) {
		Coded element = context.object(finding.offset(), Coded.class);
		ElementKind kind = element == null ? null : ElementKind.of(element);
		if (kind == null)
			return Optional.empty();
		Renaming renaming = Renumber.of(context.parsed(), RenumberOptions.with(kind));
		if (renaming.isRefused() || renaming.changes().isEmpty())
			return Optional.empty();
		return Optional.of(new Changes().addAll(renaming.changes()).fix(finding.code(), words, false));
	}

	/** Writes a code in place of the keyword of an element that has none; safe unless something names that code already. */
	static Optional<Fix> give(FixContext context, TextFinding finding, Message words) {
		String code = words.arguments().get(0);
		TextLine line = context.line(finding.offset());
		if (line.wordStart() != finding.offset())
			return Optional.empty();
		boolean safe = context.occurrences().named(Names.ofCode(code)).isEmpty();
		return Optional.of(new Changes().replace(finding.offset(), finding.length(), code).fix(finding.code(), words, safe));
	}
}
