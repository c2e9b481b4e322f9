package guiju.importer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import guiju.importer.ImportResult;
import guiju.importer.Published;
import guiju.importer.Sheet;
import guiju.testing.Parsing;
import guiju.testing.SameModel;

class ReportTest {

	private static JsonSchema schema() throws IOException {
		Path file = Path.of(System.getProperty("guiju.root", "../.."), "docs/schema/import-1.schema.json");
		return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
	}

	private static List<ImportReport> reports() {
		return Published.CODES.stream().map(code -> Published.imported(Published.source(code)).report()).toList();
	}

	@Test
	void jsonKeepsToItsSchema() throws IOException {
		assertEquals(List.of(), List.copyOf(schema().validate(ReportJson.write(reports(), Locale.TAIWAN), InputFormat.JSON)));
		assertEquals(List.of(), List.copyOf(schema().validate(ReportJson.write(List.of(), Locale.ENGLISH), InputFormat.JSON)));
		assertEquals(List.of(), List.copyOf(schema().validate(ReportJson.write(List.of(Published.imported("甲").report()), Locale.ENGLISH), InputFormat.JSON)));
	}

	@Test
	void schemaRefusesWhatIsMisspelt() throws IOException {
		String json = ReportJson.write(List.of(Published.imported("甲").report()), Locale.ENGLISH);

		for (String right : List.of("\"kind\": \"text-dropped\"", "\"confidence\": \"certain\"", "\"percent\"", "\"isStandard\"", "guiju/import/1", "\"places\""))
			assertFalse(schema().validate(json.replaceFirst(right, right.replaceFirst("[a-z]", "_")), InputFormat.JSON).isEmpty(), right);
	}

	@Test
	void everyKindOfDecisionIsWordedInBothLanguages() {
		for (Locale locale : List.of(Locale.TAIWAN, Locale.ENGLISH))
			for (DecisionKind kind : DecisionKind.values()) {
				String text = new Wording(locale).text(new Decision(kind, Confidence.LIKELY, false, List.of(), "", "T1.1", "name", "前", "後"));

				assertTrue(text.length() > 5 && !text.contains("{"), kind + " " + text);
			}
	}

	@Test
	void textTellsWhatToLookAtFirst() {
		String text = ReportText.write(Published.imported(Published.source("KMM2431-002v4")).report(), Locale.TAIWAN);

		assertTrue(text.startsWith("KMM2431-002v4 行銷人員（test.txt，讀作 text）\n涵蓋 100 %：可見字元 "), text);
		assertTrue(text.contains("\n請對照公告文件（2）\n"), text);
		assertTrue(text.contains("  第 29 行 表 5 列 2 欄 6：換頁後第一列：開頭的 K13、S11 可能屬於 T2.2 末尾，請對照公告文件。 〔存疑，row-after-break〕\n"), text);
		assertTrue(text.contains("\n其他決定（"), text);
	}

	@Test
	void textListsWhatWasDroppedAndWhatIsMissing() {
		String text = ReportText.write(Published.imported("某公告\n").report(), Locale.ENGLISH);

		assertTrue(text.contains("Carried over: 0.00 % of 3 visible characters (0 in fields, 0 layout, 0 repeats, 3 dropped)"), text);
		assertTrue(text.contains("Not found: 職能基準代碼; 職能基準名稱"), text);
		assertTrue(text.contains("This is no standard"), text);
		assertTrue(text.contains("Dropped text (1)\n  line 1: 某公告\n"), text);
	}

	@Test
	void commentsStandAboveTheLinesOfSuspects() {
		ImportResult result = Published.imported(Published.source("KMM2431-002v4"));

		String annotated = result.annotated(Locale.TAIWAN);

		assertTrue(annotated.contains("""
				    // 匯入存疑 row-after-break：第 29 行 表 5 列 2 欄 6：換頁後第一列：開頭的 K13、S11 可能屬於 T2.2 末尾，請對照公告文件。
				    知識 K13、K06、K07、K08、K09、K14
				"""), annotated);
		assertEquals(result.text(), annotated.replaceAll("(?m)^ *// .*\n", ""));
		SameModel.require(result.standard(), Parsing.standard(annotated));
	}

	@Test
	void commentsOnWhatHasNoLineStandAtTheTop() {
		Sheet sheet = new Sheet().raw("某前言\n").row("職能基準代碼", "KMC2431-001v4");

		assertTrue(sheet.result().annotated(Locale.ENGLISH).startsWith("// import text-dropped: line 1: No place was found for this text; it is not in the result: 某前言\n職能基準 KMC2431-001v4\n"),
				sheet.result().annotated(Locale.ENGLISH));
	}
}
