package guiju.rules.numbering;

import java.util.Set;

import guiju.model.Coded;
import guiju.model.OcsPackage.Literals;
import guiju.rules.FindingCode;
import guiju.rules.Message;
import guiju.rules.Place;
import guiju.rules.StandardCheck;
import guiju.rules.StandardRule;
import guiju.rules.code.ElementIndex;

/**
 * Numbers rise from sibling to sibling. Only those are reported that would have to move for the others to rise, so one
 * element at a wrong place is one finding however many stand after it. Equal numbers are duplicate codes.
 */
public final class NumberingOrder implements StandardRule {

	@Override
	public Set<FindingCode> codes() {
		return Set.of(FindingCode.NUMBERING_ORDER);
	}

	@Override
	public void check(StandardCheck check) {
		ElementIndex index = ElementIndex.of(check.standard());
		SiblingRow.forEachIrregular(check.standard(), row -> {
			int[] numbers = new SiblingNumbers(row, index).numbers();
			if (!isRising(numbers))
				report(row, numbers, RisingRun.in(numbers), check);
		});
	}

	private static boolean isRising(int[] numbers) {
		int last = 0;
		for (int number : numbers)
			if (number > 0) {
				if (number < last)
					return false;
				last = number;
			}
		return true;
	}

	private static void report(SiblingRow row, int[] numbers, boolean[] rising, StandardCheck check) {
		int before = -1;
		int after = next(rising, 0);
		for (int i = 0; i < numbers.length; i++) {
			if (rising[i]) {
				before = i;
				after = next(rising, i + 1);
			} else if (numbers[i] > 0) {
				Coded element = row.elements().get(i);
				boolean late = before >= 0 && numbers[before] > numbers[i];
				Message message = Message.of(late ? "numbering.after" : "numbering.before", element.getCode(),
						row.elements().get(late ? before : after).getCode());
				check.report(FindingCode.NUMBERING_ORDER, Place.of(element, Literals.CODED__CODE), message, Message.of("numbering.renumber"));
			}
		}
	}

	/** Returns the next position of the rising run; an element that is not late stands before one that it exceeds. */
	private static int next(boolean[] rising, int from) {
		int next = from;
		while (next < rising.length && !rising[next])
			next++;
		return next;
	}
}
