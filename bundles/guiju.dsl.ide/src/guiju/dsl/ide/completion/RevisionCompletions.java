package guiju.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Token;
import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Output;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.text.keyword.Keyword;

/** The codes that reasons below 修正說明 name: tasks and what they cite, and elements of the version before. */
final class RevisionCompletions {

	private RevisionCompletions() {}

	/** Tells whether the line above is of 修正說明: there 級別 is followed by a task, elsewhere by a level. */
	static boolean isBelowRevision(WrittenLine line) {
		Token above = null;
		for (Token token : LineLexer.tokens(line.parsed().text())) {
			if (token.start() >= line.start())
				break;
			if (token.type().isHead())
				above = token;
		}
		return above != null && switch (above.type()) {
			case REMOVED_WORD, LEVEL_CHANGED_WORD, CITATION_CHANGED_WORD, FIELD_CHANGED_WORD -> true;
			case SECTION_WORD -> Keyword.of(line.parsed().text().substring(above.start(), above.end())) == Keyword.REVISION_SECTION;
			default -> false;
		};
	}

	/** 級別 T1.1: the task whose level changed. */
	static List<Completion> level(WrittenLine line) {
		List<Completion> result = new ArrayList<>();
		if (!line.hasColon() && line.rest().equals(line.word()))
			for (Duty duty : line.parsed().standard().getDuties())
				duty.getTasks().forEach(task -> add(task, task.getName(), line, result));
		return result;
	}

	/** 引用 T1.1 K05: first a task, then a definition. */
	static List<Completion> citation(WrittenLine line) {
		if (line.hasColon())
			return List.of();
		Standard standard = line.parsed().standard();
		if (line.rest().equals(line.word()))
			return level(line);
		List<Completion> result = new ArrayList<>();
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
		if (element.getCode() != null && result.stream().noneMatch(each -> each.text().equals(element.getCode())))
			result.add(new Completion(Completion.Kind.REFERENCE, line.word(), element.getCode(), name == null ? "" : name));
	}
}
