package guiju.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.cli.Ran;
import guiju.cli.Workplace;
import guiju.model.OcsFactory;
import guiju.model.Standard;

class ImportCommandTest {

	private static final String JSON = "{\"format\":\"guiju/standard/1\",\"code\":\"KMC2431-001v4\",\"name\":\"媒體企劃人員\"}";
	private static final String TEXT = "職能基準 KMC2431-001v4\n職業: 媒體企劃人員\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {"json", "xmi"})
	void givesBackWhatWasExported(String format) {
		Workplace place = new Workplace(folder);
		String examples = Workplace.root().resolve("examples").toString();

		Ran export = place.run("export", examples, "--to", format, "-o", "exported");
		Ran back = place.run("import", "exported", "-o", "back");

		assertEquals(0, export.code() + back.code(), export.err() + back.err());
		for (String code : new String[] {"KMC2431-001v4", "KMC2431-012v1", "KMC3332-001v3", "KMM2431-002v4", "KPS2431-001v2"})
			assertEquals(Workplace.example(code), place.text("back/" + code + ".ocs"));
	}

	@Test
	void namesTheFileByTheCodeInTheCurrentFolder() {
		Workplace place = new Workplace(folder).with("d/a.json", JSON);

		Ran ran = place.run("import", "d/a.json");

		assertEquals(new Ran(0, "KMC2431-001v4.ocs\n",
				"guiju: d/a.json: 100 % of 19 visible characters carried over; nothing to be compared with the print\n"), ran);
		assertEquals(TEXT, place.text("KMC2431-001v4.ocs"));
	}

	@Test
	void recognisesAFormatByItsContent() {
		Workplace place = new Workplace(folder).with("a.xmi", "\ufeff \n" + JSON);
		place.with("b.json", place.with("c.ocs", TEXT).run("export", "c.ocs", "--to", "xmi").out());

		assertEquals("x.ocs\n", place.run("import", "a.xmi", "-o", "x.ocs").out());
		assertEquals("y.ocs\n", place.run("import", "b.json", "-o", "y.ocs").out());
		assertEquals(place.text("x.ocs"), place.text("y.ocs"));
	}

	@Test
	void tellsOfAFolderWithoutAnythingToImport() {
		Ran ran = new Workplace(folder).with("d/a.ocs", TEXT).run("import", "d");

		assertEquals(2, ran.code());
		assertTrue(ran.err().startsWith("guiju: d: has no file ending in .docm, .docx, .fodt, .htm, "), ran.err());
	}

	@Test
	void overwritesNothingUnlessForced() {
		Workplace place = new Workplace(folder).with("a.json", JSON).with("KMC2431-001v4.ocs", "mine");

		Ran careful = place.run("import", "a.json");

		assertEquals(2, careful.code());
		assertTrue(careful.err().startsWith("guiju: KMC2431-001v4.ocs: exists already and was not overwritten."), careful.err());
		assertEquals("mine", place.text("KMC2431-001v4.ocs"));
		assertEquals(0, place.run("import", "a.json", "--force").code());
		assertEquals(TEXT, place.text("KMC2431-001v4.ocs"));
	}

	@Test
	void neverOverwritesASourceNorWhatItHasJustWritten() {
		Workplace place = new Workplace(folder).with("a.json", JSON).with("b.json", JSON.replace("人員", "師"));

		Ran over = place.run("import", "a.json", "-o", "a.json", "--force");
		Ran twice = place.run("import", "a.json", "b.json", "--force", "-o", "out");

		assertEquals(2, over.code());
		assertEquals(JSON, place.text("a.json"));
		assertEquals(2, twice.code());
		assertEquals(TEXT, place.text("out/KMC2431-001v4.ocs"));
		assertTrue(twice.err().contains("would be overwritten by what b.json gives"), twice.err());
	}

	@Test
	void tellsEveryValueThatTheLanguageCannotCarryAndWritesNothing() {
		Workplace place = new Workplace(folder).with("a.json", "{\"format\":\"guiju/standard/1\",\"code\":\"A B\",\"levelText\":\"// x\","
				+ "\"knowledge\":[{\"code\":\"S01\",\"name\":\"a\"}]}").with("b.json", JSON);

		Ran ran = place.run("import", "a.json", "b.json");

		assertEquals(2, ran.code());
		assertTrue(ran.err().lines().count() >= 2 && ran.err().lines().filter(line -> line.startsWith("guiju: a.json: ")).count() >= 2, ran.err());
		assertEquals("KMC2431-001v4.ocs\n", ran.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{                                                             | line 1",
			"{\"format\":\"guiju/diff/1\"}                                 | guiju/diff/1",
			"{\"format\":\"guiju/standard/1\",\"nam\":\"x\"}               | nam",
			"<?xml version=\"1.0\"?><!DOCTYPE x><a x=\"urn:guiju:standard:1\"/> | DOCTYPE",
			"prose                                                         | is no standard",
			"%PDF-1.4                                                      | damaged"})
	void refusesWhatIsNoStandard(String content, String expected) {
		Ran ran = new Workplace(folder).with("a.json", content.strip()).run("import", "a.json");

		assertEquals(2, ran.code());
		assertEquals("", ran.out());
		assertTrue(ran.err().startsWith("guiju: a.json: ") && ran.err().toLowerCase(Locale.ROOT).contains(expected.toLowerCase(Locale.ROOT)),
				ran.err());
		assertFalse(Files.exists(folder.resolve("standard.ocs")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"KMC2431-001v4 | x | KMC2431-001v4.ocs",
			"              | 媒體企劃人員 | 媒體企劃人員.ocs",
			"              |   | standard.ocs",
			"../../etc/passwd | x | _.._etc_passwd.ocs",
			"              | 'a/b\\c:d*e?f' | a_b_c_d_e_f.ocs",
			"              | .hidden. | hidden.ocs",
			"              | --force | force.ocs",
			"              | con | _con.ocs",
			"              | NUL.x | _NUL.x.ocs",
			"              | '  ' | standard.ocs"})
	void makesFileNamesSafe(String code, String name, String expected) {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		standard.setCode(code);
		standard.setName(name);

		assertEquals(expected, FileName.of(standard));
	}

	@Test
	void shortensLongNamesAtACharacter() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		standard.setName("媒體\n\u202e" + "𠀋".repeat(200));

		String name = FileName.of(standard);

		assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 124, name);
		assertTrue(name.startsWith("媒體__𠀋") && name.endsWith("𠀋.ocs"), name);
	}
}
