package guiju.importer.interpret;

import java.util.EnumSet;
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

	private MissingParts() {}

	/** Returns the parts that were not found. */
	static Set<StandardPart> of(Standard standard) {
		Set<StandardPart> missing = EnumSet.noneOf(StandardPart.class);
		add(missing, StandardPart.CODE, standard.getCode() == null);
		add(missing, StandardPart.NAME, standard.getName() == null);
		add(missing, StandardPart.CATEGORY, standard.getCategories().isEmpty());
		add(missing, StandardPart.DESCRIPTION, standard.getDescription() == null);
		add(missing, StandardPart.LEVEL, standard.getLevelText() == null);
		add(missing, StandardPart.MAIN_TABLE, standard.getDuties().stream().flatMap(duty -> duty.getTasks().stream()).noneMatch(MissingParts::isTask));
		add(missing, StandardPart.ATTITUDES, standard.getAttitudes().isEmpty());
		add(missing, StandardPart.REMARKS, standard.getPrerequisites().isEmpty() && standard.getRemarks().isEmpty() && standard.getNotes().isEmpty());
		add(missing, StandardPart.VERSIONS, standard.getVersions().isEmpty());
		return missing;
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
