package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.conserve.TracedText;
import guiju.importer.repair.Entry;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.OcsPackage.Literals;

/** Reads the main table: duties, tasks, and what stands beside them. */
final class MainReader {

	private final Context context;

	private MainReader(Context context) {
		this.context = context;
	}

	/** Builds duties and tasks, and the definitions that their citations print. */
	static void read(Parts parts, Context context) {
		MainReader reader = new MainReader(context);
		CodeColumns.join(parts.main);
		ColumnVotes.correct(parts.main, context);
		TaskRows tasks = TaskRows.of(parts.main, context);
		RowContents contents = new RowContents(tasks.plans(), context);
		contents.read();
		parts.attitudes.addAll(0, contents.attitudes());
		tasks.duties().forEach(reader::element);
		tasks.tasks().forEach(reader::task);
		new DefinitionBuilder(contents.elements().citations(), context).build();
		Suspicions.note(tasks.plans(), contents.elements(), context);
	}

	private void task(TaskDraft task) {
		element(task.name);
		activities(task);
		task.outputs.forEach(this::element);
		task.indicators.forEach(this::element);
		Levels.set(task, context);
		for (Draft detail : task.outputs)
			parent(task, detail);
		for (Draft detail : task.indicators)
			parent(task, detail);
	}

	/** The model has no activities; below the name of their task they are not lost. */
	private void activities(TaskDraft task) {
		if (task.activities.isEmpty())
			return;
		List<TracedText> paragraphs = new ArrayList<>(task.activities);
		paragraphs.add(0, task.name.text);
		context.fields().paragraphs(task.task, Literals.TASK__NAME, paragraphs);
		context.log().add(DecisionKind.ACTIVITY_ADDED, Confidence.DOUBTFUL, true, task.activities, task.task, Literals.TASK__NAME,
				String.join("｜", task.activities.stream().map(Fields::shown).toList()), task.task.getName());
	}

	private void element(Draft draft) {
		if (draft.feature == Literals.INDICATOR__TEXT)
			context.fields().prose(draft.object, draft.feature, draft.text);
		else
			context.fields().line(draft.object, draft.feature, draft.text);
		if (draft.isCoded())
			CodeNotes.set(draft, Literals.CODED__CODE, context);
		if (draft.isCoded() && draft.text.isBlank())
			context.log().add(DecisionKind.NAME_MISSING, Confidence.CERTAIN, true, draft.source(), draft.object, draft.feature, null, null);
		else if (!draft.isCoded() && !draft.text.isBlank())
			context.log().add(DecisionKind.CODE_MISSING, Confidence.CERTAIN, false, draft.text, draft.object, Literals.CODED__CODE, null, null);
	}

	/** Codes stay as printed, also where their numbers are another task's. */
	private void parent(TaskDraft task, Draft detail) {
		Entry entry = detail.entry;
		if (entry == null || !task.name.isCoded() || task.owns(entry.numbers()) && entry.numbers().size() == 3)
			return;
		TracedText code = entry.code();
		context.log().add(DecisionKind.CODE_AS_PRINTED, Confidence.CERTAIN, false, code, detail.object, Literals.CODED__CODE, code.toString(),
				task.name.shown());
	}
}
