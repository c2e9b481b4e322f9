package guiju.dsl.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import guiju.dsl.ParsedStandard;
import guiju.dsl.location.LineIndex;
import guiju.model.Coded;
import guiju.model.Standard;

/** What each line of a text puts into the model: values, and the codes of what holds them. */
public final class LineFacts {

	private LineFacts() {}

	/** Returns the facts by line, from 1; lines without any are missing. */
	public static SortedMap<Integer, List<String>> of(ParsedStandard parsed) {
		SortedMap<Integer, List<String>> facts = new TreeMap<>();
		LineIndex lines = new LineIndex(parsed.text());
		add(parsed.standard(), facts, lines);
		for (Iterator<EObject> objects = EcoreUtil.getAllContents(parsed.standard(), false); objects.hasNext();)
			add(objects.next(), facts, lines);
		return facts;
	}

	private static void add(EObject object, SortedMap<Integer, List<String>> facts, LineIndex lines) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.isDerived())
				continue;
			List<INode> nodes = NodeModelUtils.findNodesForFeature(object, attribute);
			for (int i = 0; i < nodes.size(); i++) {
				Object value = attribute.isMany() ? ((List<?>) object.eGet(attribute)).get(i) : object.eGet(attribute);
				facts.computeIfAbsent(lines.line(nodes.get(i).getOffset()), none -> new ArrayList<>())
						.add(holder(object) + attribute.getName() + "=" + value);
			}
		}
	}

	private static String holder(EObject object) {
		if (object == null || object instanceof Standard)
			return "";
		String code = object instanceof Coded coded ? "[" + coded.getCode() + "]" : "";
		return holder(object.eContainer()) + object.eClass().getName() + code + ".";
	}
}
