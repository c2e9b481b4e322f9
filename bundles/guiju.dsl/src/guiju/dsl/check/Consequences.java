package guiju.dsl.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.LeafTokens;
import guiju.dsl.lexing.LineProblem;
import guiju.dsl.lexing.Tok;
import guiju.dsl.location.Region;
import guiju.model.Definition;
import guiju.model.Note;
import guiju.model.Standard;
import guiju.model.code.ElementCode;
import guiju.model.reference.References;
import guiju.rules.Finding;

/**
 * Tells which findings only follow from a line that cannot be read. That line has a finding itself, and nothing is published
 * with it; when it is mended, the others are gone or come back.
 */
final class Consequences {

	private static final Set<Tok> HISTORY = Set.of(Tok.VERSION_CODE, Tok.STATUS_WORD, Tok.UPDATE_WORD);

	private final ParsedStandard parsed;
	private final List<LineProblem> problems;

	Consequences(ParsedStandard parsed, List<LineProblem> problems) {
		this.parsed = parsed;
		this.problems = problems;
	}

	/** Tells whether a finding about a region follows from a line that cannot be read. */
	boolean have(Finding finding, Region region) {
		EObject object = finding.place().object();
		return !problems.isEmpty() && switch (finding.code()) {
			case MISSING_PARENT -> isBelowHiddenLine(region.offset());
			case MISSING_LEVEL -> any(object instanceof Standard ? isMeant(Tok.STANDARD_LEVEL_WORD)
					: isMeant(Tok.LEVEL_WORD).and(problem -> isIn(object, problem)));
			case MISSING_STANDARD_CODE -> any(isMeant(Tok.STANDARD_WORD));
			case NOTE_UNDEFINED -> any(isMeant(Tok.NOTE_WORD));
			case NOTE_UNUSED -> any(problem -> object instanceof Note note && refersTo(note, text(problem)));
			case UNUSED_KNOWLEDGE, UNUSED_SKILL -> any(problem -> object instanceof Definition definition && cites(definition, text(problem)));
			case HISTORY_GAP, HISTORY_DATES, HISTORY_STATUS, HISTORY_NOTE, HISTORY_MISSING, OVERDUE ->
				any(problem -> HISTORY.contains(problem.head()));
			default -> false;
		};
	}

	private boolean any(Predicate<LineProblem> condition) {
		return problems.stream().anyMatch(condition);
	}

	private static Predicate<LineProblem> isMeant(Tok head) {
		return problem -> problem.head() == head;
	}

	private String text(LineProblem problem) {
		return parsed.text().substring(problem.start(), problem.end());
	}

	/** The line directly above probably was the missing parent. */
	private boolean isBelowHiddenLine(int offset) {
		boolean below = false;
		for (ILeafNode leaf : parsed.root().getLeafNodes()) {
			if (leaf.getTotalOffset() >= offset)
				break;
			if (!leaf.isHidden() || LeafTokens.of(leaf).isHiddenLine())
				below = leaf.isHidden();
		}
		return below;
	}

	/** Tells whether a line stands below the head of an object and above that of the next duty or task. */
	private boolean isIn(EObject object, LineProblem problem) {
		EObject open = null;
		for (ILeafNode leaf : parsed.root().getLeafNodes()) {
			if (leaf.getTotalOffset() >= problem.start())
				break;
			Tok tok = LeafTokens.of(leaf);
			if (tok == Tok.DUTY_CODE || tok == Tok.DUTY_WORD || tok == Tok.TASK_CODE || tok == Tok.TASK_WORD)
				open = NodeModelUtils.findActualSemanticObjectFor(leaf);
		}
		return open == object;
	}

	private static boolean refersTo(Note note, String line) {
		return References.in(line).stream().anyMatch(reference -> reference.key().equals(References.label(note.getLabel())));
	}

	private static boolean cites(Definition definition, String line) {
		int key = ElementCode.key(definition.getCode());
		for (String word : line.split("[^0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+"))
			if (key >= 0 && ElementCode.key(word) == key)
				return true;
		return false;
	}
}
