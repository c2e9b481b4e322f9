package guiju.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.outline.OutlineNode;
import guiju.rules.Severity;

/**
 * A row of the outline. It is the same row as before a change of the text if it is named the same at the same place, so that
 * what is unfolded and selected stays so, and only rows that read otherwise than before are painted anew.
 */
final class Entry {

	/**
	 * What a change of the text made of the rows.
	 *
	 * @param said rows that read otherwise or have another sign
	 * @param rebuilt rows that have other rows below them
	 */
	record Changes(List<Entry> said, List<Entry> rebuilt) {

		Changes() {
			this(new ArrayList<>(), new ArrayList<>());
		}
	}

	private final String id;
	private final Entry parent;
	private OutlineNode node;
	private List<Entry> children = List.of();
	private Severity worst;

	private Entry(String id, Entry parent) {
		this.id = id;
		this.parent = parent;
	}

	/** Makes the row of a standard with all below it. */
	static Entry of(OutlineNode root, List<TextFinding> findings) {
		Entry made = new Entry("", null);
		made.become(root, findings);
		return made;
	}

	/** Takes over what the text says now; returns the rows that are to be shown anew. */
	Changes become(OutlineNode now, List<TextFinding> findings) {
		Changes changes = new Changes();
		become(now, findings, changes);
		return changes;
	}

	private void become(OutlineNode now, List<TextFinding> findings, Changes changes) {
		OutlineNode before = node;
		Severity graver = worst;
		node = now;
		worst = findings.stream().filter(each -> now.region().offset() <= each.offset() && each.offset() <= now.region().end())
				.map(TextFinding::severity).min(Enum::compareTo).orElse(Severity.OFF);
		if (before != null && (graver != worst || !readsAs(before)))
			changes.said().add(this);
		List<Entry> rows = rows();
		if (!rows.equals(children)) {
			children = rows;
			if (before != null)
				changes.rebuilt().add(this);
		}
		for (int i = 0; i < rows.size(); i++)
			rows.get(i).become(now.children().get(i), findings, changes);
	}

	private boolean readsAs(OutlineNode other) {
		return node.kind() == other.kind() && node.code().equals(other.code()) && node.label().equals(other.label());
	}

	/** Returns the rows below, those that were there before among them. */
	private List<Entry> rows() {
		Map<String, Entry> there = new HashMap<>();
		children.forEach(child -> there.put(child.id, child));
		Map<String, Integer> seen = new HashMap<>();
		List<Entry> rows = new ArrayList<>();
		for (OutlineNode child : node.children()) {
			String name = child.kind() + child.code() + (child.code().isEmpty() ? child.label() : "");
			String named = id + "/" + name + "#" + seen.merge(name, 1, Integer::sum);
			Entry row = there.get(named);
			rows.add(row != null ? row : new Entry(named, this));
		}
		return rows;
	}

	OutlineNode node() {
		return node;
	}

	Entry parent() {
		return parent;
	}

	List<Entry> children() {
		return children;
	}

	/** Returns the gravest of what was found in it or below it; {@link Severity#OFF} for nothing. */
	Severity worst() {
		return worst;
	}

	/** Returns the lowest row that an offset belongs to. A heading has no text of its own, so its elements need not follow it. */
	Entry at(int offset) {
		for (Entry child : children)
			if (child.node.region().offset() <= offset && offset <= child.node.region().end())
				return child.at(offset);
		return this;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Entry entry && id.equals(entry.id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}
