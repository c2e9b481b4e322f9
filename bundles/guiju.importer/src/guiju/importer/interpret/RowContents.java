package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.Canonical;
import guiju.importer.label.MainColumn;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.Entries;
import guiju.importer.repair.Entry;
import guiju.importer.repair.Script;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.OcsPackage.Literals;

/**
 * Gives the outputs, indicators, knowledge and skills of each row to the tasks that it stands beside. Of several tasks the
 * numbers of an output or indicator name its own; a cell of citations belongs to all of them.
 */
final class RowContents {

	/** What a cell says that holds nothing. */
	private static final Set<String> NONE = Set.of("-", "--", "---", "—", "––", "–", "−", "─", "──", "———", "無", "(無)", "無。", "N.A.", "NONE", "NIL", "N/A", "NA", "/", "※", "X", "×");
	private static final List<MainColumn> COLUMNS = List.of(MainColumn.OUTPUT, MainColumn.INDICATOR, MainColumn.KNOWLEDGE, MainColumn.SKILL);

	private final Context context;
	private final List<RowPlan> plans;
	private final Elements elements = new Elements();
	private final SameAs references;
	private final UncodedLines uncoded;
	private final List<Passage> attitudes = new ArrayList<>();

	RowContents(List<RowPlan> plans, Context context) {
		this.context = context;
		this.plans = plans;
		references = new SameAs(elements, context);
		uncoded = new UncodedLines(context);
	}

	/** Returns what was made of the cells. */
	Elements elements() {
		return elements;
	}

	/** Returns the cells of a column of attitudes, which some tables have. */
	List<Passage> attitudes() {
		return attitudes;
	}

	/** Reads all rows. */
	void read() {
		for (int i = 0; i < plans.size(); i++) {
			RowPlan plan = plans.get(i);
			elements.turnTo(plan);
			references.learn(plan);
			for (MainColumn column : COLUMNS)
				for (CleanCell cell : plan.cells().of(column))
					cell(plan, column, cell.text(), beside(i, cell));
			for (CleanCell cell : plan.cells().of(MainColumn.LEVEL))
				Levels.give(cell.text(), beside(i, cell), cell.rowSpan() > 1, context);
			for (CleanCell cell : plan.cells().of(MainColumn.ATTITUDE))
				attitudes.add(new Passage(plan.row().afterBreak(), List.of(cell.lines())));
			for (CleanCell cell : plan.cells().of(MainColumn.ACTIVITY))
				plan.tasks().get(0).activities.addAll(Cuts.at(cell.text(), c -> c == Breaks.HARD));
			if (plan.tasks().size() > 1 && plan.begins())
				context.log().add(DecisionKind.TASKS_PARTED, Confidence.LIKELY, true, plan.tasks().get(0).name.source(), plan.tasks().get(0).task, null,
						shown(plan.tasks()), null);
		}
	}

	/** A cell that is merged over rows stands beside the tasks of all of them. */
	private List<TaskDraft> beside(int index, CleanCell cell) {
		MainRow row = plans.get(index).row();
		if (cell.rowSpan() == 1)
			return plans.get(index).tasks();
		Set<TaskDraft> tasks = new LinkedHashSet<>();
		for (int i = index; i < plans.size() && plans.get(i).row().table() == row.table() && plans.get(i).row().index() - row.index() < cell.rowSpan(); i++)
			tasks.addAll(plans.get(i).tasks());
		return List.copyOf(tasks);
	}

	/** Tells whether a cell says that it holds nothing. */
	static boolean isNone(TracedText text) {
		return NONE.contains(Canonical.of(text));
	}

	private void cell(RowPlan plan, MainColumn column, TracedText text, List<TaskDraft> tasks) {
		if (isNone(text)) {
			context.layout(text);
			return;
		}
		Entries entries = context.splitter().split(text, column.letter());
		if (!entries.lead().isEmpty())
			lead(plan, column, entries.lead(), tasks);
		TaskDraft last = tasks.get(0);
		boolean cited = false;
		for (Entry entry : entries.coded()) {
			boolean citation = entry.letter() == 'K' || entry.letter() == 'S';
			cited |= citation;
			if (!citation)
				last = owner(tasks, entry, last);
			for (TaskDraft task : citation ? tasks : List.of(last))
				if (plan.begins() || !isRepeated(task, entry))
					elements.add(task, entry);
			note(column, entry, last);
		}
		if (cited && tasks.size() > 1)
			context.log().add(DecisionKind.CELL_SHARED, Confidence.DOUBTFUL, true, entries.coded().get(0).printed(), tasks.get(0).task,
					column == MainColumn.SKILL ? Literals.TASK__SKILLS : Literals.TASK__KNOWLEDGE, Fields.shown(text), shown(tasks));
	}

	private void note(MainColumn column, Entry entry, TaskDraft task) {
		if (entry.letter() != column.letter())
			context.log().add(DecisionKind.COLUMN_CORRECTED, Confidence.LIKELY, false, entry.printed(), task.task, null, column.printed(),
					entry.code() + " " + RowCells.shown(MainColumn.ofCodes(entry.letter())));
		if (entry.endsRange())
			context.log().add(DecisionKind.RANGE_EXPANDED, Confidence.LIKELY, false, entry.range(), task.task,
					entry.letter() == 'S' ? Literals.TASK__SKILLS : Literals.TASK__KNOWLEDGE, Fields.shown(entry.range()), upTo(task, entry));
	}

	/** Returns the codes of a range, which are the last that the task got, from the one on that begins it. */
	private static String upTo(TaskDraft task, Entry entry) {
		List<String> codes = new ArrayList<>();
		boolean begun = false;
		for (int i = task.citations.size() - 1; i >= 0 && !begun; i--) {
			Entry cited = task.citations.get(i).entry;
			codes.add(0, task.citations.get(i).shown());
			begun = cited == null || cited.printed().firstOrigin() == entry.range().firstOrigin();
		}
		return String.join("、", codes);
	}

	private static TaskDraft owner(List<TaskDraft> tasks, Entry entry, TaskDraft last) {
		return tasks.size() == 1 ? last : tasks.stream().filter(task -> task.owns(entry.numbers())).findFirst().orElse(last);
	}

	/** Some extractions print merged cells again in each row that they cover. */
	private boolean isRepeated(TaskDraft task, Entry entry) {
		Draft known = task.coded(entry.code().toString());
		if (known == null || elements.isCitedHere(known) || !Forms.same(known.text, entry.text()))
			return false;
		context.repeat(entry.printed());
		context.repeat(entry.text());
		return true;
	}

	/** Text before the first code goes on with what the row above began, or has no code. */
	private void lead(RowPlan plan, MainColumn column, TracedText lead, List<TaskDraft> tasks) {
		if (references.follow(lead, column, plan))
			return;
		Draft open = plan.begins() ? unfinished(plan, column) : last(tasks, column);
		if (open != null && (plan.row().afterBreak() || open.isCoded() || isUnfinished(open)))
			Joins.join(open, lead, context.log());
		else
			for (TracedText line : uncoded.of(column, lead))
				if (!references.follow(line, column, plan))
					for (TaskDraft task : column == MainColumn.KNOWLEDGE || column == MainColumn.SKILL ? tasks : tasks.subList(0, 1))
						elements.add(task, column, line);
	}

	/** In the first row behind a page break even the sentence of another task may end. */
	private static Draft unfinished(RowPlan plan, MainColumn column) {
		if (!plan.row().afterBreak() || plan.before() == null || column != MainColumn.INDICATOR)
			return null;
		Draft open = last(List.of(plan.before()), column);
		return open != null && isUnfinished(open) ? open : null;
	}

	private static boolean isUnfinished(Draft draft) {
		TracedText text = draft.text.trimmed();
		return draft.feature == Literals.INDICATOR__TEXT && !text.isEmpty() && !Script.isSentenceEnd(text.charAt(text.length() - 1));
	}

	private static Draft last(List<TaskDraft> tasks, MainColumn column) {
		for (int i = tasks.size() - 1; i >= 0; i--) {
			Draft last = tasks.get(i).last(column.letter());
			if (last != null)
				return last;
		}
		return null;
	}

	static String shown(List<TaskDraft> tasks) {
		return String.join("、", tasks.stream().map(task -> task.name.shown()).toList());
	}
}
