package guiju.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

import guiju.model.Definition;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.EditResult;
import guiju.sync.session.Snapshot;
import guiju.ui.form.Edits;
import guiju.ui.form.NextCode;
import guiju.ui.matrix.content.MatrixColumn;
import guiju.ui.matrix.content.MatrixQuery;
import guiju.ui.matrix.content.MatrixRow;
import guiju.ui.matrix.content.TableText;
import guiju.ui.matrix.content.Toggle;
import guiju.ui.wording.Words;

/** What can be done in the matrix. */
final class MatrixActions {

	private final MatrixTable table;
	private final MatrixWords words;
	private final Edits edits;
	private final Consumer<Function<MatrixQuery, MatrixQuery>> asked;

	MatrixActions(MatrixTable table, MatrixWords words, Edits edits, Consumer<Function<MatrixQuery, MatrixQuery>> asked) {
		this.table = table;
		this.words = words;
		this.edits = edits;
		this.asked = asked;
	}

	Edits edits() {
		return edits;
	}

	// Citing

	/** Cites what is chosen, or no more; on a duty folds its tasks or unfolds them. */
	void toggle() {
		List<Toggle.Cell> chosen = table.chosen();
		if (chosen.size() == 1 && chosen.get(0).row() instanceof MatrixRow.OfDuty)
			fold();
		else
			toggle(chosen);
	}

	private void toggle(List<Toggle.Cell> cells) {
		if (cells.isEmpty())
			return;
		Snapshot current = edits.session().current();
		// What was typed elsewhere may have been read only now, by which the table shows it already.
		switch (Toggle.of(current, table.view().matrix(), cells)) {
			case Toggle.Edit edit -> tell(cells, edits.make(edit.edit()));
			case Toggle.Reason reason -> edits.tell(Optional.of(words.text("refused." + reason.name(), words.shortly(cells.get(0).column()))));
		}
	}

	/** Where a line of the task cannot be read, that is most likely why nothing could be done. */
	private void tell(List<Toggle.Cell> cells, EditResult result) {
		if (result.refusal().isEmpty())
			return;
		String reason = result.refusal().get().message(Words.language());
		cells.stream().map(Toggle.Cell::row).filter(MatrixRow.OfTask.class::isInstance).map(MatrixRow.OfTask.class::cast).flatMap(task -> task.troubles().stream()).findFirst()
				.ifPresent(trouble -> edits.tell(Optional.of(words.text("refused.line", trouble.line(), reason))));
	}

	/** Folds the tasks of the duty that has the focus, or unfolds them. */
	void fold() {
		table.row().filter(MatrixRow.OfDuty.class::isInstance).ifPresent(duty -> asked.accept(query -> query.toggled(duty.id())));
	}

	// New definitions

	/** Returns the column of the focus if tasks cite its code and nothing defines it. */
	Optional<MatrixColumn> undefined() {
		return table.column().filter(column -> column.state() == MatrixColumn.State.UNDEFINED && !column.code().isEmpty());
	}

	/** Tells that there is no definition to go to, and how one comes to be. */
	void tellUndefined() {
		edits.tell(undefined().map(column -> words.text("nowhere", column.code())));
	}

	/** Asks for the label of what the column of the focus lacks: the definition of its code, or else new knowledge or a new skill. */
	void define() {
		boolean skill = table.column().map(MatrixColumn::skill).orElse(false);
		Optional<String> cited = undefined().map(MatrixColumn::code);
		if (cited.isEmpty())
			define(skill);
		else
			ask(skill, words.text("new.undefined", cited.get())).ifPresent(name -> define(place(skill), cited.get(), name, Optional.empty()));
	}

	/** Asks for the label of new knowledge, or of a skill, and lets the task cite it that has the focus. */
	void define(boolean skill) {
		edits.flush();
		Snapshot current = edits.session().current();
		String code = NextCode.of(current, current.tree().root(), place(skill));
		Optional<MatrixRow.OfTask> task = table.row().filter(MatrixRow.OfTask.class::isInstance).map(MatrixRow.OfTask.class::cast);
		String asking = task.map(row -> words.text("new.cited", code, words.shortly(row))).orElseGet(() -> words.text("new.alone", code));
		ask(skill, asking).ifPresent(name -> define(place(skill), code, name, task));
	}

	private static EReference place(boolean skill) {
		return skill ? Literals.STANDARD__SKILLS : Literals.STANDARD__KNOWLEDGE;
	}

	private Optional<String> ask(boolean skill, String asking) {
		InputDialog dialog = new InputDialog(table.control().getShell(), words.text(skill ? "new.skill" : "new.knowledge"), asking, "",
				text -> text.isBlank() ? words.text("new.empty") : null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	private void define(EReference place, String code, String name, Optional<MatrixRow.OfTask> row) {
		Snapshot current = edits.session().current();
		List<String> codes = ((List<?>) current.parsed().standard().eGet(place)).stream().map(Definition.class::cast).map(Definition::getCode).toList();
		List<TreeEdit> all = new ArrayList<>();
		all.add(new TreeEdit.Insert(current.tree().root(), Toggle.place(codes, code), Draft.of(place).with(Literals.CODED__CODE, code).with(Literals.DEFINITION__NAME, name)));
		row.map(MatrixRow.OfTask::key).filter(key -> current.tree().object(key) instanceof Task).ifPresent(key -> {
			Task task = (Task) current.tree().object(key);
			boolean skill = place == Literals.STANDARD__SKILLS;
			int index = (skill ? task.getSkills() : task.getKnowledge()).size();
			all.add(new TreeEdit.AddCitation(key, skill ? Literals.TASK__SKILLS : Literals.TASK__KNOWLEDGE, index, code));
		});
		EditResult made = edits.make(new TreeEdit.Several(all));
		made.created().stream().flatMap(key -> column(key).stream()).findFirst().ifPresent(at -> table.focus(at, table.focus().row()));
	}

	private Optional<Integer> column(ElementKey definition) {
		return table.view().columnAt(definition);
	}

	// The table as text

	/** Copies what is chosen, or all that is shown where only one cell is. */
	void copy() {
		List<Toggle.Cell> chosen = table.chosen();
		if (chosen.size() < 2) {
			copyAll();
			return;
		}
		TreeSet<Integer> rows = new TreeSet<>();
		TreeSet<Integer> columns = new TreeSet<>();
		for (Toggle.Cell cell : chosen) {
			rows.add(table.view().rows().indexOf(cell.row()));
			columns.add(table.view().columns().indexOf(cell.column()));
		}
		copy(rows.stream().map(table.view().rows()::get).toList(), columns.stream().map(table.view().columns()::get).toList());
	}

	/** Copies all that is shown. */
	void copyAll() {
		copy(table.view().rows(), table.view().columns());
	}

	private void copy(List<MatrixRow> rows, List<MatrixColumn> columns) {
		String text = TableText.of(table.view().matrix(), rows, columns, new TableText.Headings(words.text("mark"), words.text("duties"), words.text("count")));
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
		edits.tell(Optional.of(words.text("copied", rows.size(), columns.size())));
	}
}
