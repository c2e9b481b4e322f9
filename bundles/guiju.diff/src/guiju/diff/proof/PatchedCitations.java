package guiju.diff.proof;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;

import guiju.diff.classify.Following;
import guiju.diff.element.Elements;
import guiju.diff.element.Entry;
import guiju.diff.match.Match;
import guiju.diff.match.Matching;
import guiju.model.Citation;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.OcsPackage;
import guiju.model.Task;
import guiju.model.citation.CitationIndex;

/** Writes the citations of tasks: they follow what they name, and where changes give a list, that must be what they say. */
final class PatchedCitations {

	private final Elements old;
	private final Matching matching;
	private final Scaffold scaffold;
	private final Map<String, ListedCitations> listed;
	private final CitationIndex index;

	PatchedCitations(Elements old, Matching matching, Scaffold scaffold, Map<String, ListedCitations> listed) {
		this.old = old;
		this.matching = matching;
		this.scaffold = scaffold;
		this.listed = listed;
		index = new CitationIndex(old.standard());
	}

	void write() {
		for (Match match : matching.matches())
			if (scaffold.at(match.after()) instanceof Task made && isOne(match) && old.at(match.before()).object() instanceof Task task) {
				follow(match.after(), made, OcsPackage.Literals.TASK__KNOWLEDGE, task.getKnowledge());
				follow(match.after(), made, OcsPackage.Literals.TASK__SKILLS, task.getSkills());
			}
	}

	private boolean isOne(Match match) {
		return matching.ofBefore(match.before()).size() == 1 && matching.ofAfter(match.after()).size() == 1;
	}

	private void follow(String path, Task made, EReference list, List<Citation> citations) {
		List<Following.Cited> cited = citations.stream().map(this::cited).toList();
		ListedCitations changed = listed.get(path + " " + list.getName());
		PatchedValues.cite(made, list, changed == null ? Following.codes(cited) : changed.codes(path + "/" + list.getName(), cited));
	}

	private Following.Cited cited(Citation citation) {
		Definition definition = index.target(citation);
		Entry entry = definition == null ? null : old.of(definition);
		List<Match> matches = entry == null ? List.of() : matching.ofBefore(entry.path());
		if (matches.isEmpty())
			return new Following.Cited(printed(citation.getCode()), definition == null ? null : printed(definition.getCode()), null, -1);
		Match first = matches.get(0);
		boolean one = matches.size() == 1 && isOne(first);
		List<String> codes = matches.stream().map(match -> code(match.after())).toList();
		return new Following.Cited(printed(citation.getCode()), printed(definition.getCode()), codes,
				one ? -1 : matches.size() > 1 ? entry.index() : old.at(matching.ofAfter(first.after()).get(0).before()).index());
	}

	private String code(String path) {
		return scaffold.at(path) instanceof Coded coded ? printed(coded.getCode()) : null;
	}

	private static String printed(String value) {
		return value == null || value.isEmpty() ? null : value;
	}
}
