package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.Canonical;
import guiju.importer.label.MainColumn;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.Bullets;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.Entries;
import guiju.importer.repair.Entry;
import guiju.importer.repair.Script;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.Citation;
import guiju.model.Indicator;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.Output;

/**
 * Gives the outputs, indicators, knowledge and skills of each row to the tasks that it stands beside. Of several tasks the
 * numbers of an output or indicator name its own; a cell of citations belongs to all of them.
 */
final class RowContents {

	/** What a cell says that holds nothing. */
	private static final Set<String> NONE = Set.of("-", "--", "—", "–", "──", "無", "N/A", "NA", "/", "※", "X", "×");
	private static final List<MainColumn> COLUMNS = List.of(MainColumn.OUTPUT, MainColumn.INDICATOR, MainColumn.KNOWLEDGE, MainColumn.SKILL);

	private final Context context;
	private final List<RowPlan> plans;
	private final List<Draft> citations = new ArrayList<>();
	private final Map<RowPlan, List<Draft>> byRow = new IdentityHashMap<>();
	private final List<Passage> attitudes = new ArrayList<>();
	private RowPlan reading;

	RowContents(List<RowPlan> plans, Context context) {
		this.context = context;
		this.plans = plans;
	}

	/** Returns the citations in printed order; a cell beside several tasks has them once for each. */
	List<Draft> citations() {
		return citations;
	}

	/** Returns the cells of a column of attitudes, which some tables have. */
	List<Passage> attitudes() {
		return attitudes;
	}

	/** Returns the citations that a row prints. */
	List<Draft> citations(RowPlan row) {
		return byRow.getOrDefault(row, List.of());
	}

	/** Reads all rows. */
	void read() {
		for (int i = 0; i < plans.size(); i++) {
			RowPlan plan = plans.get(i);
			reading = plan;
			for (MainColumn column : COLUMNS)
				for (CleanCell cell : plan.cells().of(column))
					cell(plan, column, cell.text(), beside(i, cell));
			for (CleanCell cell : plan.cells().of(MainColumn.LEVEL))
				Levels.give(cell.text(), beside(i, cell), plan.begins(), context);
			for (CleanCell cell : plan.cells().of(MainColumn.ATTITUDE))
				attitudes.add(new Passage(plan.row().afterBreak(), List.of(cell.lines())));
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

	private void cell(RowPlan plan, MainColumn column, TracedText text, List<TaskDraft> tasks) {
		if (NONE.contains(Canonical.of(text))) {
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
					add(task, entry);
			if (entry.letter() != column.letter())
				context.log().add(DecisionKind.COLUMN_CORRECTED, Confidence.LIKELY, false, entry.printed(), last.task, null, String.valueOf(column.letter()),
						String.valueOf(entry.letter()));
		}
		if (cited && tasks.size() > 1)
			context.log().add(DecisionKind.CELL_SHARED, Confidence.DOUBTFUL, true, entries.coded().get(0).printed(), tasks.get(0).task,
					column == MainColumn.SKILL ? Literals.TASK__SKILLS : Literals.TASK__KNOWLEDGE, Fields.shown(text), shown(tasks));
	}

	private static TaskDraft owner(List<TaskDraft> tasks, Entry entry, TaskDraft last) {
		return tasks.size() == 1 ? last : tasks.stream().filter(task -> task.owns(entry.numbers())).findFirst().orElse(last);
	}

	/** Some extractions print merged cells again in each row that they cover. */
	private boolean isRepeated(TaskDraft task, Entry entry) {
		Draft known = task.coded(entry.code().toString());
		if (known == null || citedHere(known) || !Forms.same(known.text, entry.text()))
			return false;
		context.repeat(entry.printed());
		context.repeat(entry.text());
		return true;
	}

	private boolean citedHere(Draft draft) {
		return byRow.getOrDefault(reading, List.of()).contains(draft);
	}

	/** Text before the first code goes on with what the row above began, or has no code. */
	private void lead(RowPlan plan, MainColumn column, TracedText lead, List<TaskDraft> tasks) {
		Draft open = plan.begins() ? unfinished(plan, column) : last(tasks, column);
		if (open != null && (plan.row().afterBreak() || open.isCoded() || isUnfinished(open)))
			Joins.join(open, lead, context.log());
		else
			for (TracedText line : lines(column, lead))
				uncoded(tasks, column, line);
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

	/** Without codes each line of an author's is an element; an indicator ends with its sentence. Bullets are layout. */
	private List<TracedText> lines(MainColumn column, TracedText lead) {
		List<TracedText> lines = new ArrayList<>();
		for (TracedText printed : Cuts.at(lead, c -> c == Breaks.HARD)) {
			int bullet = Bullets.length(printed);
			context.layout(printed.subSequence(0, bullet));
			TracedText line = printed.from(bullet);
			TracedText before = lines.isEmpty() ? TracedText.EMPTY : lines.get(lines.size() - 1);
			boolean within = bullet == 0 && column == MainColumn.INDICATOR && !before.isEmpty() && !Script.isSentenceEnd(before.charAt(before.length() - 1));
			if (within)
				lines.set(lines.size() - 1, Breaks.wrap(before, line));
			else if (!line.isEmpty())
				lines.add(line);
		}
		return lines;
	}

	private void uncoded(List<TaskDraft> tasks, MainColumn column, TracedText text) {
		boolean citation = column == MainColumn.KNOWLEDGE || column == MainColumn.SKILL;
		for (TaskDraft task : citation ? tasks : tasks.subList(0, 1)) {
			EObject object = create(task, column.letter());
			keep(task, new Draft(object, feature(column.letter()), null, text));
		}
	}

	private void add(TaskDraft task, Entry entry) {
		keep(task, new Draft(create(task, entry.letter()), feature(entry.letter()), entry, entry.text()));
	}

	private void keep(TaskDraft task, Draft draft) {
		task.add(draft);
		if (draft.object instanceof Citation) {
			citations.add(draft);
			byRow.computeIfAbsent(reading, none -> new ArrayList<>()).add(draft);
		}
	}

	private static EObject create(TaskDraft task, char letter) {
		switch (letter) {
			case 'O' -> {
				Output output = OcsFactory.eINSTANCE.createOutput();
				task.task.getOutputs().add(output);
				return output;
			}
			case 'P' -> {
				Indicator indicator = OcsFactory.eINSTANCE.createIndicator();
				task.task.getIndicators().add(indicator);
				return indicator;
			}
			default -> {
				Citation citation = OcsFactory.eINSTANCE.createCitation();
				(letter == 'S' ? task.task.getSkills() : task.task.getKnowledge()).add(citation);
				return citation;
			}
		}
	}

	/** The text of a citation is a label, which goes into a definition. */
	private static EAttribute feature(char letter) {
		return switch (letter) {
			case 'O' -> Literals.OUTPUT__TEXT;
			case 'P' -> Literals.INDICATOR__TEXT;
			default -> Literals.DEFINITION__NAME;
		};
	}

	private static String shown(List<TaskDraft> tasks) {
		return String.join("、", tasks.stream().map(task -> task.name.shown()).toList());
	}
}
