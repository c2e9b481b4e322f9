package guiju.testing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.Acceptance;
import guiju.model.Duty;
import guiju.model.Element;
import guiju.model.Item;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.Standard;
import guiju.model.Task;

/** Accepts findings on some lines of a standard, in the order in which its text has them. */
final class RandomAcceptances {

	/** A line that a standard's text has: that of an object, or the one that carries a feature of it. */
	private record Line(EObject subject, EStructuralFeature feature) {}

	private static final List<String> FINDINGS = List.of("missing-output", "undefined-citation", "unused-skill", "numbering-gap",
			"malformed-level", "missing-code", "history-dates", "stray-blank", "not-a-finding");

	private final RandomTexts texts;
	private final List<Line> lines = new ArrayList<>();

	RandomAcceptances(RandomTexts texts) {
		this.texts = texts;
	}

	/** Adds acceptances for some lines, and perhaps one at the end that has no line below it. */
	void addTo(Standard standard) {
		collect(standard);
		for (Line line : lines)
			while (texts.chance(4))
				standard.getAcceptances().add(acceptance(line.subject(), line.feature() == null ? null : line.feature().getName()));
		if (texts.chance(5))
			standard.getAcceptances().add(acceptance(null, null));
	}

	private Acceptance acceptance(EObject subject, String line) {
		Acceptance acceptance = OcsFactory.eINSTANCE.createAcceptance();
		acceptance.setFinding(texts.any(FINDINGS));
		acceptance.setReason(texts.maybe(95, texts::plainLine));
		acceptance.setSubject(subject);
		acceptance.setLine(line);
		return acceptance;
	}

	private void collect(Standard standard) {
		if (standard.getCode() != null)
			lines.add(new Line(standard, null));
		features(standard, Literals.STANDARD__NAME, Literals.ELEMENT__REASON);
		objects(standard.getCategories());
		objects(standard.getOccupations());
		objects(standard.getIndustries());
		features(standard, Literals.STANDARD__LEVEL_TEXT, Literals.STANDARD__DESCRIPTION, Literals.STANDARD__DEVELOPERS,
				Literals.STANDARD__VALID_UNTIL_TEXT);
		standard.getDuties().forEach(this::duty);
		objects(standard.getKnowledge());
		objects(standard.getSkills());
		objects(standard.getAttitudes(), Literals.ATTITUDE__DEFINITION, Literals.ELEMENT__REASON);
		standard.getPrerequisites().forEach(this::bullets);
		standard.getRemarks().forEach(this::bullets);
		standard.getNotes().forEach(this::bullets);
		objects(standard.getRevisionReasons());
		objects(standard.getVersions(), Literals.VERSION__STATUS, Literals.VERSION__NOTE, Literals.ELEMENT__REASON);
	}

	private void duty(Duty duty) {
		objects(List.of(duty));
		for (Task task : duty.getTasks()) {
			objects(List.of(task));
			features(task, Literals.TASK__LEVEL_TEXT);
			objects(task.getOutputs());
			objects(task.getIndicators());
			features(task, Literals.TASK__KNOWLEDGE, Literals.TASK__SKILLS);
		}
	}

	private void bullets(Item item) {
		objects(List.of(item));
		item.getChildren().forEach(this::bullets);
	}

	private void objects(List<? extends EObject> objects, EAttribute... furtherLines) {
		for (EObject object : objects) {
			lines.add(new Line(object, null));
			if (furtherLines.length > 0)
				features(object, furtherLines);
			else if (object instanceof Element)
				features(object, Literals.ELEMENT__REASON);
		}
	}

	private void features(EObject object, EStructuralFeature... features) {
		for (EStructuralFeature feature : features)
			if (object.eIsSet(feature))
				lines.add(new Line(object, feature));
	}
}
