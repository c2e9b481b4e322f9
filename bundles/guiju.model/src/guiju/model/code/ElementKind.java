package guiju.model.code;

import org.eclipse.emf.ecore.EObject;

import guiju.model.OcsPackage;

/** The kinds of elements that carry a code within a standard. */
public enum ElementKind {
	/** 主要職責. */
	DUTY('T'),
	/** 工作任務. */
	TASK('T'),
	/** 工作產出. */
	OUTPUT('O'),
	/** 行為指標. */
	INDICATOR('P'),
	/** 知識. */
	KNOWLEDGE('K'),
	/** 技能. */
	SKILL('S'),
	/** 態度. */
	ATTITUDE('A');

	private final char letter;

	ElementKind(char letter) {
		this.letter = letter;
	}

	/** Returns the letter that codes of this kind begin with. */
	public char letter() {
		return letter;
	}

	/** Returns the kind of an object, or null where it is none of them. */
	public static ElementKind of(EObject object) {
		return switch (object.eClass().getClassifierID()) {
			case OcsPackage.DUTY -> DUTY;
			case OcsPackage.TASK -> TASK;
			case OcsPackage.OUTPUT -> OUTPUT;
			case OcsPackage.INDICATOR -> INDICATOR;
			case OcsPackage.KNOWLEDGE -> KNOWLEDGE;
			case OcsPackage.SKILL -> SKILL;
			case OcsPackage.ATTITUDE -> ATTITUDE;
			default -> null;
		};
	}
}
