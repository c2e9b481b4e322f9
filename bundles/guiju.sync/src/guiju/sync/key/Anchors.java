package guiju.sync.key;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.lexing.Token;
import guiju.dsl.linking.AcceptanceBinding;
import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.sync.lines.LineTable;
import guiju.sync.lines.TextLine;

/** The token by which each object of a parse stands in its text; what stands in for a missing parent has none. */
final class Anchors {

	/**
	 * @param start where the token begins
	 * @param end where it ends
	 * @param line where its line begins
	 * @param ownsLine whether the object is what the line begins
	 */
	record Anchor(int start, int end, int line, boolean ownsLine) {}

	private final Map<EObject, Anchor> anchors = new IdentityHashMap<>();
	private final Map<Integer, EObject> byStart = new HashMap<>();
	private final Map<Integer, EObject> byLine = new HashMap<>();

	Anchors(LineTable table, List<EObject> objects) {
		List<ILeafNode> comments = null;
		for (EObject object : objects) {
			TextLine head = table.head(object);
			if (head != null) {
				Token token = head.tokens().get(0);
				put(object, new Anchor(token.start(), token.end(), head.start(), true));
			} else if (object instanceof Citation) {
				INode node = NodeModelUtils.findActualNodeFor(object);
				put(object, new Anchor(node.getOffset(), node.getEndOffset(), table.at(node.getOffset()).start(), false));
			} else if (object instanceof Acceptance) {
				comments = comments == null ? AcceptanceBinding.comments(table.parsed().root()) : comments;
				INode node = comments.get(table.parsed().standard().getAcceptances().indexOf(object));
				put(object, new Anchor(node.getOffset(), node.getEndOffset(), table.at(node.getOffset()).start(), true));
			}
		}
	}

	private void put(EObject object, Anchor anchor) {
		anchors.put(object, anchor);
		byStart.put(anchor.start(), object);
		if (anchor.ownsLine())
			byLine.put(anchor.line(), object);
	}

	/** Returns the anchor of an object, or null. */
	Anchor of(EObject object) {
		return anchors.get(object);
	}

	/** Returns the object whose token begins at an offset, or null. */
	EObject at(int start) {
		return byStart.get(start);
	}

	/** Returns the object that the line beginning at an offset begins, or null. */
	EObject inLine(int lineStart) {
		return byLine.get(lineStart);
	}
}
