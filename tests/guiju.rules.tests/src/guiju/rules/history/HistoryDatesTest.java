package guiju.rules.history;

import static guiju.rules.FindingCode.HISTORY_DATES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class HistoryDatesTest {

	@Test
	void reportsVersionThatIsOlderThanTheOneBefore() {
		Findings findings = check("""
				職能基準 KMC2431-001v2
				版本沿革
				  V2 KMC2431-001v2 2013/12/15: 媒體企劃人員
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				""");

		assertEquals(List.of("3:20 '2013/12/15'"), findings.only(HISTORY_DATES));
		assertEquals(List.of("V2 的日期 2013/12/15 早於 V1 的 2015/12/31。版本愈新日期應愈晚，請更正。"),
				findings.messages(HISTORY_DATES, Messages.CHINESE));
	}

	@Test
	void reportsTheSameDayTwice() {
		Findings findings = check("""
				職能基準 KMC2431-001v2
				版本沿革
				  V2 KMC2431-001v2 2015/12/31: 媒體企劃人員
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				""");

		assertEquals(List.of("3:20 '2015/12/31'"), findings.only(HISTORY_DATES));
	}

	@Test
	void marksTheDateThatFitsNeitherNeighbour() {
		Findings findings = check("""
				職能基準 KMC2431-001v4
				版本沿革
				  V4 KMC2431-001v4 2023/12/15: 媒體企劃人員
				  V3 KMC2431-001v3 2021/12/20: 媒體企劃人員
				  V2 KMC2431-001v2 2081/12/20: 媒體企劃人員
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				""");

		assertEquals(List.of("5:20 '2081/12/20'"), findings.only(HISTORY_DATES));
		assertEquals(List.of("V2 is dated 2081/12/20, after V3 of 2021/12/20. A newer version has a later date: correct it."),
				findings.messages(HISTORY_DATES, Messages.ENGLISH));
	}

	@Test
	void marksTheNewerOfTwoWhereNothingElseDecides() {
		assertEquals(List.of("2:20 '2016/12/20'"), check("""
				版本沿革
				  V3 KMC2431-001v3 2016/12/20: 媒體企劃人員
				  V2 KMC2431-001v2 2018/12/20: 媒體企劃人員
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				""").only(HISTORY_DATES));
	}

	@Test
	void marksTheNewerOfTwoWhereBothFitTheirOtherNeighbours() {
		assertEquals(List.of("3:20 '2016/12/20'"), check("""
				版本沿革
				  V4 KMC2431-001v4 2023/12/15: 媒體企劃人員
				  V3 KMC2431-001v3 2016/12/20: 媒體企劃人員
				  V2 KMC2431-001v2 2018/12/20: 媒體企劃人員
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				""").only(HISTORY_DATES));
	}

	@Test
	void acceptsRisingDatesInEitherOrder() {
		assertEquals(List.of(), check("""
				版本沿革
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				  V2 KMC2431-001v2 2018/12/20: 媒體企劃人員
				""").only(HISTORY_DATES));
	}

	@Test
	void passesOverUnreadableDates() {
		assertEquals(List.of(), check("""
				版本沿革
				  V3 KMC2431-001v3: 媒體企劃人員
				  V2 KMC2431-001v2 2013/13/45: 媒體企劃人員
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				""").only(HISTORY_DATES));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new HistoryDates());
	}
}
