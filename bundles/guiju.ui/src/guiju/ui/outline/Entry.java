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
 * what is unfolded and selected stays so.
 */
final class Entry {

	private final String id;
	private final OutlineNode node;
	private final Entry parent;
	private final List<Entry> children = new ArrayList<>();
	private final Severity worst;

	private Entry(String id, OutlineNode node, Entry parent, List<TextFinding> findings) {
		this.id = id;
		this.node = node;
		this.parent = parent;
		worst = findings.stream().filter(each -> node.region().offset() <= each.offset() && each.offset() <= node.region().end())
				.map(TextFinding::severity).min(Enum::compareTo).orElse(Severity.OFF);
		Map<String, Integer> seen = new HashMap<>();
		for (OutlineNode child : node.children()) {
			String name = child.kind() + child.code() + (child.code().isEmpty() ? child.label() : "");
			children.add(new Entry(id + "/" + name + "#" + seen.merge(name, 1, Integer::sum), child, this, findings));
		}
	}

	/** Makes the row of a standard with all below it. */
	static Entry of(OutlineNode root, List<TextFinding> findings) {
		return new Entry("", root, null, findings);
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
