package guiju.rules.date;

import static guiju.rules.FindingCode.MALFORMED_DATE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.rules.Messages;
import guiju.rules.StandardRules;
import guiju.testing.Findings;

class MalformedDateTest {

	@ParameterizedTest
	@CsvSource({"2023-12-15,2023/12/15", "2023/2/3,2023/02/03", "2023.12.15,2023/12/15", "20231215,2023/12/15", "112/12/15,2023/12/15",
			"99.1.1,2010/01/01", "民國112年12月15日,2023/12/15", "中華民國 112 年 2 月 3 日,2023/02/03", "西元2023年12月15日,2023/12/15",
			"２０２３／１２／１５,2023/12/15", "2023 / 12 / 15,2023/12/15", "2024/2/29,2024/02/29"})
	void proposesTheDayThatIsMeant(String printed, String right) {
		Findings findings = check(printed);

		assertEquals(List.of("1:6 '" + printed + "'"), findings.only(MALFORMED_DATE));
		assertEquals(List.of("日期「" + printed + "」應寫成 " + right + "。"), findings.messages(MALFORMED_DATE, Messages.CHINESE));
		assertEquals(List.of("change to " + right), findings.fixes(MALFORMED_DATE, Messages.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2023/02/30", "2023/13/01", "2023/2/29", "12/15/2023", "2023年12月", "1121215", "略", "15/12/15",
			"2023/12/15起", "20231315"})
	void saysOfWhatIsNoDayThatItIsNone(String printed) {
		Findings findings = check(printed);

		assertEquals(List.of("1:6 '" + printed + "'"), findings.only(MALFORMED_DATE));
		assertEquals(List.of("“" + printed + "” is no date. Write year/month/day, such as 2023/12/15."), findings.messages(MALFORMED_DATE, Messages.ENGLISH));
		assertEquals(List.of(), findings.fixes(MALFORMED_DATE, Messages.CHINESE));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1023/12/15", "0203/12/15", "9023/01/01", "1899/12/31", "2200/01/01"})
	void reportsAYearThatCanOnlyBeAMisprint(String printed) {
		Findings findings = check(printed);

		assertEquals(List.of("1:6 '" + printed + "'"), findings.only(MALFORMED_DATE));
		assertEquals(List.of("The date “" + printed + "” has a year that no standard speaks of. Look at its figures."),
				findings.messages(MALFORMED_DATE, Messages.ENGLISH));
		assertEquals(List.of(), findings.fixes(MALFORMED_DATE, Messages.CHINESE));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2023/12/15", "2024/02/29", "1900/01/01", "2199/12/31", ""})
	void acceptsDaysByTheSchemeAndLeavesMissingOnesAlone(String printed) {
		assertEquals(List.of(), check(printed).only(MALFORMED_DATE));
	}

	@Test
	void looksAtEachRowOfTheHistory() {
		assertEquals(List.of("3:20 '2015-12-31'"), Findings.of("""
				版本沿革
				  V2 KMC2431-001v2 2018/12/31: 媒體企劃人員
				  V1 KMC2431-001v1 2015-12-31: 媒體企劃人員
				""", Findings.SETTINGS, new MalformedDate()).only(MALFORMED_DATE));
	}

	@Test
	void takesATextOfAnyLength() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		standard.setValidUntilText("1".repeat(100_000));
		standard.getVersions().add(OcsFactory.eINSTANCE.createVersion());

		assertEquals(1, StandardRules.check(new MalformedDate(), standard, Findings.SETTINGS, Set.of()).size());
	}

	private static Findings check(String printed) {
		return Findings.of("有效期限 " + printed + "\n", Findings.SETTINGS, new MalformedDate());
	}
}
