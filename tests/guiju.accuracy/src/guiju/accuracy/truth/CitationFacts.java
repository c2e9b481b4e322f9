package guiju.accuracy.truth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.accuracy.truth.Elements.Entry;
import guiju.diff.change.Kind;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Task;

/** Which citations of a task came and went, by what they name and not by their codes. */
final class CitationFacts {

	private CitationFacts() {}

	static List<Fact> of(Entry old, Entry made, Elements before, Elements after, Relation relation) {
		List<Fact> facts = new ArrayList<>();
		Map<String, String> cited = cited((Task) old.object(), before);
		Map<String, String> citing = cited((Task) made.object(), after);
		cited.forEach((path, code) -> {
			if (relation.ofBefore(path).stream().noneMatch(citing::containsKey))
				facts.add(new Fact(Kind.CITATION_REMOVED, old.type(), old.path(), "", code));
		});
		citing.forEach((path, code) -> {
			if (relation.ofAfter(path).stream().noneMatch(cited::containsKey))
				facts.add(new Fact(Kind.CITATION_ADDED, old.type(), "", made.path(), code));
		});
		return facts;
	}

	/** Returns the paths of the definitions that a task cites, each with the code as printed. */
	static Map<String, String> cited(Task task, Elements elements) {
		Map<String, String> cited = new LinkedHashMap<>();
		for (List<Citation> citations : List.of(task.getKnowledge(), task.getSkills()))
			for (Citation citation : citations) {
				Definition target = citation.getTarget();
				if (target != null)
					cited.putIfAbsent(elements.path(target), citation.getCode());
			}
		return cited;
	}
}
