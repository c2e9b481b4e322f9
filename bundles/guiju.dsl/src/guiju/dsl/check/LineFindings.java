package guiju.dsl.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import guiju.dsl.lexing.LineProblem;
import guiju.dsl.lexing.LineProblems;
import guiju.dsl.location.LineIndex;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;

/** Words the problems of lines as findings. */
final class LineFindings {

	private static final int SHOWN = 20;

	private LineFindings() {}

	/** Returns the findings that no acceptance takes. */
	static List<TextFinding> of(LineProblems problems, LineIndex lines, Settings settings, OpenAcceptances acceptances) {
		Severity severity = settings.severity(FindingCode.SYNTAX);
		List<TextFinding> result = new ArrayList<>();
		if (severity == Severity.OFF)
			return result;
		for (LineProblem problem : problems.problems()) {
			int line = lines.line(problem.start());
			if (!acceptances.accept(FindingCode.SYNTAX, line))
				result.add(new TextFinding(FindingCode.SYNTAX, severity, line, lines.column(problem.start()), problem.start(),
						problem.end() - problem.start(), message(problem), fixes(problem)));
		}
		return result;
	}

	private static Message message(LineProblem problem) {
		if (problem.kind() == LineProblem.Kind.CONFLICT)
			return Message.of("syntax.conflict");
		return Message.of("syntax." + key(problem.kind()) + (problem.followers() > 0 ? "AndBelow" : ""), shown(problem.word()), problem.followers());
	}

	private static String shown(String word) {
		if (word.length() <= SHOWN)
			return word;
		int end = Character.isHighSurrogate(word.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
		return word.substring(0, end) + "…";
	}

	private static List<Message> fixes(LineProblem problem) {
		Message comment = Message.of("syntax.fixComment");
		return switch (problem.kind()) {
			case CONFLICT -> List.of(Message.of("syntax.fixKeepFirst"), Message.of("syntax.fixKeepSecond"));
			case CONFLICT_MARK -> List.of(Message.of("syntax.fixDeleteMark"));
			case MISSING_COLON -> List.of(Message.of("syntax.fixColon", problem.word()), comment);
			case UNKNOWN -> problem.belowText() ? List.of(Message.of("syntax.fixContinuation"), comment) : List.of(comment);
			default -> List.of(comment);
		};
	}

	private static String key(LineProblem.Kind kind) {
		StringBuilder key = new StringBuilder();
		for (String word : kind.name().split("_"))
			key.append(key.isEmpty() ? word.toLowerCase(Locale.ROOT) : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
		return key.toString();
	}
}
