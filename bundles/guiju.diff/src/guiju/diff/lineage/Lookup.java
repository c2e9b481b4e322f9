package guiju.diff.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.element.Elements;
import guiju.diff.element.Entry;
import guiju.model.reference.References;

/** Finds the elements that lines speak of, and drops what contradicts an earlier line. */
final class Lookup {

	private final Elements before;
	private final Elements after;
	private final ElementNames beforeNames;
	private final ElementNames afterNames;
	private final List<Decisions.Pin> pins = new ArrayList<>();
	private final List<Decisions.Pair> forbidden = new ArrayList<>();
	private final List<Entry> removed = new ArrayList<>();
	private final List<Entry> added = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	/** The line that decided about an element for good, and about a pair. */
	private final Map<Entry, Line> decided = new HashMap<>();
	private final Map<Decisions.Pair, Line> decidedPairs = new HashMap<>();

	Lookup(Elements before, Elements after) {
		this.before = before;
		this.after = after;
		beforeNames = new ElementNames(before);
		afterNames = new ElementNames(after);
	}

	Decisions decide(List<Line> lines) {
		for (Line line : lines) {
			if (!line.readable())
				problems.add(Problem.of(line, "unreadable", line.text().strip()));
			else if (line.statement() != null && line.statement().kind() == Statement.Kind.VERSIONS && !isAboutThese(line))
				return new Decisions(List.of(), List.of(), List.of(), List.of(), problems);
		}
		for (Line line : lines)
			if (line.statement() != null && line.statement().kind() != Statement.Kind.VERSIONS)
				decide(line);
		problems.sort(Comparator.comparingInt(Problem::line));
		return new Decisions(pins, forbidden, removed, added, problems);
	}

	private boolean isAboutThese(Line line) {
		String old = line.statement().before().get(0);
		String recent = line.statement().after().get(0);
		if (isCode(old, before) && isCode(recent, after))
			return true;
		problems.clear();
		problems.add(Problem.of(line, "otherVersions", old, recent, code(before), code(after)));
		return false;
	}

	private static boolean isCode(String name, Elements version) {
		return References.label(name).equals(References.label(version.standard().getCode()));
	}

	private static String code(Elements version) {
		return version.standard().getCode() == null ? "–" : version.standard().getCode();
	}

	private void decide(Line line) {
		Statement statement = line.statement();
		List<Entry> old = find(line, statement.before(), beforeNames, "Before");
		List<Entry> recent = old == null ? null : find(line, statement.after(), afterNames, "After");
		if (recent == null || !isOfOneKind(line, old, recent) || isContradicted(line, old, recent))
			return;
		switch (statement.kind()) {
			case SAME -> pin(line, old, recent);
			case DIFFERENT -> forbid(line, old, recent);
			case REMOVED -> removed.addAll(old);
			default -> added.addAll(recent);
		}
		if (statement.kind() != Statement.Kind.DIFFERENT) {
			old.forEach(entry -> decided.put(entry, line));
			recent.forEach(entry -> decided.put(entry, line));
		}
	}

	private List<Entry> find(Line line, List<String> names, ElementNames elements, String side) {
		List<Entry> found = new ArrayList<>();
		for (String name : names) {
			List<Entry> named = elements.find(name);
			if (named.size() != 1) {
				problems.add(named.isEmpty() ? Problem.of(line, "missing" + side, name)
						: Problem.of(line, "several" + side, name, named.size(), named.get(0).path()));
				return null;
			}
			if (!found.contains(named.get(0)))
				found.add(named.get(0));
		}
		found.sort(Comparator.comparingInt(Entry::index));
		return found;
	}

	private boolean isOfOneKind(Line line, List<Entry> old, List<Entry> recent) {
		if (old.isEmpty() || recent.isEmpty())
			return true;
		for (Entry one : old)
			for (Entry other : recent)
				if (one.type() != other.type()) {
					problems.add(Problem.of(line, "otherKind", beforeNames.of(one), afterNames.of(other)));
					return false;
				}
		if (line.statement().kind() == Statement.Kind.SAME ? old.size() > 1 && recent.size() > 1 : old.size() > 1 || recent.size() > 1) {
			problems.add(Problem.of(line, line.statement().kind() == Statement.Kind.SAME ? "manyToMany" : "twoEach"));
			return false;
		}
		return true;
	}

	private boolean isContradicted(Line line, List<Entry> old, List<Entry> recent) {
		for (Entry one : old)
			for (Entry other : recent) {
				Line earlier = decidedPairs.get(new Decisions.Pair(one, other));
				if (earlier != null)
					return report(line, beforeNames.of(one), earlier);
			}
		if (line.statement().kind() == Statement.Kind.DIFFERENT)
			return false;
		for (Entry one : old)
			if (decided.containsKey(one))
				return report(line, beforeNames.of(one), decided.get(one));
		for (Entry other : recent)
			if (decided.containsKey(other))
				return report(line, afterNames.of(other), decided.get(other));
		return false;
	}

	private boolean report(Line line, String name, Line earlier) {
		problems.add(Problem.of(line, "decided", name, earlier.number()));
		return true;
	}

	private void pin(Line line, List<Entry> old, List<Entry> recent) {
		pins.add(new Decisions.Pin(old, recent));
		for (Entry one : old)
			for (Entry other : recent)
				decidedPairs.put(new Decisions.Pair(one, other), line);
	}

	private void forbid(Line line, List<Entry> old, List<Entry> recent) {
		Decisions.Pair pair = new Decisions.Pair(old.get(0), recent.get(0));
		forbidden.add(pair);
		decidedPairs.put(pair, line);
	}
}
