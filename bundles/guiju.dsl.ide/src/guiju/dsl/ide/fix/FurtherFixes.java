package guiju.dsl.ide.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.completion.NextCodes;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.ide.wording.Wordings;
import guiju.dsl.lexing.LineProblem;
import guiju.dsl.lexing.LineProblem.Kind;
import guiju.dsl.lexing.Tok;
import guiju.model.Coded;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Task;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;
import guiju.rules.Message;

/** Fixes that no rule names: choices that a person makes, and more than one way out. */
final class FurtherFixes {

	private static final int MOST_TASKS = 20;
	private static final String DELETE = "fixDelete";

	private FurtherFixes() {}

	static List<Fix> of(FixContext context, TextFinding finding) {
		return switch (finding.code()) {
			case UNDEFINED_CITATION -> removeUse(context, finding);
			case UNUSED_KNOWLEDGE, UNUSED_SKILL -> CitationFixes.citeSomewhere(context, finding, Wordings.message("fixCiteIn"), MOST_TASKS);
			case MISSING_LEVEL, MALFORMED_LEVEL, IMPLAUSIBLE_STANDARD_LEVEL -> LevelFixes.choices(context, finding);
			case MISSING_INDICATOR -> child(context, finding, ElementKind.INDICATOR, Tok.INDICATOR_CODE);
			case MISSING_OUTPUT -> child(context, finding, ElementKind.OUTPUT, Tok.OUTPUT_CODE);
			case EMPTY_DUTY -> emptyDuty(context, finding);
			case HISTORY_GAP -> historyGap(context, finding);
			case CATEGORY_MISMATCH, OCCUPATION_MISMATCH -> ClassificationFixes.mismatch(context, finding);
			case MISSING_STANDARD_CODE -> ClassificationFixes.standardCode(context, finding);
			case INDICATOR_FORM -> splitIndicator(context, finding);
			case SYNTAX -> syntax(context, finding);
			case MISSING_CODE -> nextFreeCode(context, finding);
			default -> List.of();
		};
	}

	/** A citation can be taken out of its list; of a reference the brackets can be those of plain words. */
	private static List<Fix> removeUse(FixContext context, TextFinding finding) {
		String code = context.text().substring(finding.offset(), finding.offset() + finding.length());
		Occurrence use = context.occurrences().at(finding.offset()).orElse(null);
		if (use != null && use.role() == Role.REFERENCE)
			return otherBrackets(context, finding, code);
		Changes changes = new Changes().removeCitation(context.lines(), finding.offset(), context.edits());
		return changes.isEmpty() ? List.of() : List.of(changes.fix(finding.code(), Wordings.message("fixRemoveCitation", code), false));
	}

	private static List<Fix> otherBrackets(FixContext context, TextFinding finding, String code) {
		int open = finding.offset() - 1;
		int close = finding.offset() + finding.length();
		if (open < 0 || close >= context.text().length() || context.text().charAt(open) != '【' || context.text().charAt(close) != '】')
			return List.of();
		return List.of(new Changes().replace(open, 1, "〔").replace(close, 1, "〕").fix(finding.code(), Wordings.message("fixOtherBrackets", code), false));
	}

	private static List<Fix> child(FixContext context, TextFinding finding, ElementKind kind, Tok head) {
		Task task = context.object(finding.offset(), Task.class);
		ElementCode code = task == null ? null : ElementCode.parse(task.getCode()).orElse(null);
		if (code == null || code.numbers().size() != 2)
			return List.of();
		List<Integer> numbers = new ArrayList<>(code.numbers());
		numbers.add(1);
		String child = new ElementCode(kind.letter(), numbers).print();
		int owner = context.lineOf(task);
		String line = context.edits().indentation(head, owner) + child + ":";
		TextLine level = Fields.line(context, owner, Tok.LEVEL_WORD);
		int below = level == null ? Fields.lastOfText(context, owner) : level.index();
		return List.of(new Changes().add(context.edits().insertBelow(below, List.of(line)))
				.fix(finding.code(), Wordings.message("fixAdd", child), false));
	}

	private static List<Fix> emptyDuty(FixContext context, TextFinding finding) {
		Duty duty = context.object(finding.offset(), Duty.class);
		ElementCode code = duty == null ? null : ElementCode.parse(duty.getCode()).orElse(null);
		List<Fix> fixes = new ArrayList<>();
		if (code != null && code.numbers().size() == 1) {
			int owner = context.lineOf(duty);
			String task = code.print() + ".1";
			String line = context.edits().indentation(Tok.TASK_CODE, owner) + task + ":";
			fixes.add(new Changes().add(context.edits().insertBelow(context.blocks().end(owner) - 1, List.of(line)))
					.fix(finding.code(), Wordings.message("fixAdd", task), false));
		}
		fixes.addAll(delete(context, finding));
		return fixes;
	}

	private static List<Fix> historyGap(FixContext context, TextFinding finding) {
		if (finding.message().key().equals("history.twice"))
			return delete(context, finding);
		return HistoryFixes.addRows(context, finding, Wordings.message("fixAddRows"));
	}

	/** Deletes the line with what belongs to it. */
	private static List<Fix> delete(FixContext context, TextFinding finding) {
		int line = context.line(finding.offset()).index();
		return List.of(new Changes().add(BlockFixes.deletion(context, line)).fix(finding.code(), Wordings.message(DELETE), false));
	}

	/**
	 * A line that cannot be read has no lines of its own, and the comments above it may mean the next one. What a merge left
	 * has its own ways out.
	 */
	private static List<Fix> syntax(FixContext context, TextFinding finding) {
		LineProblem problem = context.problem(finding.offset());
		if (problem != null && (problem.kind() == Kind.CONFLICT || problem.kind() == Kind.CONFLICT_MARK))
			return List.of();
		List<Fix> fixes = new ArrayList<>(KeywordFixes.of(context, finding));
		int line = context.line(finding.offset()).index();
		fixes.add(new Changes().add(context.edits().delete(line, line + 1)).fix(finding.code(), Wordings.message(DELETE), false));
		return fixes;
	}

	/** Where the code that the place asks for is taken, the next free one still is a code. */
	private static List<Fix> nextFreeCode(FixContext context, TextFinding finding) {
		Coded element = context.object(finding.offset(), Coded.class);
		ElementKind kind = element == null ? null : ElementKind.of(element);
		if (kind == null || finding.message().key().equals("completeness.codeDue"))
			return List.of();
		for (String code : NextCodes.of(context.parsed()).at(finding.offset() + 1))
			if (code.charAt(0) == kind.letter() && code.split("\\.").length == ElementCode.depth(kind))
				return CodeFixes.give(context, finding, Message.of("completeness.giveCode", code)).stream()
						.map(fix -> new Fix(fix.code(), fix.title(), fix.changes(), false)).toList();
		return List.of();
	}

	/** The sentence that is marked becomes an indicator of its own, below all that belongs to the first. */
	private static List<Fix> splitIndicator(FixContext context, TextFinding finding) {
		Indicator indicator = context.object(finding.offset(), Indicator.class);
		TextLine line = context.line(finding.offset());
		if (indicator == null || !finding.message().key().equals("form.indicatorSentences") || line.head() == Tok.BAR)
			return List.of();
		Optional<String> code = nextCode(indicator);
		if (code.isEmpty())
			return List.of();
		int start = finding.offset();
		while (start > line.start() && context.text().charAt(start - 1) == ' ')
			start--;
		String sentence = context.text().substring(finding.offset(), finding.offset() + finding.length());
		String added = context.lines().indentation(line) + code.get() + ": " + sentence;
		return List.of(new Changes().replace(start, finding.offset() + finding.length() - start, "")
				.add(context.edits().insertBelow(context.blocks().end(line.index()) - 1, List.of(added)))
				.fix(finding.code(), Wordings.message("fixSplit", code.get()), false));
	}

	private static Optional<String> nextCode(Indicator indicator) {
		ElementCode own = ElementCode.parse(indicator.getCode()).orElse(null);
		if (own == null || !(indicator.eContainer() instanceof Task task))
			return Optional.empty();
		int highest = task.getIndicators().stream().mapToInt(each -> ElementCode.parse(each.getCode()).map(ElementCode::number).orElse(0)).max().orElse(0);
		List<Integer> numbers = new ArrayList<>(own.parentNumbers());
		numbers.add(highest + 1);
		return Optional.of(new ElementCode('P', numbers).print());
	}
}
