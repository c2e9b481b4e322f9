package guiju.cli.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import guiju.cli.Ran;
import guiju.cli.Schemas;
import guiju.cli.Workplace;
import guiju.cli.output.Terminals;

class FindCommandTest {

	private static final String STANDARD = """
			職能基準 KMC2431-001v4
			職類別 KMC: 行銷與銷售
			// 媒體 in a comment
			T1: 媒體企劃案提案
			  T1.1: 企劃需求分析
			    級別 4
			    P1.1.1: 蒐集媒 體型態。
			      緣由: 依媒體界意見補充【K01】。
			      | 再論媒體
			    知識 K01、k1
			知識定義
			  K1: 媒體及平台
			說明
			  註1: 媒體註
			    - 媒體子項
			修正說明
			  引用 T1.1 K01: 併入。
			版本沿革
			  V4 KMC2431-001v4 2023/12/15: 人員
			媒體 prose
			""";

	@TempDir
	Path folder;

	private Workplace place;

	@BeforeEach
	void write() {
		place = new Workplace(folder).with("a.ocs", STANDARD).with("d/b.ocs", "職能基準 KMC2431-001v3\n職業: 數位\n");
	}

	@Test
	void findsTextsWithTheElementThatTheyBelongTo() {
		Ran ran = place.run("find", "媒體", ".");

		assertEquals("""
				./a.ocs:4:5: T1  媒體企劃案提案
				./a.ocs:7:15: T1.1 > P1.1.1  蒐集媒 體型態。
				./a.ocs:8:12: T1.1 > P1.1.1 > 緣由  依媒體界意見補充【K01】。
				./a.ocs:9:11: T1.1 > P1.1.1 > 緣由  再論媒體
				./a.ocs:12:7: K1  媒體及平台
				./a.ocs:14:7: 註1  媒體註
				./a.ocs:15:7: 註1 > -  媒體子項
				./a.ocs:20:1: (unreadable line)  媒體 prose
				""", ran.out());
		assertEquals(0, ran.code());
	}

	@Test
	void findsDefinitionsCitationsAndReferencesOfACode() throws IOException {
		Ran text = place.run("find", "K01", ".");
		JsonNode json = Schemas.checked(place.run("find", "k1", ".", "--format", "json").out(), "find-1.schema.json");

		assertEquals("""
				./a.ocs:8:20: T1.1 > P1.1.1 > 緣由  依媒體界意見補充【K01】。
				./a.ocs:10:8: T1.1 > 知識  K01、k1
				./a.ocs:10:12: T1.1 > 知識  K01、k1
				./a.ocs:12:3: K1  媒體及平台
				./a.ocs:17:11: 引用 T1.1  K01: 併入。
				""", text.out());
		assertEquals("reference citation citation definition reference", kinds(json, 0));
		assertEquals("[\"T1.1\",\"知識\"]", json.at("/files/0/hits/1/element").toString());
		assertEquals("KMC2431-001v4", json.at("/files/0/standard").textValue());
		assertEquals("{\"files\":2,\"hits\":5}", json.get("summary").toString());
	}

	@Test
	void findsAllVersionsOfAStandard() throws IOException {
		JsonNode json = Schemas.checked(place.run("find", "kmc2431-001", ".", "--format", "json").out(), "find-1.schema.json");

		assertEquals("standard version", kinds(json, 0));
		assertEquals("standard", kinds(json, 1));
		assertEquals("./d/b.ocs", json.at("/files/1/path").textValue());
	}

	@Test
	void findsOneVersionAlone() {
		assertEquals("d/b.ocs:1:6: 職能基準  KMC2431-001v3\n", place.run("find", "KMC2431-001v3", "d/b.ocs", "a.ocs").out());
	}

	@Test
	void findsCodesOfClassifications() {
		assertEquals("a.ocs:2:5: 職類別 KMC  行銷與銷售\n", place.run("find", "KMC", "a.ocs").lines().get(1) + "\n");
	}

	@Test
	void tellsByItsExitCodeThatThereIsNothing() throws IOException {
		assertEquals(new Ran(1, "", ""), place.run("find", "沒有", "."));
		Ran json = place.run("find", "沒有", ".", "--format", "json");
		assertEquals(1, json.code());
		assertEquals(0, Schemas.checked(json.out(), "find-1.schema.json").get("files").size());
	}

	@Test
	void paintsHitsOnATerminal() {
		Ran ran = new Workplace(folder, new Terminals(true, true, true)).run("find", "平台", "a.ocs");

		assertEquals("\u001b[1ma.ocs:12:10:\u001b[0m \u001b[32mK1\u001b[0m  媒體及\u001b[1;31m平台\u001b[0m\n", ran.out());
	}

	@Test
	void showsAWindowOfALongText() {
		Ran ran = place.with("c.ocs", "工作描述: " + "甲".repeat(500) + "乙" + "甲".repeat(500) + "\n").run("find", "乙", "c.ocs");

		assertEquals("c.ocs:1:507: 工作描述  …" + "甲".repeat(20) + "乙" + "甲".repeat(29) + "…\n", ran.out());
	}

	@Test
	void refusesABlankQuery() {
		Ran ran = place.run("find", " 　", ".");

		assertEquals(2, ran.code());
		assertTrue(ran.err().contains("The query is blank"), ran.err());
	}

	@Test
	void tellsOfFilesThatItCannotReadAndSearchesTheRest() {
		Ran ran = place.with("0.ocs", "%PDF-1").run("find", "數位", ".");

		assertEquals(2, ran.code());
		assertTrue(ran.err().startsWith("guiju: ./0.ocs: is a PDF"), ran.err());
		assertEquals("./d/b.ocs:2:5: 職業  數位\n", ran.out());
	}

	private static String kinds(JsonNode json, int file) {
		StringBuilder kinds = new StringBuilder();
		for (JsonNode hit : json.at("/files/" + file + "/hits"))
			kinds.append(kinds.isEmpty() ? "" : " ").append(hit.get("kind").textValue());
		return kinds.toString();
	}
}
