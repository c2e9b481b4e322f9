package guiju.importer.conserve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import guiju.importer.ImportResult;
import guiju.importer.Published;
import guiju.importer.Sheet;

class ConservationTest {

	private static final int SOME = 30;
	private static final int MANY = 300;
	/** A character that no standard prints. */
	private static final String STRANGER = "龘";

	/** Whatever the ledger says: a character that is put anywhere into the source is in the text, or is reported as dropped; tags are left alone. */
	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void noCharacterDisappearsWhereverItStands(String code) {
		check(code, SOME);
	}

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	@Tag("all")
	void noCharacterDisappearsInManyPlaces(String code) {
		check(code, MANY);
	}

	private static void check(String code, int places) {
		String source = Published.source(code);
		Random random = new Random(code.hashCode());
		for (int i = 0; i < places; i++) {
			int at = random.nextInt(source.length() + 1);
			if (source.lastIndexOf('<', at) > source.lastIndexOf('>', at - 1))
				continue;
			String changed = source.substring(0, at) + STRANGER + source.substring(at);

			ImportResult result = Published.imported(changed);

			boolean dropped = result.report().dropped().stream().anyMatch(part -> part.text().contains(STRANGER));
			assertTrue(result.text().contains(STRANGER) || dropped, code + " at " + at);
			assertEquals(dropped, !result.report().coverage().isComplete() && dropped, code + " at " + at);
		}
	}

	@Test
	void countsTheCharactersOfTheSourceItself() {
		String source = Published.source("KMM2431-002v4");
		long visible = source.replaceAll("</?p>|\\^\\{|(?<=】)\\}|(?m)^ ?- ", "").chars().filter(c -> c > ' ').count();

		assertEquals(visible, Published.imported(source).report().coverage().visible());
	}

	@Test
	void tableTextNeverLandsInTheRemarks() {
		Sheet sheet = new Sheet().raw("說明與補充事項\n\n- 其他補充說明：\n - 甲。\n\n").row("某欄", "某值").row("T1 甲", "T1.1 乙", "O1.1.1 丙", "P1.1.1 丁。", "3", "K01 戊", "");

		assertEquals(java.util.List.of("補充: 甲。"), sheet.lines("補充", "條件"));
		assertEquals(java.util.List.of("某欄", "某值"), sheet.dropped());
		assertEquals(java.util.List.of("T1.1: 乙"), sheet.lines("T1."));
	}

	@Test
	void dropsCellsThatStandInNoColumn() {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 丁。", "3", "K01 戊", "S01 己", "備考文字");

		assertEquals(java.util.List.of("備考文字"), sheet.dropped());
	}
}
