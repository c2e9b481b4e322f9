package guiju.rules.history;

import static guiju.rules.FindingCode.OVERDUE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.rules.settings.Settings;
import guiju.testing.Findings;

class OverdueTest {

	private static final String TEXT = """
			職能基準 KMC2431-001v2
			版本沿革
			  V2 KMC2431-001v2 2023/05/31: 媒體企劃人員
			  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
			""";

	@Test
	void reportsLastVersionOfMoreThanThreeYearsAgo() {
		Findings findings = check(TEXT, LocalDate.of(2026, 6, 1));

		assertEquals(List.of("3:20 '2023/05/31'"), findings.only(OVERDUE));
		assertEquals(List.of("V2 發布於 2023/05/31，已逾三年。職能基準至少每三年應重新檢視一次，請啟動檢視，並發展下一版。"),
				findings.messages(OVERDUE, Messages.CHINESE));
	}

	@Test
	void acceptsThreeYearsToTheDay() {
		assertEquals(List.of(), check(TEXT, LocalDate.of(2026, 5, 31)).only(OVERDUE));
	}

	@Test
	void doesNotCountFromOlderVersions() {
		assertEquals(List.of(), check(TEXT.replace("v2\n", "v3\n"), LocalDate.of(2026, 6, 1)).only(OVERDUE));
	}

	@Test
	void takesHistoryWithoutDate() {
		assertEquals(List.of(), check("版本沿革\n  V1:\n  V: x", LocalDate.of(2026, 6, 1)).only(OVERDUE));
		assertEquals(List.of(), check("", LocalDate.of(2026, 6, 1)).only(OVERDUE));
	}

	private static Findings check(String text, LocalDate today) {
		return Findings.of(text, Settings.defaults(today), new Overdue());
	}
}
