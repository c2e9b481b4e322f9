package guiju.diff.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.diff.element.Elements;
import guiju.diff.element.Entry;

/**
 * Adds decisions to a lineage and takes them back. What was decided before of the same elements gives way, since a line that
 * contradicts an earlier one would be ignored. All other lines stay as they were written.
 */
public final class Amendment {

	private final ElementNames before;
	private final ElementNames after;

	/** Amends what is decided about two versions. */
	public Amendment(Elements before, Elements after) {
		this.before = new ElementNames(before);
		this.after = new ElementNames(after);
	}

	/** Returns the name that a decision best uses for an old element. */
	public String before(Entry entry) {
		return before.of(entry);
	}

	/** Returns the name that a decision best uses for a new element. */
	public String after(Entry entry) {
		return after.of(entry);
	}

	/** Returns a lineage with one more decision. A new lineage begins by saying which versions it is about. */
	public Lineage with(Lineage lineage, Statement decision, String oldCode, String newCode) {
		Lineage amended = lineage;
		if (lineage.lines().isEmpty() && oldCode != null && newCode != null && !oldCode.equals(newCode))
			amended = amended.with(new Statement(Statement.Kind.VERSIONS, List.of(oldCode), List.of(newCode)));
		for (Statement earlier : lineage.statements())
			if (!earlier.equals(decision) && contradicts(earlier, decision))
				amended = amended.without(earlier);
		return amended.with(decision);
	}

	/** Returns the decisions that speak of any of these elements. */
	public List<Statement> about(Lineage lineage, Set<Entry> olds, Set<Entry> news) {
		List<Statement> found = new ArrayList<>();
		for (Statement statement : lineage.statements())
			if (statement.kind() != Statement.Kind.VERSIONS && (meets(before, statement.before(), olds) || meets(after, statement.after(), news)))
				found.add(statement);
		return found;
	}

	private static boolean meets(ElementNames names, List<String> said, Set<Entry> entries) {
		return said.stream().flatMap(name -> names.find(name).stream()).anyMatch(entries::contains);
	}

	private boolean contradicts(Statement earlier, Statement decision) {
		if (earlier.kind() == Statement.Kind.VERSIONS)
			return false;
		Set<Entry> olds = common(before, earlier.before(), decision.before());
		Set<Entry> news = common(after, earlier.after(), decision.after());
		boolean ofPair = earlier.kind() == Statement.Kind.DIFFERENT || decision.kind() == Statement.Kind.DIFFERENT;
		if (ofPair)
			return earlier.kind() != decision.kind() && !olds.isEmpty() && !news.isEmpty();
		return !olds.isEmpty() || !news.isEmpty();
	}

	private static Set<Entry> common(ElementNames names, List<String> said, List<String> others) {
		Set<Entry> common = new HashSet<>();
		said.forEach(name -> common.addAll(names.find(name)));
		Set<Entry> there = new HashSet<>();
		others.forEach(name -> there.addAll(names.find(name)));
		common.retainAll(there);
		return common;
	}
}
