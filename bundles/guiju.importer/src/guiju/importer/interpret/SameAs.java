package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EReference;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.Canonical;
import guiju.importer.label.MainColumn;
import guiju.importer.report.Confidence;
import guiju.importer.report.DecisionKind;
import guiju.model.OcsPackage.Literals;

/** Replaces 同T1.1 in a cell of knowledge or skills by what that task cites. */
final class SameAs {

	private static final Pattern SAME = Pattern.compile("(?:同|如)(?:(上)(?:一?(?:項|列|任務))?|(?:(?:工作)?任務)?T?([0-9]{1,2})[.-]([0-9]{1,2})(?:任務)?)[、,。;]?");
	private static final int LONGEST = 20;

	private final Map<List<Integer>, TaskDraft> tasks = new HashMap<>();
	private final Elements elements;
	private final Context context;

	SameAs(Elements elements, Context context) {
		this.elements = elements;
		this.context = context;
	}

	/** Learns the tasks of a row. */
	void learn(RowPlan row) {
		for (TaskDraft task : row.tasks())
			if (task.name.isCoded())
				tasks.putIfAbsent(task.name.numbers(), task);
	}

	/** Follows a reference, and tells whether a line is one that leads to citations. */
	boolean follow(TracedText line, MainColumn column, RowPlan row) {
		boolean citations = column == MainColumn.KNOWLEDGE || column == MainColumn.SKILL;
		Matcher same = SAME.matcher(citations && line.length() <= LONGEST ? Canonical.of(line) : "");
		if (!same.matches())
			return false;
		TaskDraft source = same.group(1) != null ? row.before() : tasks.get(List.of(Integer.parseInt(same.group(2)), Integer.parseInt(same.group(3))));
		EReference feature = column == MainColumn.SKILL ? Literals.TASK__SKILLS : Literals.TASK__KNOWLEDGE;
		List<Draft> known = new ArrayList<>();
		if (source != null && !row.tasks().contains(source))
			source.citations.stream().filter(draft -> draft.object.eContainmentFeature() == feature).forEach(known::add);
		if (known.isEmpty())
			return false;
		context.repeat(line);
		for (TaskDraft task : row.tasks())
			known.forEach(draft -> elements.cite(task, column, draft));
		context.log().add(DecisionKind.REFERENCE_FOLLOWED, Confidence.LIKELY, true, line, row.tasks().get(0).task, feature, Fields.shown(line),
				String.join("、", known.stream().map(Draft::label).toList()));
		return true;
	}
}
