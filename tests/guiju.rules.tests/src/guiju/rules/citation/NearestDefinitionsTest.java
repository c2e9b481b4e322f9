package guiju.rules.citation;

import static guiju.rules.FindingCode.UNDEFINED_CITATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class NearestDefinitionsTest {

	private static final String FIFTEEN = "K01 K02 K03 K04 K05 K06 K07 K08 K09 K10 K11 K12 K13 K14 K15";

	@ParameterizedTest
	@CsvSource({"K99,K09 K15 K14", "K16,K15 K14 K13", "K51,K15 K11 K01", "K31,K13 K11 K01", "K20,K10 K02 K15", "K25,K15 K05 K14"})
	void proposesOneDigitOtherOrExchangedBeforeNearNumbers(String cited, String proposed) {
		assertEquals(proposed, proposals(cited, FIFTEEN));
	}

	@Test
	void proposesNothingAmongCodesThatAreAllFarAway() {
		assertEquals("", proposals("K999", "K01 K02"));
	}

	@Test
	void proposesTheFirstOfTwoDefinitionsOfOneCode() {
		assertEquals("K01 K03", proposals("K02", "K01 K1 K03"));
	}

	@Test
	void passesOverWhatIsNoFlatCode() {
		assertEquals("K03", proposals("K02", "K1.1 K03 K"));
	}

	private static String proposals(String cited, String defined) {
		StringBuilder text = new StringBuilder("T1: 甲\n  T1.1: 乙\n    知識 " + cited + "\n知識定義\n");
		Arrays.stream(defined.split(" ")).forEach(code -> text.append("  ").append(code).append(": 名稱\n"));
		List<String> fixes = Findings.of(text.toString(), Findings.SETTINGS, new UndefinedCitation()).fixes(UNDEFINED_CITATION, Messages.ENGLISH);
		return String.join(" ", fixes.stream().filter(fix -> fix.startsWith("change to ")).map(fix -> fix.substring(10)).toList());
	}
}
