package guiju.sync.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.lexing.Tok;
import guiju.model.Citation;
import guiju.model.OcsPackage.Literals;
import guiju.model.path.ElementPath;
import guiju.sync.intent.NamedElements;
import guiju.sync.key.ElementKey;
import guiju.sync.key.KeyTree;
import guiju.sync.lines.Block;
import guiju.sync.lines.Blocks;
import guiju.sync.lines.LineTable;
import guiju.sync.lines.TextLine;
import guiju.sync.plan.Clip;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Copies elements into a text of their own, which reads as they read where they were. */
public final class Clips {

	private final KeyTree tree;
	private final String document;
	private final Blocks blocks;
	private final StringBuilder text = new StringBuilder();
	/** Where the token that names each copied element begins in the clip. */
	private final Map<EObject, Integer> starts = new IdentityHashMap<>();

	private Clips(KeyTree tree, String document) {
		this.tree = tree;
		this.document = document;
		blocks = new Blocks(tree.table());
	}

	/**
	 * Copies elements; those that are below another of them go with it, and what has no line of its own is left out.
	 *
	 * @param document tells the document that they are copied from
	 */
	public static Clip copy(KeyTree tree, List<ElementKey> keys, StandardParser parser, String document) {
		return new Clips(tree, document).copy(keys.stream().map(tree::object).toList(), parser);
	}

	/** What stands alone comes before what would take it as its own: details, tasks, duties, all else. */
	private static int rank(EObject element) {
		return switch (element.eClass().getName()) {
			case "Citation" -> 0;
			case "Output", "Indicator" -> 1;
			case "Task" -> 2;
			case "Duty" -> 3;
			default -> 4;
		};
	}

	private Clip copy(List<EObject> wanted, StandardParser parser) {
		List<EObject> elements = new ArrayList<>(wanted.stream().filter(element -> element instanceof Citation || tree.table().head(element) != null)
				.filter(element -> wanted.stream().noneMatch(other -> other != element && other != null && EcoreUtil.isAncestor(other, element)))
				.distinct().toList());
		elements.sort(Comparator.comparingInt(Clips::rank).thenComparingInt(element -> tree.objects().indexOf(element)));
		elements.forEach(this::add);
		for (EObject named : NamedElements.namedBy(tree.parsed().standard(), elements))
			if (elements.stream().noneMatch(element -> EcoreUtil.isAncestor(element, named)))
				add(named);
		ParsedStandard parsed = parser.parse(text.toString());
		return new Clip(document, text.toString(), elements.stream().map(element -> path(parsed, element)).toList());
	}

	private void add(EObject element) {
		LineTable table = tree.table();
		if (element instanceof Citation citation) {
			Keyword keyword = citation.eContainmentFeature() == Literals.TASK__SKILLS ? Keyword.SKILLS : Keyword.KNOWLEDGE;
			text.append(keyword.in(Vocabulary.CHINESE)).append(' ');
			starts.put(element, text.length());
			text.append(citation.getCode()).append('\n');
			return;
		}
		if (element.eContainmentFeature() == Literals.ITEM__CHILDREN)
			text.append(Keyword.REMARK.in(Vocabulary.CHINESE)).append(":\n");
		Block block = blocks.whole(element);
		for (int i = block.first().index(); i <= block.last().index(); i++) {
			TextLine line = table.line(i);
			if (line.isHidden() || line.head() == Tok.ACCEPTANCE && blocks.isOfHidden(line))
				continue;
			if (line == table.head(element))
				starts.put(element, text.length() + table.indentation(line).length());
			text.append(table.content(line)).append('\n');
		}
	}

	private String path(ParsedStandard clip, EObject element) {
		int start = starts.get(element);
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(clip.root(), start);
		LineTable table = new LineTable(clip);
		TextLine line = table.at(start);
		EObject object = element instanceof Citation ? NodeModelUtils.findActualSemanticObjectFor(leaf) : line.subject();
		return ElementPath.of(object);
	}
}
