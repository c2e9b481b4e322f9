package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.ide.folder.FolderIndex;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Output;
import guiju.model.Standard;
import guiju.model.Task;

/** The codes that reasons below 修正說明 name: tasks and what they cite, and elements of the version before. */
final class RevisionCompletions {

	private RevisionCompletions() {}

	/** 引用 T1.1 K05: first a task, then a definition. */
	static List<Completion> citation(WrittenLine line) {
		if (line.hasColon())
			return List.of();
		Standard standard = line.parsed().standard();
		List<Completion> result = new ArrayList<>();
		if (line.rest().equals(line.word())) {
			for (Duty duty : standard.getDuties())
				duty.getTasks().forEach(task -> add(task, task.getName(), line, result));
			return result;
		}
		for (Definition definition : standard.getKnowledge())
			add(definition, definition.getName(), line, result);
		for (Definition definition : standard.getSkills())
			add(definition, definition.getName(), line, result);
		return result;
	}

	/** 刪除 P1.2.3: what the version before had. */
	static List<Completion> removed(WrittenLine line, FolderIndex folder) {
		List<Completion> result = new ArrayList<>();
		String code = line.parsed().standard().getCode();
		if (code == null || line.hasColon())
			return result;
		folder.previous(code).ifPresent(previous -> all(previous.model(), line, result));
		return result;
	}

	private static void all(Standard standard, WrittenLine line, List<Completion> result) {
		for (Duty duty : standard.getDuties()) {
			add(duty, duty.getName(), line, result);
			for (Task task : duty.getTasks()) {
				add(task, task.getName(), line, result);
				for (Output output : task.getOutputs())
					add(output, output.getText(), line, result);
				for (Indicator indicator : task.getIndicators())
					add(indicator, indicator.getText(), line, result);
			}
		}
		standard.getKnowledge().forEach(each -> add(each, each.getName(), line, result));
		standard.getSkills().forEach(each -> add(each, each.getName(), line, result));
		standard.getAttitudes().forEach(each -> add(each, each.getName(), line, result));
	}

	private static void add(Coded element, String name, WrittenLine line, List<Completion> result) {
		if (element.getCode() != null)
			result.add(new Completion(Completion.Kind.REFERENCE, line.word(), element.getCode(), name == null ? "" : name));
	}
}
