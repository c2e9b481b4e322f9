package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.MainColumn;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.Entries;
import guiju.importer.repair.Entry;
import guiju.importer.repair.FirstCode;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.Duty;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;

/**
 * Goes down the first two columns: which rows begin a duty or a task, which go on with one, and which say again what is
 * known because a merged cell is repeated on the next page.
 */
final class TaskRows {

	private final List<RowPlan> plans = new ArrayList<>();
	private final List<Draft> duties = new ArrayList<>();
	private final List<TaskDraft> all = new ArrayList<>();
	private final Set<Integer> dutyNumbers = new HashSet<>();
	private final Context context;
	private List<TaskDraft> open = List.of();
	private boolean dutyBegan;
	private MainRow dutyRow;
	private int dutySpan;

	private TaskRows(Context context) {
		this.context = context;
	}

	/** Returns which tasks each row stands beside; rows that hold nothing are left out. */
	static TaskRows of(List<MainRow> rows, Context context) {
		TaskRows tasks = new TaskRows(context);
		List<RowCells> cells = new ArrayList<>(rows.size());
		for (MainRow row : rows) {
			cells.add(new RowCells(row, context));
			FirstCode duty = context.splitter().first(cells.get(cells.size() - 1).text(MainColumn.DUTY), 'T');
			if (duty != null && duty.numbers().size() == 1)
				tasks.dutyNumbers.add(duty.numbers().get(0));
		}
		for (int i = 0; i < rows.size(); i++)
			tasks.plan(rows.get(i), cells.get(i));
		return tasks;
	}

	List<RowPlan> plans() {
		return plans;
	}

	List<Draft> duties() {
		return duties;
	}

	List<TaskDraft> tasks() {
		return all;
	}

	private void plan(MainRow row, RowCells cells) {
		TaskDraft before = open.isEmpty() ? null : open.get(open.size() - 1);
		List<TaskDraft> begun = new ArrayList<>();
		List<TaskDraft> again = new ArrayList<>();
		dutyBegan = false;
		Entries duty = context.splitter().split(cells.text(MainColumn.DUTY), 'T');
		Entries task = context.splitter().split(cells.text(MainColumn.TASK), 'T');
		if (!duty.lead().isEmpty())
			dutyLead(duty.lead(), row, task);
		for (Entry entry : duty.coded())
			coded(entry, row, begun, again);
		if (!task.lead().isEmpty())
			taskLead(task.lead(), row, cells, begun);
		if (!duty.lead().isEmpty() || !duty.coded().isEmpty())
			covers(row, cells);
		for (Entry entry : task.coded())
			coded(entry, row, begun, again);
		boolean nameless = begun.isEmpty() && again.isEmpty() && cells.hasContent() && (before == null || dutyBegan);
		if (nameless) {
			begun.add(begin(null, TracedText.EMPTY));
			context.log().add(DecisionKind.NAME_MISSING, Confidence.DOUBTFUL, true, row.row().cells().get(0).text(), begun.get(0).task, Literals.TASK__NAME, null,
					null);
		}
		again.addAll(begun);
		if (!begun.isEmpty())
			open = List.copyOf(again);
		if (!open.isEmpty())
			plans.add(new RowPlan(row, cells, before, again.isEmpty() || begun.isEmpty() ? open : again, !begun.isEmpty()));
	}

	/** A duty's cell that is merged over rows stands beside all of their tasks, whatever their numbers say. */
	private void covers(MainRow row, RowCells cells) {
		dutyRow = row;
		dutySpan = 1;
		for (CleanCell cell : cells.of(MainColumn.DUTY))
			dutySpan = Math.max(dutySpan, cell.rowSpan());
	}

	private boolean isCovered(MainRow row) {
		return dutyRow != null && dutyRow.table() == row.table() && row.index() - dutyRow.index() < dutySpan;
	}

	private void coded(Entry entry, MainRow row, List<TaskDraft> begun, List<TaskDraft> again) {
		if (entry.numbers().size() == 1 && entry.letter() == 'T')
			duty(entry);
		else
			task(entry, row, begun, again);
	}

	private void duty(Entry entry) {
		Draft current = duties.isEmpty() ? null : duties.get(duties.size() - 1);
		if (current != null && current.numbers().equals(entry.numbers()) && isRepeated(current, entry.text())) {
			context.repeat(entry.printed());
			return;
		}
		beginDuty(entry, entry.text());
	}

	private void task(Entry entry, MainRow row, List<TaskDraft> begun, List<TaskDraft> again) {
		TaskDraft known = open.stream().filter(task -> task.name.numbers().equals(entry.numbers())).findFirst().orElse(null);
		if (known != null && begun.isEmpty() && isRepeated(known.name, entry.text())) {
			context.repeat(entry.printed());
			again.add(known);
			return;
		}
		dutyOf(entry, row);
		begun.add(begin(entry, entry.text()));
	}

	/** A merged cell is printed again on the next page; a label that was cut may be whole there. */
	private boolean isRepeated(Draft draft, TracedText printed) {
		int mark = ContinuedMark.start(printed);
		TracedText text = printed.subSequence(0, mark).trimmed();
		String known = Forms.of(draft.text);
		String again = Forms.of(text);
		boolean marked = mark < printed.length();
		boolean less = again.isEmpty() || known.equals(again) || marked && known.startsWith(again);
		boolean more = !known.isEmpty() && again.startsWith(known);
		if (!less && !more)
			return false;
		context.layout(printed.from(mark));
		context.repeat(less ? text : draft.text);
		draft.text = less ? draft.text : text;
		return true;
	}

	/** A task whose number names a duty that is nowhere printed stands below a duty without a name. */
	private void dutyOf(Entry entry, MainRow row) {
		int number = entry.numbers().get(0);
		Draft current = duties.isEmpty() ? null : duties.get(duties.size() - 1);
		boolean other = current != null && current.isCoded() && current.numbers().get(0) != number;
		if (current != null && (!other || isCovered(row) || dutyNumbers.contains(number))) {
			if (other)
				context.log().add(DecisionKind.CODE_AS_PRINTED, Confidence.CERTAIN, false, entry.printed(), current.object, Literals.CODED__CODE,
						entry.code().toString(), current.shown());
			return;
		}
		Draft missing = beginDuty(null, TracedText.EMPTY);
		context.log().add(DecisionKind.DUTY_MISSING, Confidence.DOUBTFUL, true, entry.printed(), missing.object, null, entry.code().toString(), null);
	}

	private void dutyLead(TracedText lead, MainRow row, Entries task) {
		Draft current = duties.isEmpty() ? null : duties.get(duties.size() - 1);
		if (current != null && isRepeated(current, lead))
			return;
		boolean other = !task.coded().isEmpty() && current != null && current.isCoded()
				&& !task.coded().get(0).numbers().get(0).equals(current.numbers().get(0));
		boolean goesOn = row.afterBreak() || task.coded().isEmpty() && task.lead().isEmpty() || current != null && current.isCoded();
		if (current == null || other || !goesOn)
			beginDuty(null, lead);
		else
			Joins.join(current, lead, context.log());
	}

	private void taskLead(TracedText lead, MainRow row, RowCells cells, List<TaskDraft> begun) {
		TaskDraft current = open.isEmpty() ? null : open.get(open.size() - 1);
		if (current != null && !dutyBegan && isRepeated(current.name, lead))
			return;
		FirstCode detail = cells.firstDetail();
		boolean level = !cells.of(MainColumn.LEVEL).isEmpty();
		boolean goesOn = current != null && !dutyBegan;
		if (goesOn && detail != null && current.name.isCoded())
			goesOn = current.owns(detail.numbers()) || row.afterBreak() && !level && detail.numbers().get(detail.numbers().size() - 1) > 1;
		else if (goesOn && !row.afterBreak())
			goesOn = !level && current.name.isCoded();
		else if (goesOn)
			goesOn = !level;
		if (goesOn)
			Joins.join(current.name, lead, context.log());
		else
			begun.add(begin(null, lead));
	}

	private Draft beginDuty(Entry entry, TracedText name) {
		Duty duty = OcsFactory.eINSTANCE.createDuty();
		context.standard().getDuties().add(duty);
		Draft draft = new Draft(duty, Literals.DUTY__NAME, entry, name);
		duties.add(draft);
		dutyBegan = true;
		return draft;
	}

	private TaskDraft begin(Entry entry, TracedText name) {
		if (duties.isEmpty()) {
			Draft missing = beginDuty(null, TracedText.EMPTY);
			context.log().add(DecisionKind.DUTY_MISSING, Confidence.DOUBTFUL, true, entry == null ? name : entry.printed(), missing.object, null,
					entry == null ? Fields.shown(name) : entry.code().toString(), null);
		}
		Task task = OcsFactory.eINSTANCE.createTask();
		((Duty) duties.get(duties.size() - 1).object).getTasks().add(task);
		TaskDraft draft = new TaskDraft(task, new Draft(task, Literals.TASK__NAME, entry, name));
		all.add(draft);
		return draft;
	}
}
