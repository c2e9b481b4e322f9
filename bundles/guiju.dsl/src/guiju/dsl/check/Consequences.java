package guiju.dsl.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.LineProblem;
import guiju.dsl.lexing.Tok;
import guiju.dsl.location.Region;
import guiju.model.Definition;
import guiju.model.Note;
import guiju.model.Standard;
import guiju.rules.Finding;

/**
 * Tells which findings only follow from a line that cannot be read. That line has a finding itself, and nothing is published
 * with it; when it is mended, the others are gone or come back.
 */
final class Consequences {

	private static final Set<Tok> HISTORY = Set.of(Tok.VERSION_CODE, Tok.STATUS_WORD, Tok.UPDATE_WORD);

	/** What the lines were meant to begin with. */
	private final Set<Tok> meant = EnumSet.noneOf(Tok.class);
	/** What they say and where, found out when it is first asked for; null where there are none. */
	private final HiddenLines lines;

	Consequences(ParsedStandard parsed, List<LineProblem> problems) {
		lines = problems.isEmpty() ? null : new HiddenLines(parsed, problems);
		problems.forEach(problem -> meant.add(problem.head()));
	}

	/** Tells whether a finding about a region follows from a line that cannot be read. */
	boolean have(Finding finding, Region region) {
		EObject object = finding.place().object();
		return lines != null && switch (finding.code()) {
			case MISSING_PARENT -> lines.isAbove(region.offset());
			case MISSING_LEVEL -> object instanceof Standard ? meant.contains(Tok.STANDARD_LEVEL_WORD)
					: meant.contains(Tok.LEVEL_WORD) && lines.haveLevelOf(object);
			case MISSING_STANDARD_CODE -> meant.contains(Tok.STANDARD_WORD);
			case NOTE_UNDEFINED -> meant.contains(Tok.NOTE_WORD);
			case NOTE_UNUSED -> object instanceof Note note && lines.referTo(note);
			case UNUSED_KNOWLEDGE, UNUSED_SKILL -> object instanceof Definition definition && lines.cite(definition);
			case HISTORY_GAP, HISTORY_DATES, HISTORY_STATUS, HISTORY_NOTE, HISTORY_MISSING, OVERDUE -> HISTORY.stream().anyMatch(meant::contains);
			default -> false;
		};
	}
}
