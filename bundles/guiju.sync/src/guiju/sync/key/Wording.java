package guiju.sync.key;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.Acceptance;
import guiju.model.Citation;
import guiju.model.Note;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionReason;
import guiju.model.Version;
import guiju.model.code.Characters;
import guiju.text.writer.Parts;

/** What tells an element from others of its type: its code, and the words of its text. */
final class Wording {

	private static final double ALIKE = 0.6;

	private Wording() {}

	/** Returns the code of an element, or what serves as one, or null. */
	static String code(EObject element) {
		return switch (element) {
			case Note note -> note.getLabel();
			case Version version -> version.getVersion();
			case Acceptance acceptance -> acceptance.getFinding();
			case RevisionReason reason -> reason.getCode();
			case Citation citation -> citation.getCode();
			default -> {
				EStructuralFeature code = element.eClass().getEStructuralFeature(Literals.CODED__CODE.getName());
				yield code == null ? null : (String) element.eGet(code);
			}
		};
	}

	/** Returns the text of an element, never null. */
	static String label(EObject element) {
		if (element instanceof Acceptance acceptance)
			return nonNull(acceptance.getReason());
		EStructuralFeature text = Parts.text(element.eClass());
		return text == null ? "" : nonNull((String) element.eGet(text));
	}

	private static String nonNull(String text) {
		return text == null ? "" : text;
	}

	/** Tells whether two codes are one, whatever their width and case; what has no code is like nothing. */
	static boolean sameCode(String one, String other) {
		return one != null && other != null && narrow(one).equals(narrow(other));
	}

	private static String narrow(String code) {
		StringBuilder narrow = new StringBuilder(code.length());
		for (int i = 0; i < code.length(); i++)
			narrow.append(Characters.narrow(code.charAt(i)));
		return narrow.toString();
	}

	/** Tells whether two texts have most pairs of neighbouring characters in common. */
	static boolean alike(String one, String other) {
		if (one.equals(other))
			return !one.isEmpty();
		int pairs = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
		return pairs > 0 && 2.0 * common(one, other) / pairs >= ALIKE;
	}

	private static int common(String one, String other) {
		Map<Integer, Integer> open = new HashMap<>();
		for (int i = 0; i + 1 < one.length(); i++)
			open.merge(one.charAt(i) << 16 | one.charAt(i + 1), 1, Integer::sum);
		int common = 0;
		for (int i = 0; i + 1 < other.length(); i++) {
			int pair = other.charAt(i) << 16 | other.charAt(i + 1);
			int left = open.getOrDefault(pair, 0);
			if (left > 0) {
				common++;
				open.put(pair, left - 1);
			}
		}
		return common;
	}
}
