package guiju.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.dsl.edit.Replacement;

class HunkTest {

	private static final String TEXT = "一\n二二\n三\n四";

	@Test
	void showsALineBeforeAndAfter() {
		assertEquals(List.of(new Hunk(2, List.of("二二"), List.of("二X"))), Hunk.of(TEXT, List.of(new Replacement(3, 1, "X"))));
	}

	@Test
	void showsAddedAndDeletedLinesAlone() {
		assertEquals(List.of(new Hunk(2, List.of(), List.of("新"))), Hunk.of(TEXT, List.of(new Replacement(2, 0, "新\n"))));
		assertEquals(List.of(new Hunk(2, List.of("二二"), List.of())), Hunk.of(TEXT, List.of(new Replacement(2, 3, ""))));
		assertEquals(List.of(new Hunk(4, List.of("四"), List.of())), Hunk.of(TEXT, List.of(new Replacement(6, 2, ""))));
	}

	@Test
	void putsChangesOfOneLineTogetherAndOthersApart() {
		assertEquals(List.of(new Hunk(2, List.of("二二"), List.of("XY")), new Hunk(3, List.of("三"), List.of("Z"))),
				Hunk.of(TEXT, List.of(new Replacement(2, 1, "X"), new Replacement(3, 1, "Y"), new Replacement(5, 1, "Z"))));
	}

	@Test
	void readsAllLineEnds() {
		assertEquals(List.of(new Hunk(2, List.of("b"), List.of("c"))), Hunk.of("a\r\nb\r\n", List.of(new Replacement(3, 1, "c"))));
	}
}
