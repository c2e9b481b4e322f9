package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.wording.Wordings;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.model.Classification;
import guiju.model.Standard;
import guiju.model.code.StandardCode;
import guiju.rules.FindingCode;
import guiju.rules.settings.CodeList;
import guiju.text.keyword.Keyword;

/** Fixes where the standard's code and its classifications differ, and of a code that is missing. */
final class ClassificationFixes {

	private static final int SERIALS = 999;

	private ClassificationFixes() {}

	/** Either side may be the right one: the classification, or the code. */
	static List<Fix> mismatch(FixContext context, TextFinding finding) {
		StandardCode code = StandardCode.parse(context.parsed().standard().getCode()).orElse(null);
		if (code == null)
			return List.of();
		boolean category = finding.code() == FindingCode.CATEGORY_MISMATCH;
		String own = category ? code.category() : code.occupation();
		List<Fix> fixes = new ArrayList<>();
		Changes classification = new Changes().replace(finding.offset(), finding.length(), own);
		name(context, finding, own, category).ifPresent(classification::add);
		fixes.add(classification.fix(finding.code(), Wordings.message("fixChange", own), false));
		String listed = context.text().substring(finding.offset(), finding.offset() + finding.length());
		String other = (category ? listed + code.occupation() : code.category() + listed) + code.print().substring(7);
		if (StandardCode.parse(other).isPresent())
			fixes.add(standardCode(context, other).fix(finding.code(), Wordings.message("fixChangeStandard", other), false));
		return fixes;
	}

	/** The name of another category is another one too, where the list knows it. */
	private static Optional<Replacement> name(FixContext context, TextFinding finding, String code, boolean category) {
		CodeList list = category ? context.settings().categories() : context.settings().occupations().orElse(new CodeList(Map.of()));
		Token text = context.line(finding.offset()).token(Tok.TEXT);
		String name = list.names().get(code);
		return name == null || name.isEmpty() || text == null ? Optional.empty()
				: Optional.of(new Replacement(text.start(), text.end() - text.start(), name));
	}

	private static Changes standardCode(FixContext context, String code) {
		Changes changes = new Changes();
		String own = context.parsed().standard().getCode();
		for (TextLine line : context.lines().all()) {
			Token token = line.head() == Tok.STANDARD_WORD ? line.token(Tok.VALUE) : line.head() == Tok.VERSION_CODE ? line.token(Tok.CODE) : null;
			if (token != null && context.lines().word(token).equals(own))
				changes.replace(token.start(), token.end() - token.start(), code);
		}
		return changes;
	}

	/** Proposes the next free serial number of category and occupation in the folder; the office assigns the real one. */
	static List<Fix> standardCode(FixContext context, TextFinding finding) {
		Standard standard = context.parsed().standard();
		String category = first(standard.getCategories());
		String occupation = first(standard.getOccupations());
		for (int serial = 1; serial <= SERIALS; serial++) {
			String code = String.format(Locale.ROOT, "%s%s-%03dv1", category, occupation, serial);
			StandardCode parsed = StandardCode.parse(code).orElse(null);
			if (parsed == null)
				return List.of();
			boolean taken = context.folder().standards().stream().anyMatch(each -> each.code() != null && each.code().startsWith(parsed.base()));
			if (!taken)
				return List.of(write(context, code).fix(finding.code(), Wordings.message("fixChangeStandard", code), false));
		}
		return List.of();
	}

	private static String first(List<Classification> classifications) {
		return classifications.isEmpty() || classifications.get(0).getCode() == null ? "" : classifications.get(0).getCode();
	}

	private static Changes write(FixContext context, String code) {
		for (TextLine line : context.lines().all())
			if (line.head() == Tok.STANDARD_WORD) {
				Token last = line.token(Tok.COLON) != null ? line.token(Tok.COLON) : line.tokens().get(0);
				return new Changes().replace(last.end(), 0, " " + code);
			}
		return new Changes().add(context.edits().insertAbove(0, List.of(context.word(Keyword.STANDARD) + " " + code)));
	}
}
