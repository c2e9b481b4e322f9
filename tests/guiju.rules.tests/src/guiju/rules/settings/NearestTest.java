package guiju.rules.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

	private static final List<String> KNOWN = List.of("stage", "categories", "undefined-citation");

	@ParameterizedTest
	@CsvSource({"stage,stage", "stge,stage", "satge,stage", "STAGES,stage", "ｓｔａｇｅ,stage", "catgeories,categories", "undefined-citaton,undefined-citation"})
	void findsTheWordThatIsMeant(String typed, String meant) {
		assertEquals(Optional.of(meant), Nearest.of(typed, KNOWN));
	}

	@ParameterizedTest
	@CsvSource({"''", "x", "stop", "industry", "undefined"})
	void findsNoneWhereMoreThanAThirdWouldHaveToChange(String typed) {
		assertEquals(Optional.empty(), Nearest.of(typed, KNOWN));
	}

	@ParameterizedTest
	@CsvSource({"ab,ba,1", "abc,ca,3", "kitten,sitting,3", "'',abc,3", "知識,技能,2", "a,A,0"})
	void countsChangesAndTakesExchangedNeighboursForOne(String one, String other, int changes) {
		assertEquals(changes, Nearest.distance(one, other, 9));
		assertEquals(changes, Nearest.distance(other, one, 9));
	}

	@Test
	void doesNotCompareAWordAsLongAsAFile() {
		assertEquals(3, Nearest.distance("甲".repeat(20_000_000), "知識", 2));
	}
}
