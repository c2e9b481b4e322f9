package guiju.rules.code;

import org.eclipse.emf.ecore.EObject;

import guiju.model.Coded;
import guiju.model.code.ElementKind;

/** The codes that elements should have by their place in a standard: the parent's numbers, then their own position. */
public final class ExpectedCode {

	/** The numbers of a parent whose code is absent or cannot be read. */
	public static final long UNKNOWN = -1;

	private ExpectedCode() {}

	/** Returns the numbers that the children of an element should begin with; 0 below the standard itself. */
	public static long numbersBelow(EObject parent) {
		ElementKind kind = parent == null ? null : ElementKind.of(parent);
		if (kind == null)
			return 0;
		long key = CodeKey.of(((Coded) parent).getCode());
		return CodeKey.fits(key, kind) ? CodeKey.numbers(key) : UNKNOWN;
	}

	/** Returns the key of the code that an element should have by its position, or {@link CodeKey#NONE} where that is taken or unknown. */
	public static long byPosition(Coded element, ElementKind kind, int position, ElementIndex index) {
		long parent = numbersBelow(element.eContainer());
		if (parent == UNKNOWN)
			return CodeKey.NONE;
		long key = CodeKey.child(parent, kind.letter(), position + 1);
		return index.find(key) == null ? key : CodeKey.NONE;
	}
}
