package guiju.rules.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.testing.Parsing;

class StandardHeadTest {

	@Test
	void takesCodeNameAndHistoryAsPrinted() {
		StandardHead head = StandardHead.of(Parsing.standard("""
				職能基準 KMC2431-001v2
				職業: 媒體企劃人員【註1】
				版本沿革
				  V2 KMC2431-001v2 2018/12/20: 媒體企劃人員
				  V1:
				"""));

		assertEquals(new StandardHead("KMC2431-001v2", "媒體企劃人員【註1】", List.of(
				new StandardHead.Row("KMC2431-001v2", "媒體企劃人員", "2018/12/20"), new StandardHead.Row(null, null, null))), head);
		assertEquals("2018/12/20", head.ownDateText());
	}

	@Test
	void takesAnEmptyStandard() {
		assertEquals(new StandardHead(null, null, List.of()), StandardHead.of(Parsing.standard("")));
	}
}
