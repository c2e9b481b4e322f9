package guiju.ui.matrix.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.model.Citation;
import guiju.model.Task;
import guiju.model.code.ElementCode;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;

/**
 * Citing by cells: if some cell of those chosen is not cited yet, all become so; else none stays. A new citation comes behind the
 * last one with a smaller code, so that lists that are in order stay so.
 */
public sealed interface Toggle {

	/** A cell. */
	record Cell(MatrixRow row, MatrixColumn column) {}

	/** What is to be done. */
	record Edit(TreeEdit edit, boolean cites, int cells) implements Toggle {}

	/** Why nothing is done. */
	enum Reason implements Toggle {
		/** Only duties are chosen. */
		DUTY,
		/** The line of the task cannot be read. */
		UNREAD,
		/** Nothing defines the code, and another citation of it would be one more error. */
		UNDEFINED,
		/** The definition has no code by which it could be cited. */
		UNCODED,
		/** Citations of the code count for another definition. */
		REPEATED
	}

	/** Finds what a toggle of some cells comes to. */
	static Toggle of(Snapshot snapshot, Matrix matrix, List<Cell> cells) {
		List<Cell> tasks = cells.stream().filter(cell -> cell.row() instanceof MatrixRow.OfTask).toList();
		if (tasks.isEmpty())
			return cells.stream().anyMatch(cell -> cell.row() instanceof MatrixRow.Unread) ? Reason.UNREAD : Reason.DUTY;
		List<Cell> open = tasks.stream().filter(cell -> !matrix.isCited(cell.row(), cell.column())).toList();
		if (open.isEmpty()) {
			List<ElementKey> all = tasks.stream().flatMap(cell -> matrix.citations(cell.row(), cell.column()).stream()).toList();
			return new Edit(all.size() == 1 ? new TreeEdit.RemoveCitation(all.get(0)) : new TreeEdit.Delete(all), false, tasks.size());
		}
		List<Cell> possible = open.stream().filter(cell -> cell.column().state() == MatrixColumn.State.DEFINED).toList();
		if (possible.isEmpty())
			return switch (open.get(0).column().state()) {
				case UNCODED -> Reason.UNCODED;
				case REPEATED -> Reason.REPEATED;
				default -> Reason.UNDEFINED;
			};
		return new Edit(cite(snapshot, possible), true, possible.size());
	}

	private static TreeEdit cite(Snapshot snapshot, List<Cell> cells) {
		Map<List<Object>, List<String>> lists = new HashMap<>();
		List<TreeEdit> edits = new ArrayList<>();
		for (Cell cell : cells) {
			ElementKey task = ((MatrixRow.OfTask) cell.row()).key();
			List<String> codes = lists.computeIfAbsent(List.of(task, cell.column().skill()), none -> codes(snapshot, task, cell.column()));
			int index = place(codes, cell.column().code());
			codes.add(index, cell.column().code());
			edits.add(new TreeEdit.AddCitation(task, cell.column().feature(), index, cell.column().code()));
		}
		return edits.size() == 1 ? edits.get(0) : new TreeEdit.Several(edits);
	}

	private static List<String> codes(Snapshot snapshot, ElementKey key, MatrixColumn column) {
		List<String> codes = new ArrayList<>();
		if (snapshot.tree().object(key) instanceof Task task)
			for (Citation citation : column.skill() ? task.getSkills() : task.getKnowledge())
				codes.add(citation.getCode());
		return codes;
	}

	/** Returns where a code goes among others. */
	static int place(List<String> codes, String code) {
		for (int i = codes.size(); i > 0; i--)
			if (number(codes.get(i - 1)) < number(code))
				return i;
		return 0;
	}

	private static int number(String code) {
		return code == null ? 0 : ElementCode.parse(code).map(ElementCode::number).orElse(0);
	}
}
