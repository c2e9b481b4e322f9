package guiju.rules.code;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import guiju.model.Coded;
import guiju.model.Standard;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;
import guiju.rules.FindingCode;
import guiju.rules.Severity;
import guiju.rules.StandardCheck;

/**
 * Finds the elements whose code another one has. One cause is one finding, at the element that is to blame:
 * <ul>
 * <li>A code with another parent's numbers (P1.1.2 under T1.2) is reported as that, and the right owner is not to blame.
 * <li>Of a duty or task inserted without renumbering the code is repeated, and so are all codes below; only its own counts.
 * <li>A duty or task whose children and place say another code is to blame even where it stands first.
 * <li>Lines without a parent are reported as such, and codes with too few numbers as malformed.
 * </ul>
 */
final class RepeatedCodes implements ElementVisitor {

	/** Takes a repeated element. */
	@FunctionalInterface
	interface Consumer {
		/** Takes an element whose code {@code first} has already. */
		void accept(Coded element, Coded first, ElementKind kind, int position);
	}

	private record Element(Coded element, ElementKind kind, int position) {}

	private final StandardCheck check;
	private final boolean foreignIsReported;
	private final ElementIndex all;
	private final ElementIndex seen = ElementIndex.empty();
	private final List<Element> misnumbered = new ArrayList<>(0);
	private Consumer consumer;
	private EObject parent;
	private long parentNumbers;
	private ElementIndex row = seen;

	RepeatedCodes(StandardCheck check, ElementIndex all) {
		this.check = check;
		this.all = all;
		foreignIsReported = check.settings().severity(FindingCode.NUMBERING_PARENT) != Severity.OFF;
	}

	/** Shows each element whose code is another's to a consumer. */
	void forEach(Consumer repeated) {
		consumer = repeated;
		ElementVisitor.visitAll(check.standard(), this);
		row = seen;
		for (Element late : misnumbered)
			add(late.element, late.kind, late.position, CodeKey.of(late.element.getCode()));
	}

	@Override
	public void visit(Coded element, ElementKind kind, int position) {
		long key = CodeKey.of(element.getCode());
		if (key == CodeKey.NONE || CodeKey.letter(key) != kind.letter() || CodeKey.depth(key) != ElementCode.depth(kind))
			return;
		if (element.eContainer() != parent)
			enter(element.eContainer());
		if (row == null || foreignIsReported && parentNumbers != ExpectedCode.UNKNOWN && CodeKey.parent(key) != parentNumbers)
			return;
		boolean regular = parentNumbers != ExpectedCode.UNKNOWN && key == CodeKey.child(parentNumbers, kind.letter(), position + 1);
		if (regular || OwnNumber.meant(element, kind, position, all) == CodeKey.NONE)
			add(element, kind, position, key);
		else
			misnumbered.add(new Element(element, kind, position));
	}

	private void add(Coded element, ElementKind kind, int position, long key) {
		Coded first = row.add(key, element);
		if (first != null)
			consumer.accept(element, first, kind, position);
	}

	/** Codes below a repeated duty or task are compared among themselves, those without a parent not at all. */
	private void enter(EObject container) {
		parent = container;
		parentNumbers = ExpectedCode.numbersBelow(container);
		if (container instanceof Standard || !(container instanceof Coded coded))
			row = seen;
		else if (Labels.isAbsent(coded))
			row = null;
		else
			row = parentNumbers == ExpectedCode.UNKNOWN || seen.find(CodeKey.of(coded.getCode())) == coded ? seen : ElementIndex.empty();
	}
}
