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
import org.junit.jupiter.params.provider.ValueSource;

import guiju.cli.Ran;
import guiju.cli.Workplace;
import guiju.rules.FindingCode;

class RenumberCommandTest {

	private static final String FILE = "a.ocs";
	private static final String TEXT = """
			職業: 媒體企劃人員
			T1: 媒體
			  T1.2: 企劃  // 註解
			    P1.2.1: 依【T1.3】企劃。
			    知識 K03、K01
			  任務: 執行
			  T1.3: 檢討
			    知識 K03
			知識定義
			  K01: 媒體
			  K03: 法規
			""";
	private static final String NUMBERED = """
			職業: 媒體企劃人員
			T1: 媒體
			  T1.1: 企劃  // 註解
			    P1.1.1: 依【T1.3】企劃。
			    知識 K02、K01
			  T1.2: 執行
			  T1.3: 檢討
			    知識 K02
			知識定義
			  K01: 媒體
			  K02: 法規
			""";

	@TempDir
	Path folder;

	@Test
	void tellsEachCodeThatChangesAndNothingElse() {
		Workplace place = new Workplace(folder).with(FILE, TEXT);

		Ran ran = place.run("renumber", FILE);

		assertEquals(new Ran(0, """
				a.ocs:3:3: T1.2 → T1.1
				a.ocs:4:5: P1.2.1 → P1.1.1
				a.ocs:6:3: 任務 → T1.2
				a.ocs:11:3: K03 → K02
				""", ""), ran);
		assertEquals(NUMBERED, place.text(FILE));
		assertEquals(new Ran(0, "", ""), place.run("renumber", FILE));
	}

	@Test
	void leavesNoFindingOfNumbers() {
		Workplace place = new Workplace(folder).reporting(FindingCode.NUMBERING_GAP, FindingCode.NUMBERING_ORDER, FindingCode.NUMBERING_PARENT,
				FindingCode.MISSING_CODE, FindingCode.UNDEFINED_CITATION).with(FILE, TEXT);

		place.run("renumber", FILE);

		assertEquals("1 file: 0 errors, 0 warnings, 0 informations\n", place.run("validate", FILE).out());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n", "\r\n", "\r"})
	void keepsByteOrderMarkLineEndsAndAMissingLastOne(String lineEnd) throws IOException {
		Workplace place = new Workplace(folder).with(FILE, "\ufeff" + TEXT.strip().replace("\n", lineEnd));

		place.run("renumber", FILE);

		byte[] expected = ("\ufeff" + NUMBERED.strip().replace("\n", lineEnd)).getBytes(StandardCharsets.UTF_8);
		assertArrayEquals(expected, Files.readAllBytes(place.path(FILE)));
	}

	@Test
	void refusesWithTheReasonWhereACitationWouldMeanAnotherElement() {
		Workplace place = new Workplace(folder).with(FILE, TEXT.replace("K03、K01", "K02、K01"));

		Ran english = place.run("renumber", FILE);
		Ran chinese = place.run(Locale.TAIWAN, "renumber", FILE);

		assertEquals(new Ran(1, "", "guiju: a.ocs: K02 in line 5 is not defined; after renumbering it would mean another element. Mend it first.\n"), english);
		assertEquals(new Ran(1, "", "guiju: a.ocs: 第 5 行的 K02 沒有定義；重新編號後會指向別的項目。請先更正。\n"), chinese);
	}

	@Test
	void takesOneFile() {
		Workplace place = new Workplace(folder).with(FILE, TEXT);

		assertTrue(place.run("renumber", FILE, FILE).err().startsWith("guiju: The argument a.ocs is one too many."));
		assertEquals(2, place.run("renumber", ".").code());
		assertEquals(TEXT, place.text(FILE));
	}

	@Test
	void leavesTheExamplesAsTheyAre() throws IOException {
		for (String code : new String[] {"KMC2431-001v4", "KMC2431-012v1", "KMC3332-001v3", "KMM2431-002v4", "KPS2431-001v2"}) {
			Workplace place = new Workplace(folder).with(FILE, Workplace.example(code));

			assertEquals(new Ran(0, "", ""), place.run("renumber", FILE), code);
			assertEquals(Workplace.example(code), place.text(FILE));
		}
	}
}
