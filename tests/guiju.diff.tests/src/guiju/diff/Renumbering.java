package guiju.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Standard;
import guiju.model.Task;

/** Numbers a standard anew, in place, as a committee does by hand. */
public final class Renumbering {

	private Renumbering() {}

	/** Numbers duties, tasks, outputs and indicators by their places. */
	public static void outline(Standard standard) {
		int t = 0;
		for (Duty duty : standard.getDuties()) {
			duty.setCode("T" + ++t);
			int n = 0;
			for (Task task : duty.getTasks())
				task(task, t + "." + ++n);
		}
	}

	private static void task(Task task, String number) {
		task.setCode("T" + number);
		for (int i = 0; i < task.getOutputs().size(); i++)
			task.getOutputs().get(i).setCode("O" + number + "." + (i + 1));
		for (int i = 0; i < task.getIndicators().size(); i++)
			task.getIndicators().get(i).setCode("P" + number + "." + (i + 1));
	}

	/** Numbers knowledge and skills by their places; citations follow. */
	public static void definitions(Standard standard) {
		Map<String, String> codes = new HashMap<>();
		byPlace(standard.getKnowledge(), 'K', codes);
		byPlace(standard.getSkills(), 'S', codes);
		cite(standard, code -> codes.getOrDefault(code, code));
	}

	private static void byPlace(List<? extends Definition> definitions, char letter, Map<String, String> codes) {
		for (int i = 0; i < definitions.size(); i++) {
			String code = "%c%02d".formatted(letter, i + 1);
			codes.put(definitions.get(i).getCode(), code);
			definitions.get(i).setCode(code);
		}
	}

	/** Gives knowledge and skills one another's codes; citations follow and stay where they stand. */
	public static void shuffleDefinitions(Standard standard, Random random) {
		Map<String, String> codes = new HashMap<>();
		for (List<? extends Definition> definitions : List.of(standard.getKnowledge(), standard.getSkills())) {
			List<String> shuffled = new ArrayList<>(definitions.stream().map(Definition::getCode).toList());
			Collections.shuffle(shuffled, random);
			for (int i = 0; i < definitions.size(); i++) {
				codes.put(definitions.get(i).getCode(), shuffled.get(i));
				definitions.get(i).setCode(shuffled.get(i));
			}
		}
		cite(standard, codes::get);
	}

	private static void cite(Standard standard, UnaryOperator<String> code) {
		for (Duty duty : standard.getDuties())
			for (Task task : duty.getTasks()) {
				for (Citation citation : task.getKnowledge())
					citation.setCode(code.apply(citation.getCode()));
				for (Citation citation : task.getSkills())
					citation.setCode(code.apply(citation.getCode()));
			}
	}
}
