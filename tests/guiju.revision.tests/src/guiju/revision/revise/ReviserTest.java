package guiju.revision.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import guiju.dsl.StandardParser;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.rules.FindingCode;
import guiju.testing.Findings;
import guiju.testing.Parsing;

class ReviserTest {

	private static final Reviser REVISER = new Reviser(StandardParser.standalone());
	private static final LocalDate DAY = LocalDate.of(2026, 12, 15);

	@Test
	void movesCodeAndHistoryOnAndKeepsTheRest() throws ReviseRefusedException {
		String before = """
				職能基準 TFB5139-901v2 // 代碼
				職業: 社區咖啡師
				有效期限 2029/01/14

				// 註解留著
				T1: 飲品製作
				  // 容許 missing-output: 例行工作
				  T1.1: 萃取咖啡
				    級別 3
				    P1.1.1: 調整萃取參數。
				      緣由: 依座談意見。
				        | 第二段。
				修正說明
				  刪除 P1.2.3: 併入 P1.2.1。
				版本沿革
				  V2 TFB5139-901v2 2026/01/15: 社區咖啡師
				    狀態: 最新版本
				    更新說明: 增列填寫紀錄。
				  V1 TFB5139-901v1 2022/11/30: 咖啡師
				    狀態: 歷史版本
				    更新說明: 已被《TFB5139-901v2》取代
				""";

		Draft draft = REVISER.revise(before, DAY);

		assertEquals("""
				職能基準 TFB5139-901v3 // 代碼
				職業: 社區咖啡師

				// 註解留著
				T1: 飲品製作
				  // 容許 missing-output: 例行工作
				  T1.1: 萃取咖啡
				    級別 3
				    P1.1.1: 調整萃取參數。
				修正說明
				版本沿革
				  V3 TFB5139-901v3 2026/12/15: 社區咖啡師
				    狀態: 最新版本
				  V2 TFB5139-901v2 2026/01/15: 社區咖啡師
				    狀態: 歷史版本
				    更新說明: 增列填寫紀錄。
				      | 已被《TFB5139-901v3》取代
				  V1 TFB5139-901v1 2022/11/30: 咖啡師
				    狀態: 歷史版本
				    更新說明: 已被《TFB5139-901v2》取代
				""", draft.text());
		assertEquals("TFB5139-901v3", draft.code());
		assertEquals(List.of("reviseValidity"), draft.told().stream().map(told -> told.key().substring("revision.".length())).toList());
	}

	@Test
	void aFirstVersionWithoutSuffixAndTableGetsBothRows() throws ReviseRefusedException {
		Draft draft = REVISER.revise("職能基準 KMC2431-012\n職業: 投放人員\nT1: 職責\n", null);

		assertEquals("""
				職能基準 KMC2431-012v2
				職業: 投放人員
				T1: 職責

				版本沿革
				  V2 KMC2431-012v2: 投放人員
				    狀態: 最新版本
				  V1 KMC2431-012: 投放人員
				    狀態: 歷史版本
				    更新說明: 已被《KMC2431-012v2》取代
				""", draft.text());
	}

	@Test
	void rowsThatBeginWithTheOldestGoOnAtTheEnd() throws ReviseRefusedException {
		String before = "職能基準 KMC2431-001v2\n版本沿革\n  V1 KMC2431-001v1 2015/12/31: 甲\n    狀態: 歷史版本\n  V2 KMC2431-001v2 2018/12/20: 甲\n    狀態: 最新版本\n";

		String after = REVISER.revise(before, null).text();

		assertTrue(after.indexOf("V2 ") < after.indexOf("V3 "), after);
	}

	@Test
	void saysThatALaterVersionIsThere() {
		String before = "職能基準 KMC2431-001v1\n版本沿革\n  V2 KMC2431-001v2 2018/12/20: 甲\n    狀態: 最新版本\n";

		ReviseRefusedException refused = assertThrows(ReviseRefusedException.class, () -> REVISER.revise(before, null));

		assertEquals("版本沿革中已有較新的 V2。請由最新版本起草。", refused.message(Locale.TAIWAN));
	}

	@Test
	void noExampleHasMoreFindingsThanBefore() throws IOException, ReviseRefusedException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("guiju.root"), "examples"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".ocs")).sorted().toList()) {
				String before = Files.readString(file);
				Map<FindingCode, Integer> known = findings(before);

				findings(REVISER.revise(before, DAY).text()).forEach((code, count) -> assertTrue(count <= known.getOrDefault(code, 0), file + " " + code));
			}
		}
	}

	private static Map<FindingCode, Integer> findings(String text) {
		Map<FindingCode, Integer> counts = new TreeMap<>();
		for (TextFinding finding : StandardChecker.check(Parsing.parse(text), Findings.SETTINGS))
			counts.merge(finding.code(), 1, Integer::sum);
		return counts;
	}
}
