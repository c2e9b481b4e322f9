package guiju.sync.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.linking.AcceptanceBinding;
import guiju.dsl.location.Region;
import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.rules.settings.Settings;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;
import guiju.sync.lines.Block;
import guiju.sync.lines.Blocks;
import guiju.sync.lines.TextLine;

/** A text at one revision with all that is known of it. Never changes; its objects are good for reading until the next one. */
public final class Snapshot {

	private final long revision;
	private final KeyTree tree;
	private final List<TextFinding> findings;
	private final Map<ElementKey, List<TextFinding>> byKey = new HashMap<>();

	Snapshot(long revision, KeyTree tree, Settings settings) {
		this.revision = revision;
		this.tree = tree;
		findings = StandardChecker.check(tree.parsed(), settings);
		for (TextFinding finding : findings)
			byKey.computeIfAbsent(keyAt(finding.offset()), none -> new ArrayList<>(2)).add(finding);
	}

	/** Returns the revision of the text. */
	public long revision() {
		return revision;
	}

	/** Returns the text. */
	public String text() {
		return tree.parsed().text();
	}

	/** Returns the parsed text. */
	public ParsedStandard parsed() {
		return tree.parsed();
	}

	/** Returns the elements with their keys. */
	public KeyTree tree() {
		return tree;
	}

	/** Returns all findings, in text order. */
	public List<TextFinding> findings() {
		return findings;
	}

	/** Returns the findings that show at an element itself, not below it. */
	public List<TextFinding> findings(ElementKey key) {
		return byKey.getOrDefault(key, List.of());
	}

	/** Returns the element that a place of the text belongs to; of a comment or a line that cannot be read the standard. */
	public ElementKey keyAt(int offset) {
		TextLine line = tree.table().at(Math.min(offset, text().length()));
		if (line.isSound()) {
			INode leaf = offset < text().length() ? NodeModelUtils.findLeafNodeAtOffset(tree.parsed().root(), offset) : null;
			EObject object = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
			return tree.key(object instanceof Citation ? object : line.subject());
		}
		for (Acceptance acceptance : line.isComment() ? tree.parsed().standard().getAcceptances() : List.<Acceptance>of())
			if (region(tree.key(acceptance)).offset() == line.tokens().get(0).start())
				return tree.key(acceptance);
		return tree.root();
	}

	/** Returns where an element stands: its lines without the comments above, a citation's code; null where it has no place. */
	public Region region(ElementKey key) {
		EObject object = tree.object(key);
		if (object instanceof Citation) {
			INode node = NodeModelUtils.findActualNodeFor(object);
			return new Region(node.getOffset(), node.getLength());
		}
		if (object instanceof Acceptance) {
			INode node = AcceptanceBinding.comments(parsed().root()).get(parsed().standard().getAcceptances().indexOf(object));
			return new Region(node.getOffset(), node.getLength());
		}
		Block block = object == null ? null : new Blocks(tree.table()).said(object);
		return block == null ? null : new Region(block.start(), block.last().end() - block.start());
	}
}
