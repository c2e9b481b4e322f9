package guiju.accuracy.truth;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;
import guiju.model.Task;

/** What follows from what: the parts of an added or removed element, the citations of an added or removed definition. */
final class Causes {

	private final Elements before;
	private final Elements after;
	private final Map<String, String> conversions;
	private final Map<String, Fact> removed = new HashMap<>();
	private final Map<String, Fact> added = new HashMap<>();
	private final Map<Fact, Fact> causes = new LinkedHashMap<>();

	private Causes(Elements before, Elements after, Set<Fact> facts, Map<String, String> conversions) {
		this.before = before;
		this.after = after;
		this.conversions = conversions;
		for (Fact fact : facts)
			if (fact.kind() == Kind.REMOVED)
				removed.put(fact.before(), fact);
			else if (fact.kind() == Kind.ADDED)
				added.put(fact.after(), fact);
	}

	static Map<Fact, Fact> of(Elements before, Elements after, Set<Fact> facts, Map<String, String> conversions) {
		Causes finder = new Causes(before, after, facts, conversions);
		for (Fact fact : facts) {
			Fact cause = finder.cause(fact);
			if (cause != null && !cause.equals(fact))
				finder.causes.put(fact, cause);
		}
		return finder.causes;
	}

	private Fact cause(Fact fact) {
		return switch (fact.kind()) {
			case REMOVED -> top(fact, removed, before);
			case ADDED -> conversions.containsKey(fact.after()) ? removed.get(conversions.get(fact.after())) : top(fact, added, after);
			case CITATION_REMOVED -> removed.get(definition(before, fact.before(), fact.detail()));
			case CITATION_ADDED -> ofAdded(definition(after, fact.after(), fact.detail()));
			default -> null;
		};
	}

	private Fact ofAdded(String definition) {
		Fact fact = added.get(definition);
		return fact == null ? null : cause(fact);
	}

	private static Fact top(Fact fact, Map<String, Fact> alike, Elements elements) {
		Fact top = fact;
		while (true) {
			String path = top.kind() == Kind.REMOVED ? top.before() : top.after();
			Fact above = alike.get(elements.at(path).parent());
			if (above == null)
				return top;
			top = above;
		}
	}

	private static String definition(Elements elements, String task, String code) {
		for (var cited : CitationFacts.cited((Task) elements.at(task).object(), elements).entrySet())
			if (code.equals(cited.getValue()) && elements.at(cited.getKey()).type() != ElementType.ATTITUDE)
				return cited.getKey();
		return "";
	}
}
