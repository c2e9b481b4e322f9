package guiju.dsl.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;

import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.LineProblem;
import guiju.dsl.lexing.LineProblems;
import guiju.dsl.linking.AcceptanceBinding;
import guiju.dsl.location.LineIndex;
import guiju.model.Acceptance;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Severity;
import guiju.rules.settings.Settings;

/** Words the problems of lines as findings. */
final class LineFindings {

	private static final int SHOWN = 20;

	private LineFindings() {}

	static List<TextFinding> of(ParsedStandard parsed, LineProblems problems, LineIndex lines, Settings settings) {
		Severity severity = settings.severity(FindingCode.SYNTAX);
		List<TextFinding> result = new ArrayList<>();
		if (severity == Severity.OFF || problems.problems().isEmpty())
			return result;
		List<Integer> accepted = acceptedLines(parsed, lines);
		for (LineProblem problem : problems.problems()) {
			int line = lines.line(problem.start());
			if (!accepted.remove((Integer) line))
				result.add(new TextFinding(FindingCode.SYNTAX, severity, line, lines.column(problem.start()), problem.start(),
						problem.end() - problem.start(), message(problem), fixes(problem)));
		}
		return result;
	}

	/** The lines directly below acceptances of the syntax finding, which no object of the model can carry. */
	private static List<Integer> acceptedLines(ParsedStandard parsed, LineIndex lines) {
		List<Integer> result = new ArrayList<>();
		List<Acceptance> acceptances = parsed.standard().getAcceptances();
		if (acceptances.isEmpty())
			return result;
		List<ILeafNode> comments = AcceptanceBinding.comments(parsed.root());
		for (int i = 0; i < comments.size(); i++)
			if (FindingCode.SYNTAX.id().equals(acceptances.get(i).getFinding()) && acceptances.get(i).getReason() != null)
				result.add(lines.line(comments.get(i).getOffset()) + 1);
		return result;
	}

	private static Message message(LineProblem problem) {
		String shown = problem.word().length() > SHOWN ? problem.word().substring(0, SHOWN) + "…" : problem.word();
		return Message.of("syntax." + key(problem.kind()) + (problem.followers() > 0 ? "AndBelow" : ""), shown, problem.followers());
	}

	private static List<Message> fixes(LineProblem problem) {
		Message comment = Message.of("syntax.fixComment");
		return switch (problem.kind()) {
			case MISSING_COLON -> List.of(Message.of("syntax.fixColon", problem.word()), comment);
			case UNKNOWN -> List.of(Message.of("syntax.fixContinuation"), comment);
			default -> List.of(comment);
		};
	}

	private static String key(LineProblem.Kind kind) {
		StringBuilder key = new StringBuilder();
		for (String word : kind.name().split("_"))
			key.append(key.isEmpty() ? word.toLowerCase(java.util.Locale.ROOT) : word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT));
		return key.toString();
	}
}
