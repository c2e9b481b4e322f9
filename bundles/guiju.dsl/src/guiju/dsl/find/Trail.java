package guiju.dsl.find;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.lexing.Tok;

/** Follows the lines of a standard and knows which element each belongs to, also where lines are missing. */
final class Trail {

	private String task;
	private List<String> owner = List.of();
	private List<String> line = List.of();

	/** Enters a line that begins with a head and is named by a label: its code, else its keyword. */
	void enter(Tok head, String label) {
		switch (head) {
			case DUTY_CODE, DUTY_WORD -> own(null, List.of(label));
			case TASK_CODE, TASK_WORD -> own(label, List.of(label));
			case OUTPUT_CODE, OUTPUT_WORD, INDICATOR_CODE, INDICATOR_WORD, LEVEL_WORD, KNOWLEDGE_LIST, SKILLS_LIST ->
				own(task, task == null ? List.of(label) : List.of(task, label));
			case REASON_WORD, DEFINITION_WORD, STATUS_WORD, UPDATE_WORD, DASH -> line = below(label);
			case BAR -> {
				// It continues the text above.
			}
			case BROKEN_LINE, STRAY_LINE -> line = List.of();
			default -> own(null, List.of(label));
		}
	}

	/** Returns the labels that lead to the line at hand. */
	List<String> line() {
		return line;
	}

	private void own(String openTask, List<String> labels) {
		task = openTask;
		owner = labels;
		line = labels;
	}

	private List<String> below(String label) {
		List<String> labels = new ArrayList<>(owner);
		labels.add(label);
		return labels;
	}
}
