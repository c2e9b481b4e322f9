package guiju.ui.matrix.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import guiju.dsl.check.TextFinding;
import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Task;
import guiju.model.citation.CitationIndex;
import guiju.model.code.ElementCode;
import guiju.rules.Message;
import guiju.sync.key.ElementKey;
import guiju.sync.lines.TextLine;
import guiju.sync.session.Snapshot;
import guiju.ui.matrix.content.MatrixColumn.State;

/** Makes a matrix of what a snapshot says. */
final class MatrixReader {

	/** How a line begins that somebody meant as a duty or a task. */
	private static final Pattern OUTLINE = Pattern.compile("[TtＴｔ][\\d０-９].*|(職責|任務|主要職責|工作任務).*|(?i:duty|task)\\b.*");

	private final Snapshot snapshot;
	private final CitationIndex index;
	private final Map<Object, MatrixColumn> undefined = new LinkedHashMap<>();
	private final Map<ElementKey, Map<Object, List<ElementKey>>> cited = new HashMap<>();
	/** Behind which duty or task a line stands that cannot be read, in the order of the text. */
	private final Map<EObject, List<Trouble>> troubles = new HashMap<>();

	MatrixReader(Snapshot snapshot) {
		this.snapshot = snapshot;
		index = new CitationIndex(snapshot.parsed().standard());
	}

	Matrix read() {
		readTroubles();
		List<MatrixRow> rows = new ArrayList<>();
		for (Duty duty : snapshot.parsed().standard().getDuties()) {
			ElementKey key = snapshot.tree().key(duty);
			rows.add(new MatrixRow.OfDuty(key, plain(duty.getCode()), line(duty.getName())));
			unread(rows, duty, key);
			for (Task task : duty.getTasks()) {
				List<Trouble> within = troubles.getOrDefault(task, List.of()).stream().filter(trouble -> !isOutline(trouble)).toList();
				rows.add(new MatrixRow.OfTask(snapshot.tree().key(task), key, plain(task.getCode()), line(task.getName()), within));
				cite(task);
				unread(rows, task, key);
			}
		}
		return new Matrix(rows, columns(), cited);
	}

	private void unread(List<MatrixRow> rows, EObject above, ElementKey duty) {
		troubles.getOrDefault(above, List.of()).stream().filter(MatrixReader::isOutline).forEach(trouble -> rows.add(new MatrixRow.Unread(duty, trouble)));
	}

	private static boolean isOutline(Trouble trouble) {
		return OUTLINE.matcher(trouble.text()).matches();
	}

	private void readTroubles() {
		EObject above = null;
		for (TextLine line : snapshot.tree().table().lines())
			if (line.isHidden() && above != null) {
				String text = snapshot.tree().table().content(line).strip();
				troubles.computeIfAbsent(above, none -> new ArrayList<>()).add(new Trouble(line.index() + 1, text, message(line)));
			} else if (line.subject() != null)
				above = outline(line.subject());
	}

	private Message message(TextLine line) {
		return snapshot.findings().stream().filter(finding -> finding.line() == line.index() + 1).map(TextFinding::message).findFirst().orElse(null);
	}

	/** Returns the task, or else the duty, that something belongs to; null for what stands elsewhere. */
	private static EObject outline(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer())
			if (each instanceof Task || each instanceof Duty)
				return each;
		return null;
	}

	private void cite(Task task) {
		Map<Object, List<ElementKey>> of = cited.computeIfAbsent(snapshot.tree().key(task), none -> new HashMap<>());
		task.getKnowledge().forEach(citation -> cite(of, citation, false));
		task.getSkills().forEach(citation -> cite(of, citation, true));
	}

	private void cite(Map<Object, List<ElementKey>> of, Citation citation, boolean skill) {
		Definition target = index.target(citation);
		Object id = target != null ? snapshot.tree().key(target) : undefined(citation, skill);
		of.computeIfAbsent(id, none -> new ArrayList<>(1)).add(snapshot.tree().key(citation));
	}

	/** K1 and K01 that nothing defines are one column. */
	private Object undefined(Citation citation, boolean skill) {
		int code = ElementCode.key(citation.getCode());
		String id = (skill ? "S " : "K ") + (code >= 0 ? String.valueOf(code) : plain(citation.getCode()));
		undefined.computeIfAbsent(id, none -> new MatrixColumn(id, null, skill, plain(citation.getCode()), "", State.UNDEFINED));
		return id;
	}

	private List<MatrixColumn> columns() {
		List<MatrixColumn> columns = new ArrayList<>();
		for (boolean skill : new boolean[] {false, true}) {
			undefined.values().stream().filter(column -> column.skill() == skill).forEach(columns::add);
			Set<Integer> seen = new HashSet<>();
			for (Definition definition : skill ? snapshot.parsed().standard().getSkills() : snapshot.parsed().standard().getKnowledge())
				columns.add(column(definition, skill, seen));
		}
		return columns;
	}

	private MatrixColumn column(Definition definition, boolean skill, Set<Integer> seen) {
		ElementKey key = snapshot.tree().key(definition);
		int code = ElementCode.key(definition.getCode());
		State state = code < 0 ? State.UNCODED : seen.add(code) ? State.DEFINED : State.REPEATED;
		return new MatrixColumn(key, key, skill, plain(definition.getCode()), line(definition.getName()), state);
	}

	private static String plain(String value) {
		return value == null ? "" : value;
	}

	private static String line(String value) {
		return plain(value).replaceAll("\\s*\\n\\s*", " ").strip();
	}
}
