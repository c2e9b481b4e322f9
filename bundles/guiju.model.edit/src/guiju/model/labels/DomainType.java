package guiju.model.labels;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import guiju.model.OcsPackage;

/**
 * The types of things as the field names them. They are finer than the classes of the model: one class serves for all three
 * classifications, and an item is a prerequisite, a remark or a bullet by its place.
 */
public enum DomainType {
	/** 職能基準. */
	STANDARD,
	/** 職類別. */
	CATEGORY,
	/** 職業別. */
	OCCUPATION_CLASS,
	/** 行業別. */
	INDUSTRY,
	/** 主要職責. */
	DUTY,
	/** 工作任務. */
	TASK,
	/** 工作產出. */
	OUTPUT,
	/** 行為指標. */
	INDICATOR,
	/** Knowledge that a task cites. */
	KNOWLEDGE_CITATION,
	/** A skill that a task cites. */
	SKILL_CITATION,
	/** 知識. */
	KNOWLEDGE,
	/** 技能. */
	SKILL,
	/** 態度. */
	ATTITUDE,
	/** 學歷、經歷或能力條件. */
	PREREQUISITE,
	/** 其他補充說明. */
	REMARK,
	/** 註. */
	NOTE,
	/** What stands below a prerequisite, a remark, a note or another bullet. */
	BULLET,
	/** A line of 修正說明. */
	REVISION_REASON,
	/** A row of 版本沿革. */
	VERSION,
	/** An accepted finding. */
	ACCEPTANCE;

	/** Returns the type of an object of a model. */
	public static DomainType of(EObject object) {
		return of(object.eContainmentFeature(), object.eClass());
	}

	/**
	 * Returns the type of what stands at a place.
	 *
	 * @param place the feature that holds it, or null for what stands nowhere yet: then a classification counts as a category,
	 *        an item as a bullet, and a citation as one of knowledge
	 * @param type its class
	 */
	public static DomainType of(EReference place, EClass type) {
		int feature = place == null ? -1 : place.getFeatureID();
		return switch (type.getClassifierID()) {
			case OcsPackage.STANDARD -> STANDARD;
			case OcsPackage.CLASSIFICATION -> switch (feature) {
				case OcsPackage.STANDARD__OCCUPATIONS -> OCCUPATION_CLASS;
				case OcsPackage.STANDARD__INDUSTRIES -> INDUSTRY;
				default -> CATEGORY;
			};
			case OcsPackage.DUTY -> DUTY;
			case OcsPackage.TASK -> TASK;
			case OcsPackage.OUTPUT -> OUTPUT;
			case OcsPackage.INDICATOR -> INDICATOR;
			case OcsPackage.CITATION -> feature == OcsPackage.TASK__SKILLS ? SKILL_CITATION : KNOWLEDGE_CITATION;
			case OcsPackage.KNOWLEDGE -> KNOWLEDGE;
			case OcsPackage.SKILL -> SKILL;
			case OcsPackage.ATTITUDE -> ATTITUDE;
			case OcsPackage.NOTE -> NOTE;
			case OcsPackage.ITEM -> switch (feature) {
				case OcsPackage.STANDARD__PREREQUISITES -> PREREQUISITE;
				case OcsPackage.STANDARD__REMARKS -> REMARK;
				default -> BULLET;
			};
			case OcsPackage.REVISION_REASON -> REVISION_REASON;
			case OcsPackage.VERSION -> VERSION;
			case OcsPackage.ACCEPTANCE -> ACCEPTANCE;
			default -> throw new IllegalArgumentException("nothing is of type " + type.getName() + " alone");
		};
	}

	/** Returns the name that keys of wordings and files of icons have, e.g. {@code revision-reason}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
