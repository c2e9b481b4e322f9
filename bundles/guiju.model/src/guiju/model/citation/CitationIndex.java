package guiju.model.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.code.ElementCode;

/** All citations and definitions of a standard, found in one pass; true as long as the standard does not change. */
public final class CitationIndex {

	private final Map<Integer, Definition> definitions = new HashMap<>();
	private final Map<Definition, List<Citation>> citations = new IdentityHashMap<>();

	/** Reads a standard. Of several definitions of one code the first counts, as for {@link Citations#target}. */
	public CitationIndex(Standard standard) {
		standard.getKnowledge().forEach(this::define);
		standard.getSkills().forEach(this::define);
		for (Duty duty : standard.getDuties())
			for (Task task : duty.getTasks()) {
				cite(task.getKnowledge(), 'K');
				cite(task.getSkills(), 'S');
			}
	}

	private void define(Definition definition) {
		int key = ElementCode.key(definition.getCode());
		if (key >= 0)
			definitions.putIfAbsent(key, definition);
	}

	private void cite(List<Citation> cited, char letter) {
		for (Citation citation : cited) {
			int key = ElementCode.key(citation.getCode());
			Definition definition = key >>> 24 == letter ? definitions.get(key) : null;
			if (definition != null)
				citations.computeIfAbsent(definition, none -> new ArrayList<>(4)).add(citation);
		}
	}

	/** Returns the definition that a citation's code names, or null. */
	public Definition target(Citation citation) {
		int key = ElementCode.key(citation.getCode());
		Definition definition = key < 0 ? null : definitions.get(key);
		boolean skill = citation.eContainmentFeature() == guiju.model.OcsPackage.Literals.TASK__SKILLS;
		return definition != null && skill == definition instanceof guiju.model.Skill ? definition : null;
	}

	/** Returns the definition of a code in any spelling, or null. */
	public Definition definition(String code) {
		return definitions.get(ElementCode.key(code));
	}

	/** Returns the citations of a definition in the order of the tasks, possibly none. */
	public List<Citation> citations(Definition definition) {
		return citations.getOrDefault(definition, List.of());
	}
}
