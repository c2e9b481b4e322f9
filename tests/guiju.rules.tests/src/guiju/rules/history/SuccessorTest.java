package guiju.rules.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessorTest {

	@ParameterizedTest
	@CsvSource({"已被《KMC2431-001v4》取代,KMC2431-001v4", "已被V4取代,V4", "V4,V4", "已被第4版取代,4", "已被 V3 (KMC2431-001v4) 取代,KMC2431-001v4",
			"2023年已被V4取代,V4", "已被ＫＭＣ２４３１－００１ｖ４取代,ＫＭＣ２４３１－００１ｖ４", "A1-2 已被FISI223-002v4取代,FISI223-002v4", "已被ZZZ9-9v4取代,ZZZ9-9v4",
			"AE 已被V4、V5取代,V4"})
	void findsTheCodeOrElseTheVersion(String note, String named) {
		Successor successor = Successor.in(note);

		assertEquals(named, note.substring(successor.start(), successor.end()));
		assertEquals(4, successor.number());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "略", "已被取代", "已被《媒體企劃人員》取代", "2023年更新", "第4次", "第4", "4版", "ABCD-", "1234-567", "V", "版4版"})
	void findsNothingWhereNothingIsNamed(String note) {
		assertNull(Successor.in(note));
	}
}
