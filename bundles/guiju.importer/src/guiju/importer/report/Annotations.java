package guiju.importer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import guiju.model.Acceptance;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.path.ElementPath;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.Parts;
import guiju.text.writer.StandardTextWriter;

/**
 * Puts a comment above the line of each suspect. The writer of texts knows where a line is: it is asked with a copy of the
 * standard in which each suspect is an acceptance, and their comments are then worded anew.
 */
public final class Annotations {

	private static final String TOKEN = "import-suspect-";
	private static final int MOST = 2_000;
	private static final Pattern LINE = Pattern.compile("( *)// 容許 " + TOKEN + "(\\d+):");

	private Annotations() {}

	/** Returns the comments for the suspects of a report, in the order of the lines of the standard's canonical text. */
	public static List<Annotation> of(Standard standard, ImportReport report, Locale locale) {
		Wording wording = new Wording(locale);
		List<Decision> suspects = report.suspects().stream().limit(MOST).toList();
		Standard marked = EcoreUtil.copy(standard);
		for (int i = 0; i < suspects.size(); i++)
			marked.getAcceptances().add(acceptance(marked, suspects.get(i), i));
		List<Annotation> annotations = new ArrayList<>(suspects.size());
		int line = 1;
		for (String text : StandardTextWriter.write(marked, Vocabulary.CHINESE).split("\n")) {
			Matcher marker = LINE.matcher(text);
			if (marker.matches())
				annotations.add(new Annotation(line, marker.group(1) + comment(suspects.get(Integer.parseInt(marker.group(2))), wording)));
			else
				line++;
		}
		return List.copyOf(annotations);
	}

	/** Returns a text with comments above its lines. */
	public static String insert(String text, List<Annotation> annotations) {
		StringBuilder annotated = new StringBuilder(text.length() + annotations.size() * 80);
		int next = 0;
		int number = 1;
		for (String line : text.split("(?<=\n)")) {
			for (; next < annotations.size() && annotations.get(next).line() <= number; next++)
				annotated.append(annotations.get(next).text()).append('\n');
			annotated.append(line);
			number++;
		}
		return annotated.toString();
	}

	private static Acceptance acceptance(Standard standard, Decision suspect, int index) {
		EObject subject = suspect.element() == null ? standard : ElementPath.find(standard, suspect.element());
		while (subject != null && !(subject instanceof Standard) && Parts.text(subject.eClass()) == null)
			subject = subject.eContainer();
		Acceptance acceptance = OcsFactory.eINSTANCE.createAcceptance();
		acceptance.setFinding(TOKEN + index);
		acceptance.setSubject(subject == null ? standard : subject);
		acceptance.setLine(line(acceptance.getSubject(), suspect.feature()));
		return acceptance;
	}

	/** A feature with a line of its own is marked there, another one at the line of its object. */
	private static String line(EObject subject, String name) {
		EStructuralFeature feature = name == null ? null : subject.eClass().getEStructuralFeature(name);
		boolean ownLine = feature != null && feature != Literals.CODED__CODE && subject.eIsSet(feature) && Parts.below(subject.eClass()).contains(feature);
		boolean list = feature != null && feature.isMany() && feature != Literals.TASK__KNOWLEDGE && feature != Literals.TASK__SKILLS;
		return ownLine && !list ? name : null;
	}

	private static String comment(Decision suspect, Wording wording) {
		String places = suspect.places().isEmpty() ? "" : wording.places(suspect.places()) + wording.format("colon");
		return ("// " + wording.format("annotation", suspect.kind().id(), places + wording.text(suspect))).replaceAll("[\\p{Cntrl}\u2028\u2029]", " ");
	}
}
