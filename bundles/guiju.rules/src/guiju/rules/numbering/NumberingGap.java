package guiju.rules.numbering;

import java.util.Set;

import guiju.model.Coded;
import guiju.model.OcsPackage.Literals;
import guiju.model.code.ElementKind;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.CodeKey;
import guiju.rules.code.ElementIndex;

/**
 * Numbers begin at 1 and leave none out. A gap is reported once, at the element after it. It is not reported where
 * another finding tells of it already: the missing element stands elsewhere, its children do, or its line is unreadable.
 */
public final class NumberingGap implements StandardRule {

	/** Gaps wider than this are no element that went astray. */
	private static final int WIDEST_ASTRAY = 50;

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.NUMBERING_GAP);
	}

	@Override
	public void check(StandardCheck check) {
		ElementIndex index = ElementIndex.of(check.standard());
		SiblingRow.forEachIrregular(check.standard(), row -> {
			SiblingNumbers numbers = new SiblingNumbers(row, index);
			for (SiblingNumbers.Gap gap : numbers.gaps())
				if (!isExplained(gap, row.kind(), numbers.parent(), index, check))
					report(gap, row, numbers.parent(), check);
		});
	}

	private static boolean isExplained(SiblingNumbers.Gap gap, ElementKind kind, long parent, ElementIndex index, StandardCheck check) {
		if (gap.to() - gap.from() >= WIDEST_ASTRAY)
			return false;
		for (int number = gap.from(); number <= gap.to(); number++) {
			long missing = CodeKey.child(parent, kind.letter(), number);
			if (index.find(missing) == null && !hasChildren(missing, kind, index) && !check.isDefinedInBrokenLine(CodeKey.print(missing)))
				return false;
		}
		return true;
	}

	/** Tells whether children of a duty or task are there that itself is not; they stand under another one, which is reported. */
	private static boolean hasChildren(long missing, ElementKind kind, ElementIndex index) {
		long numbers = CodeKey.numbers(missing);
		return switch (kind) {
			case DUTY -> index.find(CodeKey.child(numbers, 'T', 1)) != null;
			case TASK -> index.find(CodeKey.child(numbers, 'P', 1)) != null || index.find(CodeKey.child(numbers, 'O', 1)) != null;
			default -> false;
		};
	}

	private static void report(SiblingNumbers.Gap gap, SiblingRow row, long parent, StandardCheck check) {
		Coded after = row.elements().get(gap.position());
		String first = CodeKey.print(CodeKey.child(parent, row.kind().letter(), gap.from()));
		String last = CodeKey.print(CodeKey.child(parent, row.kind().letter(), gap.to()));
		Message message = gap.from() == gap.to() ? Message.of("numbering.gap", after.getCode(), first)
				: Message.of("numbering.gapOfMany", after.getCode(), first, last);
		check.report(FindingCode.NUMBERING_GAP, Place.of(after, Literals.CODED__CODE), message, Message.of("numbering.renumber"));
	}
}
