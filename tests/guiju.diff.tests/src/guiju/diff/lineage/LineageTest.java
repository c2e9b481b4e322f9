package guiju.diff.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineageTest {

	private static final String FILE = """
			// 2026/3/4 第二次會議
			對照 KMC2431-001v3 → KMC2431-001v4

			同一 P1.1.2 = P1.2.1
			同一 P1.2.3 = P1.2.3、P1.2.4      // 拆成兩項
			不同 K05 ≠ K05
			刪除 S03
			新增 S07
			""";

	@Test
	void readsWhatACommitteeDecided() {
		assertEquals(List.of(new Statement(Statement.Kind.VERSIONS, List.of("KMC2431-001v3"), List.of("KMC2431-001v4")), Statement.same("P1.1.2", "P1.2.1"),
				new Statement(Statement.Kind.SAME, List.of("P1.2.3"), List.of("P1.2.3", "P1.2.4")), Statement.different("K05", "K05"),
				Statement.removed("S03"), Statement.added("S07")), Lineage.parse(FILE).statements());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "same P1.1.2 -> P1.2.1 | 同一 P1.1.2 = P1.2.1", "SAME P1.1.1, P1.1.2 = P1.2.1 | 同一 P1.1.1、P1.1.2 = P1.2.1",
			"different K05 != K05 | 不同 K05 ≠ K05", "removed S03 | 刪除 S03", "added S07 | 新增S07", "versions A -> B | 對照 A → B",
			"same duties/0 = duties/1 | 同一　duties/0＝duties/1", "same remark 2.1 = remark 1 | 同一 remark 2.1 => remark 1" })
	void englishAndChineseSayTheSame(String english, String chinese) {
		assertEquals(Lineage.parse(chinese).statements(), Lineage.parse(english).statements());
	}

	@Test
	void printsEveryLineAsItWasWritten() {
		assertEquals(FILE, Lineage.parse(FILE).print());
		assertEquals("同一\t ???\n", Lineage.parse("\ufeff同一\t ???").print());
		assertEquals("", Lineage.EMPTY.print());
	}

	@Test
	void aDecisionIsAddedAtTheEndAndTakenAwayAlone() {
		Lineage lineage = Lineage.parse(FILE);
		Statement decision = Statement.same("K01", "K02");

		assertEquals(FILE + "同一 K01 = K02\n", lineage.with(decision).print());
		assertEquals(lineage, lineage.with(decision).without(decision));
		assertSame(lineage, lineage.with(Statement.removed("S03")));
		assertEquals(FILE.replace("刪除 S03\n", ""), lineage.without(Statement.removed("S03")).print());
	}

	@Test
	void whatIsAddedIsInTheLanguageOfTheFile() {
		assertEquals("removed S03\ndifferent K01 ≠ K02\n", Lineage.parse("removed S03").with(Statement.different("K01", "K02")).print());
		assertEquals("新增 S03\n", Lineage.EMPTY.with(Statement.added("S03")).print());
	}

	@Test
	void whatIsPrintedReadsBack() {
		for (Statement statement : Lineage.parse(FILE).statements())
			for (boolean english : new boolean[] { true, false })
				assertEquals(List.of(statement), Lineage.parse(statement.print(english)).statements());
	}

	@ParameterizedTest
	@ValueSource(strings = { "同一 P1.1.1", "同一 = P1.1.1", "同一 P1.1.1 = P1.1.2 = P1.1.3", "刪除", "刪除 P1.1.1 = P1.1.2", "相同 P1.1.1 = P1.1.2", "?", "same", "新增 、" })
	void aLineThatCannotBeReadIsTold(String line) {
		Lineage lineage = Lineage.parse("// 好\n" + line);

		assertEquals(List.of(), lineage.statements());
		assertEquals(false, lineage.lines().get(1).readable());
	}

	@Test
	void everyMessageIsWordedInBothLanguages() {
		for (String name : List.of("unreadable", "missingBefore", "missingAfter", "severalBefore", "severalAfter", "otherKind", "manyToMany", "twoEach",
				"decided", "otherVersions"))
			for (Locale language : List.of(Locale.TAIWAN, Locale.ENGLISH, Locale.FRENCH))
				assertEquals(false, new Problem(1, name, List.of("a", "b", "c", "d")).text(language).matches(".*\\{\\d}.*"));
	}
}
