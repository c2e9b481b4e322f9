package guiju.dsl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import guiju.rules.FindingCode;
import guiju.testing.Findings;

/**
 * Documents pasted from elsewhere have thousands of lines that cannot be read, and thousands of findings that may follow from
 * them. Comparing each with each took minutes to hours; the limit only tells that from an answer.
 */
class ManyLinesTest {

	private static final Duration FOREVER = Duration.ofMinutes(3);
	private static final int MANY = 3000;
	private static final String HEAD = "職能基準 KMC2431-001v1\n職業: 甲\n基準級別 4\nT1: 甲\n";

	@Test
	void tasksWhoseLevelsCannotBeReadLackNone() {
		Findings found = check(HEAD + many(i -> "  T1." + i + ": 檢查第" + i + "項\n    級別#4\n    O1." + i + ".1: 書\n"));

		assertEquals(MANY, found.only(FindingCode.SYNTAX).size());
		assertEquals(List.of(), found.only(FindingCode.MISSING_LEVEL));
	}

	@Test
	void knowledgeThatUnreadableLinesMayCiteIsNotCalledUnused() {
		Findings found = check(HEAD + "  T1.1: 乙\n    級別 4\n" + many(i -> "要會 K" + i + " 才行\n") + "知識定義\n" + many(i -> "  K" + i + ": 知識\n") + "  K9001: 其他\n");

		assertEquals(List.of((6 + 2 * MANY + 2) + ":3 'K9001'"), found.only(FindingCode.UNUSED_KNOWLEDGE));
	}

	@Test
	void notesThatUnreadableLinesReferToAreNotCalledUnused() {
		Findings found = check(HEAD + many(i -> "散文【註" + i + "】\n") + "說明\n" + many(i -> "  註" + i + ": 說明\n") + "  註9001: 其他\n");

		assertEquals(1, found.only(FindingCode.NOTE_UNUSED).size());
	}

	@Test
	void acceptsEachOfManyFindings() {
		Findings found = check(HEAD + "  T1.1: 乙\n    級別 4\n" + many(i -> "    // 容許 stray-blank: 如此\n    P1.1." + i + ": 依規 定。\n"));

		assertEquals(List.of(), found.only(FindingCode.STRAY_BLANK));
		assertEquals(List.of(), found.only(FindingCode.STALE_ACCEPTANCE));
	}

	private static Findings check(String text) {
		return assertTimeoutPreemptively(FOREVER, () -> Findings.of(text));
	}

	private static String many(IntFunction<String> lines) {
		return IntStream.rangeClosed(1, MANY).mapToObj(lines).collect(Collectors.joining());
	}
}
