package guiju.importer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Cells in which 14 Latin glyphs of 10 points or 7 ideographs fill a line. */
class WordCutsTest {

	private static Sketch cell(double right, String... lines) {
		Sketch sketch = new Sketch().grid(new double[] { 50, right, 300 }, new double[] { 100, 200 }).text(right + 5, 115, "旁");
		for (int i = 0; i < lines.length; i++)
			sketch.text(55, 115 + 14 * i, lines[i]);
		return sketch;
	}

	@Test
	void joinsWordsWhereNoLineLeavesSpaceForAnotherLetter() throws Exception {
		Sketch sketch = cell(130, "運用網路Kubern", "etes與備份Wire", "shark工具與Sys", "log等");

		assertEquals("|1:運用網路Kubernetes與備份Wireshark工具與Syslog等|2:旁|\n", Shown.of(sketch));
	}

	@Test
	void leavesItOpenWhereWholeWordsMoveToTheNextLine() throws Exception {
		Sketch sketch = cell(130, "運用網路", "Kubernetes與", "Wireshark工具", "Google Chrome1", "Word等");

		assertEquals("|1:運用網路~Kubernetes與~Wireshark工具~Google Chrome1~Word等|2:旁|\n", Shown.of(sketch));
	}

	@Test
	void setsABlankWhereAWholeWordMovedAlthoughItsFirstLetterWouldHaveFitted() throws Exception {
		assertEquals("|1:媒體Internet ~Explorer|2:旁|\n", Shown.of(cell(130, "媒體Internet", "Explorer")));
	}

	@Test
	void takesAMissingBlankForNoneWhereLinesEndWithTheirBlank() throws Exception {
		Sketch sketch = cell(134, "媒體媒體TCPIP ", "媒體媒體CDEFG ", "媒體媒體GHIJK ", "媒體媒體EtherC", "AT與");

		assertEquals("|1:媒體媒體TCPIP ~媒體媒體CDEFG ~媒體媒體GHIJK ~媒體媒體EtherCAT與|2:旁|\n", Shown.of(sketch));
	}

	@Test
	void joinsAWordThatStandsWholeElsewhere() throws Exception {
		Sketch sketch = cell(130, "運用網路EtherC", "AT與").text(140, 130, "EtherCAT 驅動器");

		assertEquals("|1:運用網路EtherCAT與|2:旁/EtherCAT 驅動器|\n", Shown.of(sketch));
	}

	@Test
	void joinsTheCodeOfAStandard() throws Exception {
		assertEquals("|1:取代KMC2431-001v4者|2:旁|\n", Shown.of(cell(130, "取代KMC2431-00", "1v4者")));
	}

	@Test
	void keepsCodesBelowOneAnotherApart() throws Exception {
		Sketch sketch = cell(90, "F4331", "D3510");
		for (int line = 1; line <= 4; line++)
			sketch.text(95, 115 + 14 * line, "媒體".repeat(9) + "訊息 ");

		assertEquals("|1:F4331~D3510|2:", Shown.of(sketch).substring(0, 17));
	}

	@Test
	void keepsTwoWordsApartThatStandBesideOneAnotherElsewhere() throws Exception {
		Sketch sketch = cell(130, "運用網路Kubern", "etes與備份Wire", "shark工具與Sys", "log與媒體Google", "Ads等").text(140, 130, "Google Ads");

		assertEquals("|1:運用網路Kubernetes與備份Wireshark工具與Syslog與媒體Google~Ads等|2:旁/Google Ads|\n", Shown.of(sketch));
	}
}
