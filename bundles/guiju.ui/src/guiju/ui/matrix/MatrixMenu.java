package guiju.ui.matrix;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import guiju.ui.matrix.content.MatrixColumn;
import guiju.ui.matrix.content.MatrixRow;
import guiju.ui.matrix.content.Toggle;

/** The context menu of the table. */
final class MatrixMenu {

	private final MatrixTable table;
	private final MatrixActions actions;
	private final MatrixPlaces places;
	private final MatrixWords words;

	MatrixMenu(MatrixTable table, MatrixActions actions, MatrixPlaces places, MatrixWords words) {
		this.table = table;
		this.actions = actions;
		this.places = places;
		this.words = words;
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.control().setMenu(menu.createContextMenu(table.control()));
		table.control().addListener(SWT.MenuDetect, this::place);
	}

	/** The menu key opens it beside the cell and not wherever the pointer is. */
	private void place(Event event) {
		if (event.detail != SWT.MENU_KEYBOARD)
			return;
		Rectangle cell = table.bounds(table.focus().column(), table.focus().row());
		Point at = table.control().toDisplay(cell.x + cell.width / 2, cell.y + cell.height);
		event.x = at.x;
		event.y = at.y;
	}

	private void fill(IMenuManager menu) {
		List<Toggle.Cell> chosen = table.chosen();
		boolean task = chosen.stream().anyMatch(cell -> cell.row() instanceof MatrixRow.OfTask);
		boolean cited = task && chosen.stream().filter(cell -> cell.row() instanceof MatrixRow.OfTask).allMatch(cell -> table.view().matrix().isCited(cell.row(), cell.column()));
		boolean duty = chosen.size() == 1 && chosen.get(0).row() instanceof MatrixRow.OfDuty;
		if (duty)
			add(menu, words.text(table.view().isFolded(chosen.get(0).row()) ? "menu.unfold" : "menu.fold"), "Enter", true, actions::fold);
		else
			add(menu, words.text(cited ? "menu.cancel" : "menu.cite"), words.text("menu.space"), task, actions::toggle);
		menu.add(new Separator());
		table.row().ifPresent(row -> add(menu, words.text("menu.task", words.shortly(row)), "", row.element().isPresent(), places::task));
		table.column().ifPresent(column -> add(menu, words.text("menu.definition", words.shortly(column)), "F3", column.definition() != null, () -> places.definition()));
		add(menu, words.text("menu.text"), "", table.row().isPresent(), places::text);
		menu.add(new Separator());
		boolean citing = table.row().filter(MatrixRow.OfTask.class::isInstance).isPresent();
		boolean skill = table.column().filter(MatrixColumn::skill).isPresent();
		boolean undefined = actions.undefined().isPresent();
		actions.undefined().ifPresent(column -> add(menu, words.text("menu.define", column.code()), "Insert", true, actions::define));
		add(menu, words.text(citing ? "menu.newKnowledge" : "menu.newKnowledgeOnly"), skill || undefined ? "" : "Insert", true, () -> actions.define(false));
		add(menu, words.text(citing ? "menu.newSkill" : "menu.newSkillOnly"), skill && !undefined ? "Insert" : "", true, () -> actions.define(true));
		menu.add(new Separator());
		add(menu, words.text("menu.copy"), "Ctrl+C", chosen.size() > 1, actions::copy);
		add(menu, words.text("menu.copyAll"), chosen.size() > 1 ? "" : "Ctrl+C", true, actions::copyAll);
	}

	private static void add(IMenuManager menu, String text, String key, boolean enabled, Runnable run) {
		Action action = new Action(text.replace("&", "&&") + (key.isEmpty() ? "" : "\t" + key)) {

			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		menu.add(action);
	}
}
