package guiju.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.Attitude;
import guiju.model.Classification;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Element;
import guiju.model.Indicator;
import guiju.model.Item;
import guiju.model.OcsPackage.Literals;
import guiju.model.Output;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;

/** Collects the texts of a standard in document order. */
final class Texts {

	private final List<Text> texts = new ArrayList<>(160);

	private Texts() {}

	static List<Text> of(Standard standard) {
		Texts collector = new Texts();
		collector.head(standard);
		for (Duty duty : standard.getDuties())
			collector.duty(duty);
		standard.getKnowledge().forEach(collector::definition);
		standard.getSkills().forEach(collector::definition);
		standard.getAttitudes().forEach(collector::definition);
		standard.getPrerequisites().forEach(collector::item);
		standard.getRemarks().forEach(collector::item);
		standard.getNotes().forEach(collector::item);
		for (RevisionReason reason : standard.getRevisionReasons())
			collector.add(reason, Literals.REVISION_REASON__TEXT, reason.getText());
		standard.getVersions().forEach(collector::version);
		return collector.texts;
	}

	private void head(Standard standard) {
		add(standard, Literals.STANDARD__NAME, standard.getName());
		reason(standard);
		standard.getCategories().forEach(this::classification);
		standard.getOccupations().forEach(this::classification);
		standard.getIndustries().forEach(this::classification);
		add(standard, Literals.STANDARD__DESCRIPTION, standard.getDescription());
		for (int i = 0; i < standard.getDevelopers().size(); i++)
			add(standard, Literals.STANDARD__DEVELOPERS, i, standard.getDevelopers().get(i));
	}

	private void classification(Classification classification) {
		add(classification, Literals.CLASSIFICATION__NAME, classification.getName());
	}

	private void duty(Duty duty) {
		add(duty, Literals.DUTY__NAME, duty.getName());
		reason(duty);
		for (Task task : duty.getTasks()) {
			add(task, Literals.TASK__NAME, task.getName());
			reason(task);
			for (Output output : task.getOutputs()) {
				add(output, Literals.OUTPUT__TEXT, output.getText());
				reason(output);
			}
			for (Indicator indicator : task.getIndicators()) {
				add(indicator, Literals.INDICATOR__TEXT, indicator.getText());
				reason(indicator);
			}
		}
	}

	private void definition(Definition definition) {
		add(definition, Literals.DEFINITION__NAME, definition.getName());
		if (definition instanceof Attitude attitude)
			add(attitude, Literals.ATTITUDE__DEFINITION, attitude.getDefinition());
		reason(definition);
	}

	private void item(Item item) {
		add(item, Literals.ITEM__TEXT, item.getText());
		reason(item);
		item.getChildren().forEach(this::item);
	}

	private void version(Version version) {
		add(version, Literals.VERSION__NAME, version.getName());
		add(version, Literals.VERSION__STATUS, version.getStatus());
		add(version, Literals.VERSION__NOTE, version.getNote());
		reason(version);
	}

	private void reason(Element element) {
		add(element, Literals.ELEMENT__REASON, element.getReason());
	}

	private void add(EObject object, EStructuralFeature feature, String value) {
		add(object, feature, 0, value);
	}

	private void add(EObject object, EStructuralFeature feature, int index, String value) {
		if (value != null && !value.isEmpty())
			texts.add(new Text(object, feature, index, value));
	}
}
