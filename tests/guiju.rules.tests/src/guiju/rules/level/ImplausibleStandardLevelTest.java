package guiju.rules.level;

import static guiju.rules.FindingCode.IMPLAUSIBLE_STANDARD_LEVEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class ImplausibleStandardLevelTest {

	@Test
	void reportsLevelThatIsNeitherTheMostFrequentNorTheHighest() {
		Findings findings = check("3", "4 4 5 3");

		assertEquals(List.of("1:6 '3'"), findings.only(IMPLAUSIBLE_STANDARD_LEVEL));
		assertEquals(List.of("基準級別 3 既不是最多任務的級別（4），也不是最高的任務級別（5）。請確認基準級別或各任務的級別。"),
				findings.messages(IMPLAUSIBLE_STANDARD_LEVEL, Messages.CHINESE));
		assertEquals(List.of("The standard's level 3 is neither that of most tasks (4) nor the highest of them (5). Look at it, or at the levels of the tasks."),
				findings.messages(IMPLAUSIBLE_STANDARD_LEVEL, Messages.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource({"6,4 4 5", "1,4", "3,3 4 4 5 5", "2,1 3"})
	void reportsLevelsOfNoOrFewTasks(String standard, String tasks) {
		assertEquals(List.of("1:6 '" + standard + "'"), check(standard, tasks).only(IMPLAUSIBLE_STANDARD_LEVEL));
	}

	@Test
	void namesAllLevelsThatAreMostFrequent() {
		assertEquals(List.of("基準級別 2 既不是最多任務的級別（3、4），也不是最高的任務級別（5）。請確認基準級別或各任務的級別。"),
				check("2", "3 3 4 4 5").messages(IMPLAUSIBLE_STANDARD_LEVEL, Messages.CHINESE));
	}

	@ParameterizedTest
	@CsvSource({"4,4 4 5", "5,4 4 5", "3,3 3 4 4 5", "4,4"})
	void acceptsTheMostFrequentAndTheHighest(String standard, String tasks) {
		assertEquals(List.of(), check(standard, tasks).only(IMPLAUSIBLE_STANDARD_LEVEL));
	}

	@ParameterizedTest
	@CsvSource({"3,4 4級以上", "４,5", "9,4", "3,4 ''", "'',4", "3,''"})
	void isSilentWhereALevelIsMissingOrMalformed(String standard, String tasks) {
		assertEquals(List.of(), check(standard, tasks).only(IMPLAUSIBLE_STANDARD_LEVEL));
	}

	@Test
	void isSilentWithoutTasks() {
		assertEquals(List.of(), Findings.of("基準級別 3\n", Findings.SETTINGS, new ImplausibleStandardLevel()).only(IMPLAUSIBLE_STANDARD_LEVEL));
	}

	private static Findings check(String standard, String tasks) {
		StringBuilder text = new StringBuilder("基準級別 " + standard + "\nT1: 甲\n");
		for (String level : tasks.split(" "))
			text.append("  T1.1: 乙\n    級別 ").append(level.replace("''", "")).append('\n');
		return Findings.of(text.toString(), Findings.SETTINGS, new ImplausibleStandardLevel());
	}
}
