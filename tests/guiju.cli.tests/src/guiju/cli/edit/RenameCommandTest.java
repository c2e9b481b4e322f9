package guiju.cli.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.cli.Ran;
import guiju.cli.Workplace;

class RenameCommandTest {

	private static final String FILE = "a.ocs";
	private static final String TEXT = """
			職業: 媒體企劃人員
			T1: 媒體
			  // K1 stays in comments
			  T1.1: 企劃
			    P1.1.1: 依【T1.2】與【註1】企劃。
			    知識 k1、K02
			  T1.2: 執行
			    知識 K1 // 待確認
			知識定義
			  K1: 媒體
			  K02: 法規
			說明
			  註1: 法規。
			修正說明
			  刪除 T1.2: 併入。
			  引用 T1.2 K1: 增列。
			""";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({"KMC2431-001v4, K01, K99", "KMC2431-001v4, T1, T9", "KMC2431-012v1, S01, S77", "KMC3332-001v3, T1.1, T1.99", "KMM2431-002v4, A01, A09",
			"KPS2431-001v2, P1.1.1, P1.1.9", "KMC2431-001v4, 註1, 註9"})
	void givesTheSameBytesThereAndBack(String code, String from, String to) throws IOException {
		byte[] before = Files.readAllBytes(Workplace.root().resolve("examples").resolve(code + ".ocs"));
		Workplace place = new Workplace(folder).with(FILE, before);

		Ran there = place.run("rename", FILE, from, to);
		byte[] renamed = Files.readAllBytes(place.path(FILE));
		Ran back = place.run("rename", FILE, to, from);

		assertEquals(0, there.code() + back.code(), there.err() + back.err());
		assertTrue(there.out().contains(": " + from + " → " + to + "\n") && !new String(renamed, StandardCharsets.UTF_8).contains(" " + from + ":"));
		assertArrayEquals(before, Files.readAllBytes(place.path(FILE)));
	}

	@Test
	void tellsEachPlaceThatChangesAndNothingElse() {
		Workplace place = new Workplace(folder).with(FILE, TEXT);

		Ran ran = place.run("rename", FILE, "Ｋ０１", "k07");

		assertEquals(new Ran(0, """
				a.ocs:6:8: k1 → K07
				a.ocs:8:8: K1 → K07
				a.ocs:10:3: K1 → K07
				a.ocs:16:11: K1 → K07
				""", ""), ran);
		assertEquals(TEXT.replace("k1、", "K07、").replace("K1 //", "K07 //").replace("K1:", "K07:"), place.text(FILE));
	}

	@Test
	void takesTheCodesBelowADutyOrTaskAlong() {
		Workplace place = new Workplace(folder).with(FILE, TEXT);

		Ran ran = place.run("rename", FILE, "T1", "T4");

		assertEquals("""
				a.ocs:2:1: T1 → T4
				a.ocs:4:3: T1.1 → T4.1
				a.ocs:5:5: P1.1.1 → P4.1.1
				a.ocs:5:15: T1.2 → T4.2
				a.ocs:7:3: T1.2 → T4.2
				a.ocs:16:6: T1.2 → T4.2
				""", ran.out());
		assertTrue(place.text(FILE).contains("刪除 T1.2:"), "an older version's code");
	}

	@Test
	void renamesNotes() {
		Workplace place = new Workplace(folder).with(FILE, TEXT);

		assertEquals(new Ran(0, "a.ocs:5:23: 註1 → 註3\na.ocs:13:4: 註1 → 註3\n", ""), place.run("rename", FILE, "note 1", "註3"));
	}

	@Test
	void doesNothingWhereTheCodeIsTheSame() {
		assertEquals(new Ran(0, "", ""), new Workplace(folder).with(FILE, TEXT).run("rename", FILE, "K02", "K02"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"K01 | K02 | K02 is the code of another element.", "K01 | S01 | K01 cannot become S01", "K09 | K10 | K09 is not defined",
			"what | K10 | “what” is no code.", "T1 | T1.5 | “T1.5” cannot be the code of T1", "T1.1 | T1.2 | T1.2 is the code of another element."})
	void refusesWithTheReasonAndChangesNothing(String from, String to, String why) {
		Workplace place = new Workplace(folder).with(FILE, TEXT);

		Ran ran = place.run("rename", FILE, from, to);

		assertEquals(1, ran.code());
		assertEquals("", ran.out());
		assertTrue(ran.err().startsWith("guiju: a.ocs: " + why), ran.err());
		assertEquals(TEXT, place.text(FILE));
	}

	@Test
	void refusesInChinese() {
		Ran ran = new Workplace(folder).with(FILE, TEXT).run(Locale.TAIWAN, "rename", FILE, "K01", "K02");

		assertEquals(new Ran(1, "", "guiju: a.ocs: K02 已經是另一個項目的代碼。請改用還沒有用過的代碼，或重新編號。\n"), ran);
	}

	@Test
	void keepsByteOrderMarkLineEndsAndAMissingLastOne() throws IOException {
		String text = "\ufeff" + TEXT.strip().replace("\n", "\r\n");
		Workplace place = new Workplace(folder).with(FILE, text);

		Ran ran = place.run("rename", FILE, "K02", "K03");

		assertEquals("a.ocs:6:11: K02 → K03\r\na.ocs:11:3: K02 → K03\r\n".replace("\r", ""), ran.out());
		assertArrayEquals(text.replace("K02", "K03").getBytes(StandardCharsets.UTF_8), Files.readAllBytes(place.path(FILE)));
	}

	@Test
	void tellsOfAFileThatItCannotRead() {
		Workplace place = new Workplace(folder).with("a.pdf", "%PDF-1.7\n");

		assertTrue(place.run("rename", "a.pdf", "K01", "K02").err().startsWith("guiju: a.pdf: is a PDF"));
		assertTrue(place.run("rename", ".", "K01", "K02").err().startsWith("guiju: .: is a folder, but a file is needed here"));
		assertTrue(place.run("rename", "", "K01", "K02").err().startsWith("guiju: An empty path was given."));
		assertTrue(place.run("rename", "none.ocs", "K01", "K02").err().startsWith("guiju: none.ocs: does not exist"));
		assertTrue(place.run("rename", "a.pdf", "K01").err().startsWith("guiju: An argument is missing: NEWCODE."));
		assertEquals(2, place.run("rename", "a.pdf", "K01", "K02").code());
	}
}
