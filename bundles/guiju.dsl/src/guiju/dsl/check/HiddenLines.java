package guiju.dsl.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.LeafTokens;
import guiju.dsl.lexing.LineProblem;
import guiju.dsl.lexing.Tok;
import guiju.model.Definition;
import guiju.model.Note;
import guiju.model.code.ElementCode;
import guiju.model.reference.References;

/**
 * The lines of a text that cannot be read: where they stand, and what they probably say. Each answer is prepared for all lines
 * at once, since in a text pasted from elsewhere thousands of findings may ask about thousands of lines.
 */
final class HiddenLines {

	private static final String NO_CODE = "[^0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+";

	private final ParsedStandard parsed;
	private final List<LineProblem> problems;
	private TreeMap<Integer, Boolean> hiddenAbove;
	private Set<EObject> levelOwners;
	private Set<String> notes;
	private Set<Integer> codes;

	HiddenLines(ParsedStandard parsed, List<LineProblem> problems) {
		this.parsed = parsed;
		this.problems = problems;
	}

	/** Tells whether the line directly above an offset is one of them; then it probably was the missing parent. */
	boolean isAbove(int offset) {
		if (hiddenAbove == null) {
			hiddenAbove = new TreeMap<>();
			for (ILeafNode leaf : parsed.root().getLeafNodes())
				if (!leaf.isHidden() || LeafTokens.of(leaf).isHiddenLine())
					hiddenAbove.put(leaf.getTotalOffset(), leaf.isHidden());
		}
		Map.Entry<Integer, Boolean> above = hiddenAbove.lowerEntry(offset);
		return above != null && above.getValue();
	}

	/** Tells whether a level stands below the head of a duty or task and above that of the next one. */
	boolean haveLevelOf(EObject object) {
		if (levelOwners == null)
			levelOwners = levelOwners();
		return levelOwners.contains(object);
	}

	private Set<EObject> levelOwners() {
		Set<EObject> owners = Collections.newSetFromMap(new IdentityHashMap<>());
		Set<Integer> levels = new HashSet<>();
		for (LineProblem problem : problems)
			if (problem.head() == Tok.LEVEL_WORD)
				levels.add(problem.start());
		ILeafNode open = null;
		for (ILeafNode leaf : parsed.root().getLeafNodes()) {
			Tok tok = LeafTokens.of(leaf);
			if (tok == Tok.DUTY_CODE || tok == Tok.DUTY_WORD || tok == Tok.TASK_CODE || tok == Tok.TASK_WORD)
				open = leaf;
			else if (open != null && levels.contains(leaf.getTotalOffset()))
				owners.add(NodeModelUtils.findActualSemanticObjectFor(open));
		}
		return owners;
	}

	/** Tells whether one of them has the marker of a note. */
	boolean referTo(Note note) {
		if (notes == null) {
			notes = new HashSet<>();
			for (LineProblem problem : problems)
				References.in(text(problem)).forEach(reference -> notes.add(reference.key()));
		}
		return notes.contains(References.label(note.getLabel()));
	}

	/** Tells whether one of them has the code of a definition, in whatever spelling. */
	boolean cite(Definition definition) {
		if (codes == null) {
			codes = new HashSet<>();
			for (LineProblem problem : problems)
				for (String word : text(problem).split(NO_CODE))
					codes.add(ElementCode.key(word));
		}
		int key = ElementCode.key(definition.getCode());
		return key >= 0 && codes.contains(key);
	}

	private String text(LineProblem problem) {
		return parsed.text().substring(problem.start(), problem.end());
	}
}
