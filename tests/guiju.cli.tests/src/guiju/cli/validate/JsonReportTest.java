package guiju.cli.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import guiju.cli.Ran;
import guiju.cli.Schemas;
import guiju.cli.Workplace;
import guiju.rules.FindingCode;

class JsonReportTest {

	private static final String SCHEMA = "findings-1.schema.json";

	@TempDir
	Path folder;

	@Test
	void tellsEachFindingAndListsSoundFilesToo() throws IOException {
		Workplace place = new Workplace(folder).reporting(FindingCode.SYNTAX).with("a 企劃.ocs", "職業: a\n  prose 𠀋\n").with("b.ocs", "職業: b\n");

		Ran ran = place.run("validate", "a 企劃.ocs", "b.ocs", "--format", "json");

		JsonNode report = Schemas.checked(ran.out(), SCHEMA);
		JsonNode finding = report.at("/files/0/findings/0");
		assertEquals(1, ran.code());
		assertEquals("a 企劃.ocs", report.at("/files/0/path").textValue());
		assertEquals("syntax", finding.get("code").textValue());
		assertEquals("error", finding.get("severity").textValue());
		assertEquals("2 3 8", finding.get("line") + " " + finding.get("column") + " " + finding.get("length"));
		assertFalse(finding.get("message").textValue().isBlank());
		assertTrue(finding.get("fixes").size() > 0);
		assertEquals("{\"path\":\"b.ocs\",\"findings\":[]}", report.at("/files/1").toString());
		assertEquals("{\"files\":2,\"errors\":1,\"warnings\":0,\"infos\":0}", report.get("summary").toString());
		assertTrue(ran.out().contains("a 企劃.ocs") && !ran.out().contains("\\u"), ran.out());
	}

	@Test
	void isCompleteJsonWithoutAnyStandard() throws IOException {
		Ran ran = new Workplace(folder).run("validate", "none", "--format", "json");

		assertEquals(2, ran.code());
		assertEquals(0, Schemas.checked(ran.out(), SCHEMA).get("files").size());
	}

	@Test
	void leavesRefusedFilesToStandardError() throws IOException {
		Ran ran = new Workplace(folder).reporting().with("a.ocs", "職業: a\n").with("b.ocs", "%PDF-1.4").run("validate", ".", "--format", "json");

		JsonNode report = Schemas.checked(ran.out(), SCHEMA);
		assertEquals(2, ran.code());
		assertEquals(1, report.get("files").size());
		assertEquals(1, report.at("/summary/files").intValue());
		assertTrue(ran.err().contains("./b.ocs: is a PDF"), ran.err());
	}

	@Test
	void isAsItsSchemaHasItForEverythingInTheExamples() throws IOException {
		String examples = Workplace.root().resolve("examples").toString();
		Workplace place = new Workplace(folder).with("odd.ocs", "職能基準 KMC2431-001v4\n\"\\ \u0001\t<&>\n" + Workplace.example("KMC2431-001v4"));

		Ran ran = place.run("validate", "odd.ocs", examples, "--format", "json");

		assertEquals(9, Schemas.checked(ran.out(), SCHEMA).get("files").size());
		assertTrue(Schemas.checked(ran.out(), SCHEMA).at("/files/0/findings").size() > 0);
	}
}
