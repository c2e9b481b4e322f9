package guiju.importer.interpret;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import guiju.importer.conserve.TracedText;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.importer.report.DecisionLog;
import guiju.importer.report.StandardPart;
import guiju.model.Standard;
import guiju.model.Task;

/** Tells what a document lacks to be a standard. */
final class MissingParts {

	private static final int FEWEST_TASKS = 2;

	private MissingParts() {}

	/**
	 * Returns the parts that were not found.
	 *
	 * @param header whether a header of the main table was printed
	 */
	static Set<StandardPart> of(Standard standard, boolean header) {
		Set<StandardPart> missing = EnumSet.noneOf(StandardPart.class);
		add(missing, StandardPart.CODE, standard.getCode() == null);
		add(missing, StandardPart.NAME, standard.getName() == null);
		add(missing, StandardPart.CATEGORY, standard.getCategories().isEmpty());
		add(missing, StandardPart.DESCRIPTION, standard.getDescription() == null);
		add(missing, StandardPart.LEVEL, standard.getLevelText() == null);
		add(missing, StandardPart.MAIN_TABLE, !hasMainTable(standard, header));
		add(missing, StandardPart.ATTITUDES, standard.getAttitudes().isEmpty());
		add(missing, StandardPart.REMARKS, standard.getPrerequisites().isEmpty() && standard.getRemarks().isEmpty() && standard.getNotes().isEmpty());
		add(missing, StandardPart.VERSIONS, standard.getVersions().isEmpty());
		return missing;
	}

	/** Without a header any list may look like a row or two; several tasks with what belongs to them do not come about by chance. */
	private static boolean hasMainTable(Standard standard, boolean header) {
		List<Task> tasks = standard.getDuties().stream().flatMap(duty -> duty.getTasks().stream()).filter(MissingParts::isTask).toList();
		if (header || tasks.isEmpty())
			return !tasks.isEmpty();
		return tasks.stream().filter(MissingParts::isWhole).count() >= FEWEST_TASKS;
	}

	/** A task by the scheme names its numbers, and has an output or indicator and a citation beside it. */
	private static boolean isWhole(Task task) {
		boolean numbered = task.getCode() != null && task.getCode().indexOf('.') > 0;
		boolean details = !task.getIndicators().isEmpty() || !task.getOutputs().isEmpty();
		return numbered && details && (!task.getKnowledge().isEmpty() || !task.getSkills().isEmpty());
	}

	/** A code alone, as any list may hold, makes no task. */
	private static boolean isTask(Task task) {
		return task.getName() != null || task.getIndicators().stream().anyMatch(indicator -> indicator.getText() != null)
				|| task.getOutputs().stream().anyMatch(output -> output.getText() != null);
	}

	private static void add(Set<StandardPart> missing, StandardPart part, boolean isMissing) {
		if (isMissing)
			missing.add(part);
	}

	/** Notes each missing part. First versions are published without a version table. */
	static void note(Set<StandardPart> missing, DecisionLog log) {
		for (StandardPart part : missing)
			log.add(DecisionKind.PART_MISSING, Confidence.CERTAIN, TracedText.EMPTY, part.printed(), null);
	}
}
