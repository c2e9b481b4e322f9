package guiju.diff.element;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import guiju.model.Coded;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.Item;
import guiju.model.OcsPackage;
import guiju.model.Output;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;

/** What is compared: every element that has a row of its own in a comparison. */
public enum ElementType {
	/** The standard itself, with the fields of its head. */
	STANDARD,
	/** 主要職責. */
	DUTY,
	/** 工作任務. */
	TASK,
	/** 工作產出. */
	OUTPUT,
	/** 行為指標. */
	INDICATOR,
	/** 知識. */
	KNOWLEDGE,
	/** 技能. */
	SKILL,
	/** 態度. */
	ATTITUDE,
	/** 建議擔任此職類/職業之學歷/經歷/或能力條件, and every bullet below one. */
	PREREQUISITE,
	/** 其他補充說明, and every bullet below one. */
	REMARK,
	/** 註, and every bullet below one. */
	NOTE,
	/** A row of 版本沿革. */
	VERSION;

	private final String key = name().toLowerCase(java.util.Locale.ROOT);

	/** Returns the word for it in JSON, in paths of messages and in the names of styles: small English letters. */
	public String key() {
		return key;
	}

	/** Returns the type of an object, or null for what is no element of a comparison (citations, classifications, reasons). */
	public static ElementType of(EObject object) {
		return switch (object.eClass().getClassifierID()) {
			case OcsPackage.STANDARD -> STANDARD;
			case OcsPackage.DUTY -> DUTY;
			case OcsPackage.TASK -> TASK;
			case OcsPackage.OUTPUT -> OUTPUT;
			case OcsPackage.INDICATOR -> INDICATOR;
			case OcsPackage.KNOWLEDGE -> KNOWLEDGE;
			case OcsPackage.SKILL -> SKILL;
			case OcsPackage.ATTITUDE -> ATTITUDE;
			case OcsPackage.NOTE -> NOTE;
			case OcsPackage.ITEM -> ofItem(object);
			case OcsPackage.VERSION -> VERSION;
			default -> null;
		};
	}

	private static ElementType ofItem(EObject item) {
		EObject top = item;
		while (top.eContainer() instanceof Item above)
			top = above;
		EReference feature = top.eContainmentFeature();
		if (feature == OcsPackage.Literals.STANDARD__PREREQUISITES)
			return PREREQUISITE;
		return top.eClass() == OcsPackage.Literals.NOTE ? NOTE : REMARK;
	}

	/** Returns an element's code as printed; a note's is its label, a version's the version; null where there is none. */
	public static String code(EObject element) {
		return switch (element) {
			case Version version -> version.getVersion();
			case Coded coded -> coded.getCode();
			case guiju.model.Note note -> note.getLabel();
			default -> null;
		};
	}

	/** Returns the one text that an element is known by: the name of what is named, else its text; of a version its 更新說明; null where there is none. */
	public static String text(EObject element) {
		return switch (element) {
			case Standard standard -> standard.getName();
			case Duty duty -> duty.getName();
			case Task task -> task.getName();
			case Output output -> output.getText();
			case Indicator indicator -> indicator.getText();
			case Definition definition -> definition.getName();
			case Item item -> item.getText();
			case Version version -> version.getNote();
			default -> null;
		};
	}
}
