package guiju.sync.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.edit.Replacements;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.dsl.lexing.Token;
import guiju.dsl.location.Region;
import guiju.sync.edit.Plan;
import guiju.sync.intent.ModelComparison;
import guiju.sync.key.TextShift;
import guiju.sync.lines.LineTable;
import guiju.sync.refusal.Refusal.Cause;
import guiju.sync.refusal.RefusedException;

/**
 * Applies a plan to a copy of the text and requires that no line is lost that could be read, that every comment outside what was
 * edited stands as it was, and that the text says what was meant. What lies outside the changes is the same by construction.
 */
public final class EditVerifier {

	private static final int SHOWN = 40;
	/** A line of these can be read nowhere. */
	private static final char UNREADABLE = '?';

	private final StandardParser parser;

	/** Reads edited texts with a parser. */
	public EditVerifier(StandardParser parser) {
		this.parser = parser;
	}

	/**
	 * Returns the text after a plan, or refuses. The acceptances of the plan's model are in the order of the text afterwards.
	 *
	 * @param returning whether stray lines may find a place again, as bullets do when what parted them from their item is gone
	 * @throws RefusedException if anything is other than it was meant
	 */
	public VerifiedText verify(String text, Plan plan, boolean returning) {
		String edited = Replacements.apply(text, plan.changes());
		List<Token> before = LineLexer.tokens(text);
		List<Token> after = LineLexer.tokens(edited);
		TextShift shift = new TextShift(TextShift.successive(plan.changes()));
		LineTable table = new LineTable(parser.parse(edited));
		requireNoNewProblem(text, before, after, shift, table);
		requireComments(text, before, edited, after, shift, plan.owned());
		String difference = difference(plan, table.parsed());
		if (difference == null)
			return new VerifiedText(table, table);
		String masked = masked(before, edited, shift);
		LineTable without = masked.equals(edited) ? table : new LineTable(parser.parse(masked));
		if (without == table || difference(plan, without.parsed()) != null)
			throw RefusedException.of(Cause.UNVERIFIED, "otherModel", difference);
		if (!returning)
			throw RefusedException.of(Cause.UNREADABLE, "returningLine", difference);
		return new VerifiedText(table, without);
	}

	/** Returns a text in which lines that could not be read before say nothing, wherever they would find a place now. */
	private static String masked(List<Token> before, String edited, TextShift shift) {
		StringBuilder masked = new StringBuilder(edited);
		for (Token token : before) {
			int start = token.type().isHiddenLine() ? shift.region(token.start(), token.end()) : TextShift.GONE;
			for (int i = start; start >= 0 && i < start + token.end() - token.start(); i++)
				masked.setCharAt(i, UNREADABLE);
		}
		return masked.toString();
	}

	/** A line that could be read can be read still; one that could not may have changed only in its words. */
	private static void requireNoNewProblem(String text, List<Token> before, List<Token> after, TextShift shift, LineTable table) {
		String edited = table.text();
		Set<Integer> known = new HashSet<>();
		for (Token token : before)
			if (token.type().isHiddenLine()) {
				int start = shift.region(token.start(), token.start() + 1);
				known.add(start >= 0 ? start : shift.lineStart(token.start()));
			}
		for (Token token : after)
			if (token.type().isHiddenLine() && !known.contains(token.start()) && !isMovedWithItsElement(text, before, edited, token))
				throw RefusedException.of(Cause.UNVERIFIED, "newProblem", table.at(token.start()).index() + 1, shown(edited, token));
	}

	/** A line that could not be read where it was moves along with what it stands in. */
	private static boolean isMovedWithItsElement(String text, List<Token> before, String edited, Token token) {
		String said = edited.substring(token.start(), token.end());
		return before.stream().anyMatch(other -> other.type().isHiddenLine() && said.equals(text.substring(other.start(), other.end())));
	}

	private static void requireComments(String text, List<Token> before, String edited, List<Token> after, TextShift shift, List<Region> owned) {
		Set<Integer> comments = new HashSet<>();
		for (Token token : after)
			if (token.type() == Tok.COMMENT || token.type() == Tok.ACCEPTANCE)
				comments.add(token.start());
		for (Token token : before) {
			if (token.type() != Tok.COMMENT && token.type() != Tok.ACCEPTANCE || isOwned(token, owned))
				continue;
			int start = shift.region(token.start(), token.end());
			int length = token.end() - token.start();
			if (start < 0 || !comments.contains(start) || !edited.regionMatches(start, text, token.start(), length))
				throw RefusedException.of(Cause.UNVERIFIED, "lostComment", shown(text, token));
		}
	}

	private static boolean isOwned(Token token, List<Region> owned) {
		return owned.stream().anyMatch(region -> token.start() >= region.offset() && token.end() <= region.end());
	}

	private static String difference(Plan plan, ParsedStandard parsed) {
		plan.intended().orderAcceptancesAs(parsed.standard());
		return ModelComparison.difference(plan.intended().standard(), parsed.standard());
	}

	private static String shown(String text, Token token) {
		return text.substring(token.start(), Math.min(token.end(), token.start() + SHOWN));
	}
}
