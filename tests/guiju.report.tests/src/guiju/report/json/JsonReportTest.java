package guiju.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import guiju.diff.Comparison;
import guiju.report.Hostile;
import guiju.report.Pairs;
import guiju.report.Revision;

class JsonReportTest {

	private static final Set<String> CHANGE = Set.of("id", "cause", "element", "kinds", "impact", "old", "new", "field", "from", "to", "citation", "reason", "reasonDrafted");

	private static JsonSchema schema() throws IOException {
		Path file = Path.of(System.getProperty("guiju.root", "../.."), "docs/schema/diff-1.schema.json");
		return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
	}

	@Test
	void keepsToItsSchema() throws IOException {
		JsonSchema schema = schema();

		for (Comparison comparison : List.of(Revision.comparison(), Hostile.comparison(), Revision.compare("", ""), Revision.compare(Revision.before(), "")))
			assertEquals(List.of(), List.copyOf(schema.validate(JsonReport.write(comparison), InputFormat.JSON)));
		Pairs.each(20, comparison -> assertEquals(List.of(), List.copyOf(schema.validate(JsonReport.write(comparison), InputFormat.JSON))));
	}

	@Test
	void schemaRefusesWhatIsMisspelt() throws IOException {
		String json = JsonReport.write(Revision.comparison());

		for (String right : List.of("guiju/diff/1", "\"matches\"", "\"reworded\"", "\"substantive\"", "\"reasonDrafted\"", "\"indicator\"", "\"verdict\"", "\"path\"", "\"c1\""))
			assertFalse(schema().validate(json.replaceFirst(right, right.replaceFirst("[a-z]", "_")), InputFormat.JSON).isEmpty(), right);
	}

	@Test
	void everyKeyOfTheContractIsThereAlsoWithoutAValue() {
		JsonObject report = JsonParser.parseString(JsonReport.write(Revision.comparison())).getAsJsonObject();

		assertTrue(report.keySet().containsAll(Set.of("format", "old", "new", "matches", "changes", "statistics", "verdict")));
		for (JsonElement change : report.getAsJsonArray("changes"))
			assertEquals(CHANGE, change.getAsJsonObject().keySet());
		assertEquals("KMC2431-001v4", report.get("old").getAsString());
		assertEquals("KMC2431-001v5", report.get("new").getAsString());
		assertTrue(JsonParser.parseString(JsonReport.write(Revision.compare("", ""))).getAsJsonObject().get("old").isJsonNull());
	}

	@Test
	void tellsWhatWasChangedAndWhy() {
		JsonObject report = JsonParser.parseString(JsonReport.write(Revision.comparison())).getAsJsonObject();

		JsonObject level = report.getAsJsonArray("changes").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(change -> change.get("kinds").toString().contains("level-changed")).findFirst().orElseThrow();
		assertEquals("task", level.get("element").getAsString());
		assertEquals("4", level.get("from").getAsString());
		assertEquals("5", level.get("to").getAsString());
		assertEquals("提案須整合跨媒體資源，任務複雜度提高。", level.get("reason").getAsString());
		assertFalse(level.get("reasonDrafted").getAsBoolean());
		assertEquals(1, report.getAsJsonObject("statistics").getAsJsonObject("task").get("level-changed").getAsInt());
	}

	@Test
	void aSideThatWasNotReadWholeIsNoCompleteComparison() {
		JsonObject report = JsonParser.parseString(JsonReport.write(Hostile.comparison())).getAsJsonObject();

		assertFalse(report.get("complete").getAsBoolean());
		assertEquals("{\"old\":[],\"new\":[3,4]}", report.get("unreadLines").toString());
		assertFalse(JsonParser.parseString(JsonReport.write(Revision.comparison())).getAsJsonObject().has("unreadLines"));
	}

	@Test
	void canBeWrittenInUtf8WhateverTheTextsAre() {
		String json = JsonReport.write(Hostile.comparison());

		assertEquals(json, new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
		assertTrue(json.endsWith("}\n"));
	}
}
