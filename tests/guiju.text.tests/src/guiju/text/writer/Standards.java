package guiju.text.writer;

import java.util.List;

import guiju.model.Citation;
import guiju.model.Classification;
import guiju.model.Duty;
import guiju.model.Item;
import guiju.model.Knowledge;
import guiju.model.Note;
import guiju.model.OcsFactory;
import guiju.model.Output;
import guiju.model.RevisionKind;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;

/** Makes parts of standards in tests. */
final class Standards {

	private static final OcsFactory FACTORY = OcsFactory.eINSTANCE;

	private Standards() {}

	static Standard empty() {
		return FACTORY.createStandard();
	}

	/** Returns a standard with one duty T1 and one task T1.1. */
	static Standard withTask() {
		Standard standard = empty();
		duty(standard, "T1", "企劃");
		task(standard.getDuties().get(0), "T1.1", "分析");
		return standard;
	}

	static Task task(Standard standard) {
		return standard.getDuties().get(0).getTasks().get(0);
	}

	static Duty duty(Standard standard, String code, String name) {
		Duty duty = FACTORY.createDuty();
		duty.setCode(code);
		duty.setName(name);
		standard.getDuties().add(duty);
		return duty;
	}

	static Task task(Duty duty, String code, String name) {
		Task task = FACTORY.createTask();
		task.setCode(code);
		task.setName(name);
		duty.getTasks().add(task);
		return task;
	}

	static Output output(Task task, String code, String text) {
		Output output = FACTORY.createOutput();
		output.setCode(code);
		output.setText(text);
		task.getOutputs().add(output);
		return output;
	}

	static Citation citation(List<Citation> list, String code) {
		Citation citation = FACTORY.createCitation();
		citation.setCode(code);
		list.add(citation);
		return citation;
	}

	static Knowledge knowledge(Standard standard, String code, String name) {
		Knowledge knowledge = FACTORY.createKnowledge();
		knowledge.setCode(code);
		knowledge.setName(name);
		standard.getKnowledge().add(knowledge);
		return knowledge;
	}

	static Classification classification(List<Classification> list, String code, String name) {
		Classification classification = FACTORY.createClassification();
		classification.setCode(code);
		classification.setName(name);
		list.add(classification);
		return classification;
	}

	static Item item(List<Item> list, String text) {
		Item item = FACTORY.createItem();
		item.setText(text);
		list.add(item);
		return item;
	}

	static Note note(List<? super Note> list, String label, String text) {
		Note note = FACTORY.createNote();
		note.setLabel(label);
		note.setText(text);
		list.add(note);
		return note;
	}

	static RevisionReason reason(Standard standard, RevisionKind kind, String code, String citation, String text) {
		RevisionReason reason = FACTORY.createRevisionReason();
		reason.setKind(kind);
		reason.setCode(code);
		reason.setCitation(citation);
		reason.setText(text);
		standard.getRevisionReasons().add(reason);
		return reason;
	}

	static Version version(Standard standard, String version, String code, String date, String name) {
		Version row = FACTORY.createVersion();
		row.setVersion(version);
		row.setCode(code);
		row.setDateText(date);
		row.setName(name);
		standard.getVersions().add(row);
		return row;
	}
}
