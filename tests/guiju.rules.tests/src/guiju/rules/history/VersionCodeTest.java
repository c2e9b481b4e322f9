package guiju.rules.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionCodeTest {

	@ParameterizedTest
	@CsvSource({"KMC2431-001v4,KMC2431-001,4,true", "KMC2431-001,KMC2431-001,1,false", "kmc2431-001V10,KMC2431-001,10,true",
			"ＫＭＣ２４３１－００１ｖ３,KMC2431-001,3,true", "' KMC2431 -001 v2 ',KMC2431-001,2,true", "FISI223-002v2,FISI223-002,2,true",
			"KMC2431-001v123,KMC2431-001V123,1,false", "KMC2431-001v,KMC2431-001V,1,false", "v2,V2,1,false", "TV2,TV2,1,false", "2431,2431,1,false",
			"1v9,1,9,true"})
	void readsCodesHoweverTheyAreSpelt(String printed, String base, int number, boolean suffixed) {
		assertEquals(new VersionCode(base, number, suffixed), VersionCode.of(printed));
	}

	@Test
	void readsNothingFromNothing() {
		assertNull(VersionCode.of(null));
		assertNull(VersionCode.of(""));
		assertNull(VersionCode.of(" 　"));
	}

	@Test
	void comparesStandardsByTheirBase() {
		assertTrue(VersionCode.of("KMC2431-001").isOfSameStandard(VersionCode.of("kmc2431-001v4")));
		assertEquals("KMC2431-001v5", VersionCode.of("kmc2431-001v4").print(5));
	}

	@ParameterizedTest
	@CsvSource({"V4,4", "v12,12", "Ｖ３,3", "第2版,2", "4.0,4", "V99,99", "V100,-1", "V2023,-1", "V,-1", "'',-1", "V99999999999,-1", "V0,0", "V9,9"})
	void readsLabels(String label, int number) {
		assertEquals(number, VersionCode.labelled(label));
	}
}
