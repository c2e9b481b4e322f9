package guiju.cli.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.cli.Ran;
import guiju.cli.Workplace;
import guiju.rules.FindingCode;

class BaselineTest {

	private static final String STANDARD = """
			T1: 媒體企劃案提案
			  T1.1: 企劃需求分析
			    知識 K98、K99
			知識定義
			  K01: 媒體
			""";

	@TempDir
	Path folder;

	private Workplace place;

	@BeforeEach
	void writeTheBaseline() {
		place = new Workplace(folder).reporting(FindingCode.UNDEFINED_CITATION, FindingCode.SYNTAX).with("a.ocs", STANDARD);
		place.run("validate", "a.ocs", "--format", "json", "-o", "known.json");
	}

	@Test
	void leavesOutWhatWasFoundBefore() {
		Ran ran = place.run("validate", "a.ocs", "--baseline", "known.json");

		assertEquals(new Ran(0, "1 file: 0 errors, 0 warnings, 0 informations; 2 known findings left out\n", ""), ran);
	}

	@Test
	void knowsFindingsThatMovedToOtherLines() {
		place.with("a.ocs", "// new\n\n" + STANDARD.replace("  T1.1", "  // more\n  T1.1").replace("    知識 ", "      知識 "));

		assertEquals(List.of(), places(place.run("validate", "a.ocs", "--baseline", "known.json")));
	}

	@Test
	void reportsANewFindingAtTheSamePlace() {
		place.with("a.ocs", STANDARD.replace("K99", "K97"));

		assertEquals(List.of("a.ocs:3:12"), places(place.run("validate", "a.ocs", "--baseline", "known.json")));
	}

	@Test
	void reportsASecondFindingOfTheSameKind() {
		place.with("a.ocs", STANDARD.replace("K98、K99", "K98、K99、K99"));

		assertEquals(1, places(place.run("validate", "a.ocs", "--baseline", "known.json")).size());
	}

	@Test
	void knowsFindingsThatWereToldInTheOtherLanguage() {
		assertEquals(List.of(), places(place.run("--lang", "zh-TW", "validate", "a.ocs", "--baseline", "known.json")));
	}

	@Test
	void knowsFindingsInAnotherWording() {
		place.with("known.json", place.text("known.json").replaceAll("\"message\": \"[^\"]*(K9.)[^\"]*\"", "\"message\": \"Where is $1?\""));

		assertEquals(List.of(), places(place.run("validate", "a.ocs", "--baseline", "known.json")));
	}

	@ParameterizedTest
	@CsvSource({"a.ocs", "./a.ocs", "x/../a.ocs", "."})
	void knowsAFileUnderWhateverPathItIsGiven(String path) {
		assertEquals(List.of(), places(place.run("validate", path, "--baseline", "./known.json")));
		assertEquals(List.of(), places(place.run("validate", folder.resolve("a.ocs").toString(), "--baseline", "known.json")));
	}

	@Test
	void knowsNothingOfOtherFiles() {
		place.with("b.ocs", STANDARD);

		assertEquals(List.of("b.ocs:3:8", "b.ocs:3:12"), places(place.run("validate", "b.ocs", "--baseline", "known.json")));
	}

	@Test
	void leavesKnownFindingsOutOfJsonAndOfTheExitCodeToo() {
		Ran ran = place.run("validate", "a.ocs", "--baseline", "known.json", "--format", "json");

		assertEquals(0, ran.code());
		assertTrue(ran.out().contains("\"findings\": []") && ran.out().contains("\"errors\": 0"), ran.out());
	}

	@Test
	void tellsKnownFindingsOfManyAlikeApartByTheirNumber() {
		place.with("a.ocs", "prose\nT1: a\nprose\nT2: b\nprose\n").run("validate", "a.ocs", "--format", "json", "-o", "known.json");
		place.with("a.ocs", "prose\nT1: a\nprose\nT2: b\nprose\nT3: c\nprose\n");

		assertEquals(1, places(place.run("validate", "a.ocs", "--baseline", "known.json")).size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"none.json | | does not exist",
			"text.json | prose | is no JSON report of findings",
			"empty.json | '' | is no JSON report of findings",
			"other.json | {\"format\":\"guiju/diff/1\"} | is not of the format guiju/findings/1 but guiju/diff/1",
			"list.json | [] | is no JSON report of findings",
			"cut.json | {\"format\":\"guiju/findings/1\",\"files\":[{\"path\":\"a.ocs\" | is no JSON report of findings",
			"type.json | {\"format\":\"guiju/findings/1\",\"files\":[{\"path\":\"a\",\"findings\":[{\"line\":\"x\"}]}]} | is no JSON report of findings",
			"two.json | {\"format\":\"guiju/findings/1\"}{} | is no JSON report of findings"})
	void refusesWhatIsNoBaseline(String name, String content, String expected) {
		if (content != null)
			place.with(name, content);

		Ran ran = place.run("validate", "a.ocs", "--baseline", name);

		assertEquals(2, ran.code());
		assertEquals("", ran.out());
		assertTrue(ran.err().startsWith("guiju: " + name + ": cannot be used as baseline: ") && ran.err().contains(expected), ran.err());
	}

	private static List<String> places(Ran ran) {
		return ran.lines().stream().filter(line -> line.endsWith("]")).map(line -> line.substring(0, line.indexOf(": "))).toList();
	}
}
