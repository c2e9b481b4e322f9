package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.MainColumn;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.FirstCode;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.OcsPackage.Literals;

/**
 * Notes the first row behind each page break or repeated header, unless its format itself says where rows begin and this one
 * is whole. Outputs and indicators have numbers that prove where they
 * belong; citations have none: those that such a row begins with may belong to the end of the row before.
 */
final class Suspicions {

	private static final List<MainColumn> CODED = List.of(MainColumn.DUTY, MainColumn.TASK, MainColumn.OUTPUT, MainColumn.INDICATOR, MainColumn.KNOWLEDGE,
			MainColumn.SKILL);

	private final Elements elements;
	private final Context context;

	private Suspicions(Elements elements, Context context) {
		this.elements = elements;
		this.context = context;
	}

	/** Notes all of them. */
	static void note(List<RowPlan> plans, Elements elements, Context context) {
		Suspicions suspicions = new Suspicions(elements, context);
		MainRow above = null;
		for (RowPlan plan : plans) {
			if (plan.row().afterBreak() && plan.before() != null && !(plan.begins() && follows(above, plan.row()) && suspicions.isWhole(plan)))
				suspicions.note(plan);
			above = plan.row();
		}
	}

	/** Tells whether a row is the next one of the same piece of a table, so that the page break is only where a program laid it. */
	private static boolean follows(MainRow above, MainRow row) {
		return above != null && above.table() == row.table() && above.index() + 1 == row.index();
	}

	/** Each cell of a whole row begins with a code, and the task with its own. */
	private boolean isWhole(RowPlan plan) {
		return !plan.cells().of(MainColumn.TASK).isEmpty() && plan.tasks().stream().allMatch(task -> task.name.isCoded())
				&& CODED.stream().flatMap(column -> plan.cells().of(column).stream().map(cell -> begins(cell, column))).allMatch(whole -> whole);
	}

	private boolean begins(CleanCell cell, MainColumn column) {
		FirstCode first = context.splitter().first(cell.text(), column.letter());
		return first == null ? RowContents.isNone(cell.text()) : first.leads();
	}

	private void note(RowPlan plan) {
		List<Draft> knowledge = of(plan, Literals.TASK__KNOWLEDGE);
		List<Draft> skills = of(plan, Literals.TASK__SKILLS);
		List<Draft> cited = new ArrayList<>(knowledge);
		cited.addAll(skills);
		List<TracedText> sources = cited.isEmpty() ? List.of(plan.row().row().cells().get(0).text())
				: cited.stream().map(draft -> draft.isCoded() ? draft.entry.printed() : draft.text).toList();
		EStructuralFeature feature = !knowledge.isEmpty() ? Literals.TASK__KNOWLEDGE : !skills.isEmpty() ? Literals.TASK__SKILLS : null;
		TaskDraft task = plan.tasks().get(0);
		if (plan.begins())
			context.log().add(DecisionKind.ROW_AFTER_BREAK, breaksOrder(knowledge) || breaksOrder(skills) ? Confidence.DOUBTFUL : Confidence.LIKELY, true,
					sources.subList(0, 1), task.task, feature, first(knowledge, skills), plan.before().name.shown());
		else
			context.log().add(DecisionKind.ROW_CONTINUED, cited.isEmpty() ? Confidence.CERTAIN : Confidence.LIKELY, true, sources, task.task, feature,
					codes(cited), task.name.shown());
	}

	private List<Draft> of(RowPlan plan, EReference feature) {
		return elements.citations(plan).stream().filter(draft -> draft.object.eContainmentFeature() == feature).toList();
	}

	/** A first code that is higher than the second stands where another row's may have ended. */
	private static boolean breaksOrder(List<Draft> cited) {
		return cited.size() > 1 && cited.get(0).isCoded() && cited.get(1).isCoded() && cited.get(0).numbers().get(0) > cited.get(1).numbers().get(0);
	}

	private static String first(List<Draft> knowledge, List<Draft> skills) {
		List<Draft> first = new ArrayList<>(2);
		if (!knowledge.isEmpty())
			first.add(knowledge.get(0));
		if (!skills.isEmpty())
			first.add(skills.get(0));
		return codes(first);
	}

	private static String codes(List<Draft> drafts) {
		return drafts.isEmpty() ? null : String.join("、", drafts.stream().map(Draft::shown).distinct().toList());
	}
}
