package guiju.importer.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import guiju.importer.html.Grid.Slot;

/** Lays a list of names and meanings out as a table of two columns; a name stands beside all its meanings. */
final class Pairs {

	private final List<Slot> slots = new ArrayList<>();
	private final Boxes boxes;
	private boolean valid = true;
	private int row;
	private int name = -1;

	private Pairs(Boxes boxes) {
		this.boxes = boxes;
	}

	/** Returns the cells of a list, or null where there is more in it than names and meanings. */
	static List<Slot> of(Element list, Boxes boxes) {
		Pairs pairs = new Pairs(boxes);
		pairs.collect(list);
		return pairs.valid ? pairs.slots : null;
	}

	private void collect(Element list) {
		for (Node child : list.childNodes()) {
			if (child instanceof TextNode text)
				valid &= text.isBlank();
			if (!(child instanceof Element element) || boxes.of(element).box() == Box.HIDDEN)
				continue;
			switch (element.normalName()) {
				case "dt" -> name(element, contents(element));
				case "dd" -> meaning(element, contents(element));
				case "div" -> collect(element);
				default -> valid &= !Contents.hasText(element, boxes);
			}
		}
	}

	private Contents contents(Element element) {
		Contents contents = Contents.of(element, boxes);
		valid &= contents.tables().isEmpty();
		return contents;
	}

	private void name(Element element, Contents contents) {
		if (name >= 0)
			row++;
		name = slots.size();
		slots.add(new Slot(element, contents, row, 0, 1, 1));
	}

	private void meaning(Element element, Contents contents) {
		boolean first = slots.isEmpty() || name == slots.size() - 1;
		if (!first)
			row++;
		slots.add(new Slot(element, contents, row, 1, 1, 1));
		if (name >= 0)
			slots.set(name, new Slot(slots.get(name).cell(), slots.get(name).contents(), slots.get(name).row(), 0, row - slots.get(name).row() + 1, 1));
	}
}
