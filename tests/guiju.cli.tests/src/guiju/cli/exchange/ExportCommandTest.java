package guiju.cli.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Ran;
import guiju.cli.Schemas;
import guiju.cli.Workplace;

class ExportCommandTest {

	private static final String STANDARD = "職能基準 KMC2431-001v4\n職業: 媒體企劃人員\n";

	@TempDir
	Path folder;

	@Test
	void writesOneStandardToStandardOutput() throws IOException {
		Workplace place = new Workplace(folder).with("a.ocs", STANDARD);

		Ran json = place.run("export", "a.ocs", "--to", "json");
		Ran xmi = place.run("export", "a.ocs", "--to", "xmi");

		assertEquals(0, json.code() + xmi.code());
		assertEquals("媒體企劃人員", Schemas.checked(json.out(), "standard-1.schema.json").get("name").textValue());
		assertTrue(xmi.out().startsWith("<?xml") && xmi.out().contains("媒體企劃人員"), xmi.out());
	}

	@Test
	void writesOneStandardIntoAFileOrAFolder() {
		Workplace place = new Workplace(folder).with("a.ocs", STANDARD);

		assertEquals(new Ran(0, "x/b.json\n", ""), place.run("export", "a.ocs", "--to", "json", "-o", "x/b.json"));
		assertEquals(new Ran(0, "x/a.json\n", ""), place.run("export", "a.ocs", "--to", "json", "-o", "x"));
		assertEquals(new Ran(0, "y/a.xmi\n", ""), place.run("export", "a.ocs", "--to", "xmi", "-o", "y/"));
		assertEquals(place.text("x/a.json"), place.text("x/b.json"));
	}

	@Test
	void writesManyStandardsIntoAFolderAndKeepsItsFolders() {
		Workplace place = new Workplace(folder).with("in/a.ocs", STANDARD).with("in/d/a.ocs", STANDARD).with("b.ocs", STANDARD);

		Ran ran = place.run("export", "in", "b.ocs", "--to", "json", "-o", "out");

		assertEquals(new Ran(0, "out/a.json\nout/d/a.json\nout/b.json\n", ""), ran);
		assertTrue(Files.exists(place.path("out/d/a.json")));
	}

	@Test
	void needsAFolderForSeveral() {
		Workplace place = new Workplace(folder).with("a.ocs", STANDARD).with("b.ocs", STANDARD).with("file", "");

		Ran none = place.run("export", "a.ocs", "b.ocs", "--to", "json");
		Ran file = place.run("export", "a.ocs", "b.ocs", "--to", "json", "-o", "file");

		assertEquals(2, none.code());
		assertEquals("guiju: There are 2 standards. Name a folder for them: -o DIR\n", none.err());
		assertEquals(2, file.code());
		assertEquals("", place.text("file"));
	}

	@Test
	void neverWritesOverASourceNorTwiceIntoOneFile() {
		Workplace place = new Workplace(folder).with("a.ocs", STANDARD).with("d/a.ocs", STANDARD.replace("4", "5"));

		Ran over = place.run("export", "a.ocs", "--to", "json", "-o", "a.ocs");
		Ran twice = place.run("export", "a.ocs", "d/a.ocs", "--to", "json", "-o", "out");

		assertEquals(2, over.code());
		assertEquals(STANDARD, place.text("a.ocs"));
		assertEquals(2, twice.code());
		assertEquals("out/a.json\n", twice.out());
		assertTrue(twice.err().contains("out/a.json: was written in this run already") && twice.err().contains("d/a.ocs"), twice.err());
		assertTrue(place.text("out/a.json").contains("KMC2431-001v4"));
	}

	@Test
	void exportsWhatIsSoundAndTellsWhatIsNot() {
		Ran ran = new Workplace(folder).with("a.ocs", STANDARD + "prose\nT1: a\n").run("export", "a.ocs", "--to", "json");

		assertEquals(0, ran.code());
		assertTrue(ran.out().contains("\"T1\"") && !ran.out().contains("prose"), ran.out());
		assertEquals("guiju: a.ocs: 1 line cannot be read and is left out. See: guiju validate a.ocs\n", ran.err());
	}

	@Test
	void refusesWhatAFormatCannotCarryAndExportsTheRest() {
		Ran ran = new Workplace(folder).with("a.ocs", "職業: a\u0001b\n").with("b.ocs", STANDARD).run("export", ".", "--to", "xmi", "-o", "out");

		assertEquals(2, ran.code());
		assertEquals("out/b.xmi\n", ran.out());
		assertTrue(ran.err().startsWith("guiju: ./a.ocs: ") && ran.err().contains("U+0001"), ran.err());
		assertFalse(Files.exists(folder.resolve("out/a.xmi")));
	}
}
