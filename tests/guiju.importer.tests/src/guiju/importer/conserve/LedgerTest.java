package guiju.importer.conserve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.cells.Place;

class LedgerTest {

	private final Ledger ledger = new Ledger();

	@Test
	void countsVisibleCharactersByTheirFates() {
		TracedText text = ledger.enter("甲 乙丙 丁\u200b戊", Place.NONE);
		ledger.book(text.subSequence(0, 1), Fate.FIELD);
		ledger.book(text.subSequence(2, 3), Fate.LAYOUT);
		ledger.book(text.subSequence(3, 4), Fate.REPEAT);
		ledger.book(text.subSequence(5, 6), Fate.MARKUP);

		assertEquals(new Coverage(1, 1, 1, 1), ledger.coverage());
		assertEquals("75.00 %", ledger.coverage().toString());
		assertFalse(ledger.coverage().isComplete());
	}

	@Test
	void keepsTheFateThatWeighsMost() {
		TracedText text = ledger.enter("甲", Place.NONE);
		ledger.book(text, Fate.FIELD);
		ledger.book(text, Fate.LAYOUT);

		assertEquals(new Coverage(1, 0, 0, 0), ledger.coverage());
	}

	@Test
	void listsWhatIsDroppedWithItsPlace() {
		TracedText first = ledger.enter("甲乙 丙丁", Place.ofLine(1, 2));
		ledger.enter("戊", Place.ofLine(1, 3));
		ledger.book(first.subSequence(1, 2), Fate.FIELD);

		assertEquals(List.of(new Dropped("甲", Place.ofLine(1, 2), 0), new Dropped("丙丁", Place.ofLine(1, 2), 3), new Dropped("戊", Place.ofLine(1, 3), 5)),
				ledger.dropped());
	}

	@Test
	void neverRoundsUpToAHundredPercent() {
		assertEquals("99.99 %", new Coverage(1_000_000, 0, 0, 1).toString());
		assertEquals("100 %", new Coverage(0, 0, 0, 0).toString());
	}

	@Test
	void knowsThePlacesOfAJoinedText() {
		TracedText first = ledger.enter("改", Place.ofLine(1, 9));
		TracedText second = ledger.enter("善", Place.ofLine(2, 1));

		assertEquals(List.of(Place.ofLine(1, 9), Place.ofLine(2, 1)), ledger.places(first.plus(TracedText.added("|")).plus(second)));
		assertEquals(Place.NONE, ledger.place(-1));
	}

	@Test
	void textsThatShareABeginningDoNotDisturbEachOther() {
		Ledger ledger = new Ledger();
		TracedText begin = ledger.enter("甲", Place.ofLine(1, 1)).plus(ledger.enter("乙", Place.ofLine(1, 2)));

		TracedText first = begin.plus(ledger.enter("丙丙", Place.ofLine(1, 3)));
		TracedText second = begin.plus(ledger.enter("丁", Place.ofLine(1, 4)));
		TracedText third = first.plus(first.from(1));

		assertEquals("甲乙", begin.toString());
		assertEquals("甲乙丙丙", first.toString());
		assertEquals("甲乙丁", second.toString());
		assertEquals("甲乙丙丙乙丙丙", third.toString());
		assertEquals(Place.ofLine(1, 4), ledger.place(second.origin(2)));
	}
}
