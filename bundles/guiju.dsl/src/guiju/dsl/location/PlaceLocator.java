package guiju.dsl.location;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.dsl.conversion.Paragraphs;
import guiju.dsl.lexing.LeafTokens;
import guiju.dsl.lexing.Tok;
import guiju.dsl.linking.AcceptanceBinding;
import guiju.model.Acceptance;
import guiju.model.Standard;
import guiju.rules.Place;

/** Finds where in the text a place of the model stands. */
public final class PlaceLocator {

	private final ParsedStandard parsed;
	private final Map<Acceptance, ILeafNode> comments = new IdentityHashMap<>();

	/** Locates places of one parsed standard. */
	public PlaceLocator(ParsedStandard parsed) {
		this.parsed = parsed;
	}

	/** Returns the region of a place. Where the text has nothing of it, the nearest thing that it has, at last its beginning. */
	public Region region(Place place) {
		if (place.object() instanceof Acceptance acceptance)
			return acceptance(acceptance);
		INode value = place.feature() == null ? null : value(place.object(), place.feature(), place.index());
		if (value == null)
			return beginning(place.object());
		if (place.length() < 0)
			return new Region(value.getOffset(), value.getLength());
		int start = Paragraphs.documentOffset(value, place.offset());
		int end = Math.min(start + place.length(), Paragraphs.paragraphEnd(value, place.offset()));
		return new Region(start, Math.max(0, end - start));
	}

	private static INode value(EObject object, EStructuralFeature feature, int index) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		return index < nodes.size() ? nodes.get(index) : null;
	}

	/** An object begins with its code, where it has one, else with the first word of its line. */
	private Region beginning(EObject object) {
		EStructuralFeature code = object.eClass().getEStructuralFeature("code");
		INode node = code == null ? null : value(object, code, 0);
		if (node == null)
			node = object instanceof Standard ? standardWord() : firstWord(NodeModelUtils.findActualNodeFor(object));
		if (node == null && object.eContainer() != null)
			return beginning(object.eContainer());
		return node == null ? new Region(0, 0) : new Region(node.getOffset(), node.getLength());
	}

	/** 職能基準, or else the first thing that the text says. */
	private INode standardWord() {
		for (ILeafNode leaf : parsed.root().getLeafNodes())
			if (LeafTokens.of(leaf) == Tok.STANDARD_WORD)
				return leaf;
		return firstLeaf(parsed.root());
	}

	/** The head of the line; 條件 and the like stand before the object that their line adds. */
	private static INode firstWord(ICompositeNode node) {
		ILeafNode word = firstLeaf(node);
		while (word != null && !LeafTokens.of(word).isHead())
			word = word.getOffset() == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), word.getOffset() - 1);
		return word;
	}

	private static ILeafNode firstLeaf(ICompositeNode node) {
		if (node != null)
			for (ILeafNode leaf : node.getLeafNodes())
				if (!leaf.isHidden())
					return leaf;
		return null;
	}

	private Region acceptance(Acceptance acceptance) {
		if (comments.isEmpty()) {
			List<ILeafNode> leaves = AcceptanceBinding.comments(parsed.root());
			for (int i = 0; i < leaves.size() && i < parsed.standard().getAcceptances().size(); i++)
				comments.put(parsed.standard().getAcceptances().get(i), leaves.get(i));
		}
		ILeafNode comment = comments.get(acceptance);
		return comment == null ? new Region(0, 0) : new Region(comment.getOffset(), comment.getLength());
	}
}
