package guiju.importer.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import guiju.model.Citation;
import guiju.model.Duty;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.citation.CitationIndex;
import guiju.model.reference.References;

/**
 * The rows of the main table of a standard: one for each task, and as many more as page breaks make of it. A cell is a list
 * of elements, each a code and a text; the first of a row behind a break may be the rest of a text, without a code.
 */
final class Rows {

	/**
	 * An element in a cell.
	 *
	 * @param code its code, empty for the rest of a text or for a level
	 * @param text its text
	 */
	record Element(String code, String text) {}

	/**
	 * A row.
	 *
	 * @param afterBreak whether a page break stands before it
	 * @param cells seven cells
	 */
	record Row(boolean afterBreak, List<List<Element>> cells) {}

	private static final int FIRST_COLUMN_THAT_IS_CUT = 2;

	private final List<Row> rows = new ArrayList<>();
	private final Set<String> marked = new TreeSet<>();
	private final CitationIndex index;
	private final Random random;

	private Rows(Standard standard, Random random) {
		this.random = random;
		index = new CitationIndex(standard);
	}

	/** Returns the rows of a standard. Cuts go between ideographs, where no blank is lost. */
	static List<Row> of(Standard standard, Style style, Random random) {
		Rows rows = new Rows(standard, random);
		for (Duty duty : standard.getDuties())
			for (Task task : duty.getTasks())
				rows.task(duty, task, style);
		return rows.rows;
	}

	private void task(Duty duty, Task task, Style style) {
		List<List<Element>> cells = new ArrayList<>();
		cells.add(duty.getTasks().indexOf(task) == 0 ? List.of(new Element(duty.getCode(), duty.getName())) : List.of());
		cells.add(List.of(new Element(task.getCode(), task.getName())));
		cells.add(task.getOutputs().stream().map(output -> new Element(output.getCode(), output.getText())).toList());
		cells.add(task.getIndicators().stream().map(indicator -> new Element(indicator.getCode(), indicator.getText())).toList());
		cells.add(List.of(new Element("", task.getLevelText())));
		cells.add(task.getKnowledge().stream().map(this::citation).toList());
		cells.add(task.getSkills().stream().map(this::citation).toList());
		boolean between = random.nextInt(100) < style.breaks();
		if (random.nextInt(100) >= style.breaks()) {
			rows.add(new Row(between, cells));
			return;
		}
		List<List<Element>> first = new ArrayList<>();
		List<List<Element>> second = new ArrayList<>();
		for (int column = 0; column < cells.size(); column++)
			cut(column, cells.get(column), first, second, style.mergedAgain() ? List.of(new Element(duty.getCode(), duty.getName())) : List.of());
		rows.add(new Row(between, first));
		rows.add(new Row(true, second));
	}

	/** The marker of a note stands at the first printing of a label only. */
	private Element citation(Citation citation) {
		String name = index.target(citation).getName();
		return new Element(citation.getCode(), marked.add(citation.getCode()) ? name : References.withoutNotes(name));
	}

	private void cut(int column, List<Element> cell, List<List<Element>> first, List<List<Element>> second, List<Element> duty) {
		Supplier<List<Element>> again = () -> duty.isEmpty() ? List.of() : column == 0 ? duty : column == 1 ? cell : List.of();
		if (column < FIRST_COLUMN_THAT_IS_CUT && !again.get().isEmpty() || column == 4 || cell.isEmpty() || column == 0) {
			first.add(cell);
			second.add(again.get());
			return;
		}
		int at = column == 1 ? 0 : random.nextInt(cell.size());
		Element element = cell.get(at);
		int position = random.nextInt(4) == 0 ? 0 : cut(element.text());
		List<Element> rest = new ArrayList<>(cell.subList(at + 1, cell.size()));
		List<Element> begun = new ArrayList<>(cell.subList(0, at + 1));
		if (position > 0) {
			begun.set(at, new Element(element.code(), element.text().substring(0, position)));
			rest.add(0, new Element("", element.text().substring(position)));
		}
		first.add(begun);
		second.add(rest);
	}

	/** Returns a place between two ideographs, or 0. */
	private int cut(String text) {
		int from = 1 + random.nextInt(Math.max(1, text.length() - 1));
		for (int i = from; i < text.length(); i++)
			if (isIdeograph(text.charAt(i - 1)) && isIdeograph(text.charAt(i)))
				return i;
		return 0;
	}

	static boolean isIdeograph(char c) {
		return c >= '\u4e00' && c <= '\u9fff';
	}
}
