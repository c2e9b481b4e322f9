package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;

import java.nio.file.Path;

import org.eclipse.nebula.widgets.nattable.NatTable;

import guiju.ui.robot.Grid;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;

/** A standard that a story has opened on its matrix page. */
final class OpenedMatrix implements AutoCloseable {

	/** The rows of the header. */
	static final int GROUP = 0;
	static final int CODE = 1;
	static final int NAME = 2;
	static final int COUNT = 3;

	final OpenedTree opened;
	final Robot robot;

	OpenedMatrix(Robot robot, Path folder, String text) throws Exception {
		this(robot, OpenedTree.write(folder, "a.ocs", text));
	}

	OpenedMatrix(Robot robot, Path file) throws Exception {
		this.robot = robot;
		opened = new OpenedTree(robot, file);
		show();
	}

	/** Brings the matrix to the front. */
	void show() {
		opened.page(word("對應表", "Matrix"));
		robot.focus(grid().control());
	}

	Grid grid() {
		return new Grid(robot, opened.screen().named(NatTable.class, word("知識技能對應表", "Tasks by knowledge and skills")), 3, 4);
	}

	/** Returns the mark in a cell. */
	String cell(String task, String code) {
		return grid().cell(task, code, CODE);
	}

	/** Goes to a cell by the mouse without changing it. */
	void goTo(String task, String code) {
		grid().clickEdge(task, code, CODE);
	}

	/** Returns all that can be read around the table. */
	String words() {
		return opened.screen().words();
	}

	void choose(String... path) {
		Menus.context(robot, grid().control()).choose(path);
	}

	String text() {
		return opened.text();
	}

	String saved() throws Exception {
		robot.closeDialogs();
		return opened.saved();
	}

	@Override
	public void close() {
		opened.close();
	}
}
