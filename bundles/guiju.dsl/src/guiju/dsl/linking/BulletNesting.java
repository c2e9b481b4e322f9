package guiju.dsl.linking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.model.Item;

/** Hangs a bullet with a marker of n signs below the last one with fewer; the grammar gives them in one flat list. */
final class BulletNesting {

	private BulletNesting() {}

	static void nest(List<? extends Item> items) {
		for (Item item : items)
			if (item.getChildren().size() > 1)
				nest(item);
	}

	private record Open(Item item, int depth) {}

	private static void nest(Item item) {
		Deque<Open> open = new ArrayDeque<>();
		for (Item bullet : List.copyOf(item.getChildren())) {
			int depth = markerLength(bullet);
			while (!open.isEmpty() && open.peek().depth() >= depth)
				open.pop();
			if (!open.isEmpty())
				open.peek().item().getChildren().add(bullet);
			open.push(new Open(bullet, depth));
		}
	}

	private static int markerLength(Item bullet) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(bullet);
		for (ILeafNode leaf : node.getLeafNodes())
			if (!leaf.isHidden())
				return leaf.getLength();
		return 1;
	}
}
