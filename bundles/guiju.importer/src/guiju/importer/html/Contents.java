package guiju.importer.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a cell holds.
 *
 * @param text whether it has visible text outside of tables
 * @param tables the tables directly in it that have visible text
 */
record Contents(boolean text, List<Element> tables) {

	/** Returns what an element holds. */
	static Contents of(Element cell, Boxes boxes) {
		Search search = new Search(cell, boxes, false);
		search.traverse(cell);
		return new Contents(search.text, search.tables);
	}

	/** Tells whether an element has visible text, in tables or not. */
	static boolean hasText(Element element, Boxes boxes) {
		Search search = new Search(element, boxes, true);
		search.traverse(element);
		return search.text;
	}

	boolean isEmpty() {
		return !text && tables.isEmpty();
	}

	/** Goes through an element, not into its tables, or until there is text. */
	private static final class Search implements NodeFilter {

		private final List<Element> tables = new ArrayList<>(0);
		private final Element root;
		private final Boxes boxes;
		private final boolean any;
		private boolean text;

		Search(Element root, Boxes boxes, boolean any) {
			this.root = root;
			this.boxes = boxes;
			this.any = any;
		}

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof TextNode written && !text)
				text = !written.isBlank() && node.parent() instanceof Element parent && boxes.of(parent).visible();
			if (!(node instanceof Element element))
				return text && any ? FilterResult.STOP : FilterResult.CONTINUE;
			Shown shown = boxes.of(element);
			if (shown.box() == Box.HIDDEN)
				return FilterResult.SKIP_ENTIRELY;
			if (shown.box() == Box.FIELD) {
				text |= shown.visible() && !FieldValue.of(element).isBlank();
				return FilterResult.SKIP_ENTIRELY;
			}
			if (shown.box() != Box.TABLE || element == root || any)
				return FilterResult.CONTINUE;
			if (hasText(element, boxes))
				tables.add(element);
			return FilterResult.SKIP_ENTIRELY;
		}
	}
}
