package guiju.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

	@ParameterizedTest
	@CsvSource({"2023/12/15,2023-12-15", "2023-12-15,2023-12-15", "2023.1.5,2023-01-05", "2024/2/29,2024-02-29", "0001/01/01,0001-01-01"})
	void readsTheDay(String printed, LocalDate day) {
		assertEquals(day, Dates.parse(printed));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = {"", "2023/13/01", "2023/02/29", "2023/12-15", "112/12/15", "2023/12", " 2023/12/15", "２０２３/12/15", "2023年12月15日",
			"2023/0/1"})
	void readsNothingElse(String printed) {
		assertNull(Dates.parse(printed));
		assertFalse(Dates.isWellFormed(printed));
	}

	@Test
	void tellsTheSpellingOfTheScheme() {
		assertTrue(Dates.isWellFormed("2023/12/15"));
		assertFalse(Dates.isWellFormed("2023-12-15"));
		assertFalse(Dates.isWellFormed("2023/1/5"));
	}

	@Test
	void printsFiguresOfTheSchemeInEveryLocale() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

			assertEquals("2023/01/05", Dates.print(LocalDate.of(2023, 1, 5)));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void printsAndReadsEveryDay() {
		for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1))
			assertEquals(day, Dates.parse(Dates.print(day)));
	}
}
