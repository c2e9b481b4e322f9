package guiju.diff.reason;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.code.Characters;
import guiju.model.code.ElementCode;
import guiju.model.reference.References;

/**
 * The lines of 修正說明 that belong to this round: reasons for what has no line of its own. A line that stood in the old
 * version just so is left over from the round before and gives no reason.
 */
final class RevisionLines {

	private final Map<String, String> texts = new HashMap<>();

	RevisionLines(Standard old, Standard now) {
		Set<List<Object>> leftOver = new HashSet<>();
		old.getRevisionReasons().forEach(line -> leftOver.add(values(line)));
		for (RevisionReason line : now.getRevisionReasons()) {
			String text = line.getText() == null ? "" : Characters.trim(line.getText());
			if (!text.isEmpty() && !leftOver.contains(values(line)))
				texts.merge(key(line), text, (one, other) -> one.equals(other) ? one : one + "\n" + other);
		}
	}

	private static List<Object> values(RevisionReason line) {
		return java.util.Arrays.asList(line.getKind(), line.getCode(), line.getCitation(), line.getText());
	}

	private static String key(RevisionReason line) {
		return switch (line.getKind()) {
			case REMOVED -> "removed " + code(line.getCode());
			case LEVEL -> "level " + code(line.getCode());
			case CITATION -> "citation " + code(line.getCode()) + " " + code(line.getCitation());
			case METADATA -> "metadata " + Fields.named(line.getCode());
		};
	}

	/** Returns the reason for removing the element that had a code, or null. */
	String removed(String code) {
		return code == null ? null : texts.get("removed " + code(code));
	}

	/** Returns the reason for another level of the task that has a code, or null. */
	String level(String task) {
		return task == null ? null : texts.get("level " + code(task));
	}

	/** Returns the reason for a changed citation; a line that names the task alone speaks for all of its citations. */
	String citation(String task, String cited) {
		if (task == null)
			return null;
		String exact = cited == null ? null : texts.get("citation " + code(task) + " " + code(cited));
		return exact != null ? exact : texts.get("citation " + code(task) + " ");
	}

	/** Returns the reason for a changed field of the head, or null. */
	String metadata(String field) {
		return texts.get("metadata " + field);
	}


	/** Returns what all spellings of a code share; labels of notes are written 註1 or 1. */
	private static String code(String printed) {
		if (printed == null)
			return "";
		String label = References.label(printed);
		return ElementCode.parse(label).map(ElementCode::print).orElse(label.startsWith("註") ? label.substring(1) : label);
	}
}
