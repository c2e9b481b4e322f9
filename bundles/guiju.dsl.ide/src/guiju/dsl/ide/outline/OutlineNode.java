package guiju.dsl.ide.outline;

import java.util.List;

import guiju.dsl.location.Region;

/**
 * A node of the outline.
 *
 * @param kind what it is
 * @param code its code as printed, or what else names it: 註1, V4; empty where nothing does
 * @param label its text, first paragraph only; of a section its heading in the words of the file
 * @param region all that belongs to it
 * @param selection what to select when it is chosen: its code or keyword
 * @param children the nodes below, in text order
 */
public record OutlineNode(OutlineKind kind, String code, String label, Region region, Region selection, List<OutlineNode> children) {

	/** Copies the children. */
	public OutlineNode {
		children = List.copyOf(children);
	}

	/** Returns code and label as one would read them. */
	public String text() {
		return code.isEmpty() ? label : label.isEmpty() ? code : code + " " + label;
	}
}
