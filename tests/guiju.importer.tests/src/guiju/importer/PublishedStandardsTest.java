package guiju.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import guiju.importer.report.Confidence;
import guiju.importer.report.Decision;
import guiju.importer.report.DecisionKind;

class PublishedStandardsTest {

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void becomesTheExampleByteForByte(String code) {
		assertEquals(Published.example(code), Published.imported(Published.source(code)).text());
	}

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void carriesEveryCharacterOver(String code) {
		ImportResult result = Published.imported(Published.source(code));

		assertEquals(List.of(), result.report().dropped());
		assertEquals("100 %", result.report().coverage().toString());
		assertTrue(result.report().isStandard());
	}

	@Test
	void suspectsTheKnowledgeThatOpensT23OfKmm() {
		Decision suspect = rowAfterBreak("KMM2431-002v4", "T2.3");

		assertEquals("K13、S11", suspect.before());
		assertEquals("T2.2", suspect.after());
		assertEquals(Confidence.DOUBTFUL, suspect.confidence());
		assertEquals(29, suspect.places().get(0).line());
	}

	@Test
	void suspectsTheKnowledgeThatOpensT12OfKps() {
		Decision suspect = rowAfterBreak("KPS2431-001v2", "T1.2");

		assertEquals("K07、S06", suspect.before());
		assertEquals("T1.1", suspect.after());
		assertEquals(22, suspect.places().get(0).line());
	}

	private static Decision rowAfterBreak(String code, String task) {
		return Published.imported(Published.source(code)).report().suspects().stream()
				.filter(suspect -> suspect.kind() == DecisionKind.ROW_AFTER_BREAK && suspect.code().equals(task)).findFirst().orElseThrow();
	}
}
