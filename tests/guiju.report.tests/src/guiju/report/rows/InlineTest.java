package guiju.report.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import guiju.diff.element.ElementType;
import guiju.report.Pairs;

class InlineTest {

	@Test
	void bothTextsCanBeReadFromTheWovenOne() {
		Pairs.each(30, comparison -> ComparisonTable.of(comparison).rows().filter(row -> row.before().size() == 1 && row.after().size() == 1 && !row.isList() && !row.isShared()).forEach(row -> {
			List<Inline> woven = Inline.of(row);

			assertEquals(row.before().get(0).text(), without(woven, Inline.Side.AFTER));
			assertEquals(row.after().get(0).text(), without(woven, Inline.Side.BEFORE));
		}));
	}

	private static String without(List<Inline> woven, Inline.Side side) {
		return woven.stream().filter(part -> part.side() != side).map(Inline::text).collect(Collectors.joining());
	}

	@Test
	void whatWasDeletedStandsBeforeWhatWasInserted() {
		Row row = row(List.of(new Piece("依", false), new Piece("舊", true), new Piece("法", false)), List.of(new Piece("依", false), new Piece("新", true), new Piece("法", false)));

		assertEquals(List.of(new Inline("依", Inline.Side.BOTH), new Inline("舊", Inline.Side.BEFORE), new Inline("新", Inline.Side.AFTER), new Inline("法", Inline.Side.BOTH)),
				Inline.of(row));
	}

	@Test
	void textsWithLittleInCommonAreNotReadableWoven() {
		assertFalse(Inline.isReadable(List.of(new Inline("依", Inline.Side.BOTH), new Inline("組織規定", Inline.Side.BEFORE), new Inline("法令", Inline.Side.AFTER))));
		assertTrue(Inline.isReadable(List.of(new Inline("依組織規定辦理", Inline.Side.BOTH), new Inline("新", Inline.Side.AFTER))));
	}

	private static Row row(List<Piece> before, List<Piece> after) {
		return new Row(ElementType.INDICATOR, null, null, null, 1, List.of(new Cell("", null, false, before, List.of())), List.of(new Cell("", null, false, after, List.of())),
				List.of());
	}
}
