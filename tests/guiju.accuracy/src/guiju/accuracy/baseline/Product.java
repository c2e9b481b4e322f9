package guiju.accuracy.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.accuracy.generate.VersionPair;
import guiju.accuracy.truth.Fact;
import guiju.accuracy.truth.Facts;
import guiju.accuracy.truth.Pair;
import guiju.diff.Comparison;
import guiju.diff.Differ;
import guiju.diff.Side;
import guiju.diff.change.Change;
import guiju.diff.change.Kind;
import guiju.diff.change.Located;
import guiju.diff.element.ElementType;
import guiju.diff.lineage.Lineage;
import guiju.diff.match.Match;

/** The comparison of the product, without any help of a lineage file. */
public final class Product implements Method {

	private final Differ differ = new Differ();

	@Override
	public String name() {
		return "Guiju";
	}

	@Override
	public Outcome compare(VersionPair pair) {
		return outcome(differ.compare(Side.sound(pair.before(), "before"), Side.sound(pair.after(), "after"), Lineage.EMPTY));
	}

	/** Returns what a comparison says in the terms of the truth. */
	static Outcome outcome(Comparison comparison) {
		Set<Pair> pairs = new LinkedHashSet<>();
		for (Match match : comparison.matching().matches())
			if (match.element() != ElementType.STANDARD)
				pairs.add(new Pair(match.element(), match.before(), match.after()));
		Map<String, List<Fact>> ofChange = new LinkedHashMap<>();
		Map<List<Object>, Integer> counts = new HashMap<>();
		for (Change change : comparison.changes())
			ofChange.put(change.id(), facts(change, counts));
		Set<Fact> facts = new LinkedHashSet<>();
		ofChange.values().forEach(facts::addAll);
		Map<Fact, Set<Fact>> causes = new HashMap<>();
		for (Change change : comparison.changes())
			if (change.cause() != null)
				for (Fact fact : ofChange.get(change.id()))
					causes.computeIfAbsent(fact, none -> new LinkedHashSet<>()).addAll(ofChange.getOrDefault(change.cause(), List.of()));
		return new Outcome(pairs, facts, causes, (int) comparison.changes().stream().filter(change -> change.cause() == null).count());
	}

	private static List<Fact> facts(Change change, Map<List<Object>, Integer> counts) {
		List<Fact> facts = new ArrayList<>();
		String before = path(change.before());
		String after = path(change.after());
		for (Kind kind : change.kinds())
			switch (kind) {
				case ADDED -> facts.add(new Fact(kind, change.element(), "", after, ""));
				case REMOVED -> facts.add(new Fact(kind, change.element(), before, "", ""));
				case SPLIT, MERGED, MOVED, LEVEL_CHANGED, RENAMED -> facts.add(new Fact(kind, change.element(), before, after, ""));
				case REWORDED -> {
					if (change.element() != ElementType.VERSION)
						facts.add(new Fact(kind, change.element(), before, after, "definition".equals(change.field()) || "description".equals(change.field()) ? change.field() : ""));
				}
				case CITATION_ADDED -> facts.add(new Fact(kind, change.element(), "", after, change.citation()));
				case CITATION_REMOVED -> facts.add(new Fact(kind, change.element(), before, "", change.citation()));
				case REORDERED, RENUMBERED -> {
					if (change.element() != ElementType.VERSION && !"knowledge".equals(change.field()) && !"skills".equals(change.field()))
						facts.add(counted(kind, change.element(), parent(before), parent(after), counts));
				}
				case METADATA_CHANGED -> { }
			}
		return facts;
	}

	private static Fact counted(Kind kind, ElementType type, String before, String after, Map<List<Object>, Integer> counts) {
		int count = counts.merge(List.of(kind, type, before, after), 1, Integer::sum);
		return new Fact(kind, type, before, after, "#" + count);
	}

	private static String path(List<Located> located) {
		return Facts.joined(located.stream().map(Located::path).toList());
	}

	private static String parent(String path) {
		int position = path.lastIndexOf('/');
		int feature = path.lastIndexOf('/', position - 1);
		return feature < 0 ? "" : path.substring(0, feature);
	}
}
