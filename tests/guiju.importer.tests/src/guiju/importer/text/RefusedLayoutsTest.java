package guiju.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;

/** Texts whose tables cannot be told from their blanks or commas, and what the user is told. */
class RefusedLayoutsTest {

	private static UnreadableSourceException refusal(String text) {
		return assertThrows(UnreadableSourceException.class, () -> new ExtractedTextReader().read("x", text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void asksForThePdfWhereColumnsAreMadeOfBlanks() {
		UnreadableSourceException refused = refusal("   主要職責      工作任務    工作產出     行為指標    職能級別  職能內涵(K=kno 職能內涵(S=skill\n   T1 甲    T1.1 乙\n");

		assertEquals("BLANK_COLUMNS", refused.reason().name());
		assertTrue(refused.message(Locale.TAIWAN).contains("PDF"), refused.message(Locale.TAIWAN));
	}

	@Test
	void asksForASpreadsheetWhereCellsStandBetweenCommas() {
		UnreadableSourceException refused = refusal("職能基準代碼,,TFB5120-001v5\n\"主要職責\",工作任務,工作產出,行為指標,職能級別\nT1甲,T1.1乙,,,3\n");

		assertEquals("COMMA_SEPARATED", refused.reason().name());
		assertTrue(refused.message(Locale.ENGLISH).contains("XLSX"), refused.message(Locale.ENGLISH));
	}

	@Test
	void readsATextWhoseTableHasTabsWhateverItsSentencesSay() throws Exception {
		String text = "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\nT1甲\tT1.1乙\t\tP1.1.1句。\t3\n\n各表列有主要職責,工作任務,工作產出,行為指標\n";

		assertFalse(new ExtractedTextReader().read("x", text.getBytes(StandardCharsets.UTF_8)).blocks().isEmpty());
	}

	@Test
	void leavesTheWordsOfALibraryOutOfAChineseMessage() {
		UnreadableSourceException refused = new UnreadableSourceException(Reason.DAMAGED, "Missing root object", new IllegalStateException());
		UnreadableSourceException own = new UnreadableSourceException(Reason.DAMAGED, "content.xml");

		assertFalse(refused.message(Locale.TAIWAN).contains("root"), refused.message(Locale.TAIWAN));
		assertTrue(refused.message(Locale.ENGLISH).contains("Missing root object"));
		assertTrue(refused.getMessage().contains("Missing root object"));
		assertTrue(own.message(Locale.TAIWAN).contains("content.xml"));
	}
}
