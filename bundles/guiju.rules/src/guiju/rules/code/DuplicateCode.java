package guiju.rules.code;

import java.util.Set;

import guiju.model.Coded;
import guiju.model.OcsPackage.Literals;
import guiju.model.code.ElementKind;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;

/**
 * Every code is defined once, since citations and references by code cannot say which of two they mean. K1 and K01 are
 * the same code. Each definition after the first is reported, unless another finding tells the cause: {@link RepeatedCodes}.
 */
public final class DuplicateCode implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.DUPLICATE_CODE);
	}

	@Override
	public void check(StandardCheck check) {
		ElementIndex all = ElementIndex.of(check.standard());
		new RepeatedCodes(check, all).forEach((element, first, kind, position) -> {
			long meant = OwnNumber.meant(element, kind, position, all);
			long right = meant == CodeKey.NONE ? ExpectedCode.byPosition(element, kind, position, all) : meant;
			report(element, first, kind, right, check);
		});
	}

	private static void report(Coded element, Coded first, ElementKind kind, long right, StandardCheck check) {
		// Deleting a duty or task of the same name would delete what stands below it, which need not be the same.
		boolean leaf = kind != ElementKind.DUTY && kind != ElementKind.TASK;
		boolean sameText = leaf && Labels.fullText(first) != null && Labels.fullText(first).equals(Labels.fullText(element));
		Message message = sameText ? Message.of("code.definedTwice", element.getCode(), Labels.text(first))
				: Message.of("code.duplicate", element.getCode(), Labels.text(first), Labels.text(element));
		Message rename = right == CodeKey.NONE ? Message.of("code.renumber") : Message.of("code.changeTo", CodeKey.print(right));
		Place place = Place.of(element, Literals.CODED__CODE);
		if (sameText)
			check.report(FindingCode.DUPLICATE_CODE, place, message, Message.of("code.deleteSecond", element.getCode()), rename);
		else
			check.report(FindingCode.DUPLICATE_CODE, place, message, rename);
	}
}
