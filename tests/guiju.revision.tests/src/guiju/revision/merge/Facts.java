package guiju.revision.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import guiju.diff.element.ElementType;
import guiju.model.Citation;
import guiju.model.Element;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.reference.Reference;
import guiju.model.reference.References;

/** What a standard with marks says, without its codes: texts, parents, levels and citations, each by the marks of what it is about. */
final class Facts {

	private static final Pattern MARK = Pattern.compile("〔([0-9a-z]+)〕");

	private Facts() {}

	static Map<String, String> of(Standard standard) {
		Map<String, String> facts = new TreeMap<>();
		for (EObject object : (Iterable<EObject>) () -> standard.eAllContents())
			if (object instanceof Element element && mark(element) != null) {
				String mark = mark(element);
				facts.put(mark + " text", withoutCodes(ElementType.text(element), standard));
				facts.put(mark + " parent", String.valueOf(mark(element.eContainer())));
				facts.put(mark + " type", ElementType.of(element).key());
				if (element.getReason() != null)
					facts.put(mark + " reason", "given");
				if (element instanceof Task task)
					task(task, mark, facts);
			}
		facts.put("description", String.valueOf(standard.getDescription()));
		facts.put("developers", new TreeSet<>(standard.getDevelopers()).toString());
		facts.put("validity", String.valueOf(standard.getValidUntilText()));
		return facts;
	}

	private static void task(Task task, String mark, Map<String, String> facts) {
		facts.put(mark + " level", String.valueOf(task.getLevelText()));
		List<Citation> cited = new ArrayList<>(task.getKnowledge());
		cited.addAll(task.getSkills());
		for (Citation citation : cited)
			facts.put(mark + " cites " + (citation.getTarget() == null ? "nothing" : mark(citation.getTarget())), "");
	}

	/** Returns the mark of an element, or null. */
	static String mark(EObject element) {
		String text = element == null || ElementType.of(element) == null ? null : ElementType.text(element);
		Matcher mark = MARK.matcher(text == null ? "" : text);
		return mark.find() ? mark.group(1) : null;
	}

	private static String withoutCodes(String text, Standard standard) {
		StringBuilder result = new StringBuilder(text);
		List<Reference> references = References.in(text);
		for (int i = references.size() - 1; i >= 0; i--)
			result.replace(references.get(i).start(), references.get(i).end(), target(references.get(i), standard));
		return result.toString();
	}

	private static String target(Reference reference, Standard standard) {
		for (EObject object : (Iterable<EObject>) () -> standard.eAllContents())
			if (ElementType.of(object) != null && reference.key().equals(ElementType.code(object))
					&& (reference.kind() == Reference.Kind.NOTE) == (ElementType.of(object) == ElementType.NOTE))
				return "→" + mark(object);
		return "?" + reference.key();
	}
}
