package guiju.text.writer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.model.OcsPackage.Literals;

/**
 * The order of the canonical text: which text stands in an element's own line, and which of its features follow in lines
 * below. Other orders are read as well; what is newly written goes where this says.
 */
public final class Parts {

	private static final Map<EClass, EAttribute> TEXTS = new HashMap<>();
	private static final Map<EClass, List<EStructuralFeature>> BELOW = new HashMap<>();

	static {
		List<EStructuralFeature> reason = List.of(Literals.ELEMENT__REASON);
		List<EStructuralFeature> item = List.of(Literals.ELEMENT__REASON, Literals.ITEM__CHILDREN);
		put(Literals.CLASSIFICATION, Literals.CLASSIFICATION__NAME, List.of());
		put(Literals.DUTY, Literals.DUTY__NAME, List.of(Literals.ELEMENT__REASON, Literals.DUTY__TASKS));
		put(Literals.TASK, Literals.TASK__NAME, List.of(Literals.ELEMENT__REASON, Literals.TASK__LEVEL_TEXT, Literals.TASK__OUTPUTS,
				Literals.TASK__INDICATORS, Literals.TASK__KNOWLEDGE, Literals.TASK__SKILLS));
		put(Literals.OUTPUT, Literals.OUTPUT__TEXT, reason);
		put(Literals.INDICATOR, Literals.INDICATOR__TEXT, reason);
		put(Literals.KNOWLEDGE, Literals.DEFINITION__NAME, reason);
		put(Literals.SKILL, Literals.DEFINITION__NAME, reason);
		put(Literals.ATTITUDE, Literals.DEFINITION__NAME, List.of(Literals.ATTITUDE__DEFINITION, Literals.ELEMENT__REASON));
		put(Literals.ITEM, Literals.ITEM__TEXT, item);
		put(Literals.NOTE, Literals.ITEM__TEXT, item);
		put(Literals.REVISION_REASON, Literals.REVISION_REASON__TEXT, List.of());
		put(Literals.VERSION, Literals.VERSION__NAME,
				List.of(Literals.VERSION__STATUS, Literals.VERSION__NOTE, Literals.ELEMENT__REASON));
	}

	/** The lines before the first duty. */
	static final List<EStructuralFeature> HEAD = List.of(Literals.CODED__CODE, Literals.STANDARD__NAME, Literals.ELEMENT__REASON,
			Literals.STANDARD__CATEGORIES, Literals.STANDARD__OCCUPATIONS, Literals.STANDARD__INDUSTRIES, Literals.STANDARD__LEVEL_TEXT,
			Literals.STANDARD__DESCRIPTION, Literals.STANDARD__DEVELOPERS, Literals.STANDARD__VALID_UNTIL_TEXT);

	private Parts() {}

	private static void put(EClass type, EAttribute text, List<EStructuralFeature> below) {
		TEXTS.put(type, text);
		BELOW.put(type, below);
	}

	/** Returns the text that stands in the line of an element of a type, or null for a type without a line of its own. */
	public static EAttribute text(EClass type) {
		return TEXTS.get(type);
	}

	/** Returns the features that follow in lines below that of an element, in their order; for a standard those of its head. */
	public static List<EStructuralFeature> below(EClass type) {
		return type == Literals.STANDARD ? HEAD : BELOW.getOrDefault(type, List.of());
	}
}
