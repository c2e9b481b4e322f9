package guiju.exchange.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.exchange.FormatException;
import guiju.exchange.HandMade;
import guiju.exchange.json.Layout;
import guiju.exchange.json.StandardReader;
import guiju.exchange.json.StandardWriter;
import guiju.testing.RandomStandards;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StandardSchemaTest {

	private static final String SCHEMA = "standard-1";
	private static final JsonSchema VALIDATOR = validator();

	private static JsonSchema validator() {
		try {
			return Schemas.schema(SCHEMA);
		} catch (IOException missing) {
			throw new AssertionError(missing);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"standard-1", "findings-1"})
	void isASchema(String name) throws IOException {
		JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SchemaLocation.of(SchemaId.V202012));

		assertEquals(List.of(), Schemas.errors(meta, Schemas.text(name)));
	}

	@Property(tries = 100)
	void takesWhatIsWritten(@ForAll long seed) throws Exception {
		String json = StandardWriter.write(RandomStandards.standard(new Random(seed)), Layout.COMPACT);

		assertEquals(List.of(), Schemas.errors(VALIDATOR, json));
	}

	@Test
	void takesEveryFieldAsNullButThoseThatAreNeeded() throws Exception {
		JsonObject json = JsonParser.parseString(StandardWriter.write(HandMade.standard(), Layout.COMPACT)).getAsJsonObject();
		for (String name : json.keySet())
			if (!name.equals("format"))
				json.add(name, JsonNull.INSTANCE);

		assertEquals(List.of(), Schemas.errors(VALIDATOR, json.toString()));
		StandardReader.read(json.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{}", "[]", "{'format':'guiju/standard/2'}", "{…,'nmae':'x'}", "{…,'duties':[{'kode':'T1'}]}", "{…,'duties':[null]}", "{…,'name':1}",
			"{…,'level':'4'}", "{…,'level':4.5}", "{…,'level':-1}", "{…,'level':10000}", "{…,'validUntil':'2023/12/15'}", "{…,'validUntil':'2023-02-30'}",
			"{…,'developers':[null]}", "{…,'nameKind':'job'}", "{…,'revisionReasons':[{}]}", "{…,'revisionReasons':[{'kind':null}]}",
			"{…,'acceptances':[{'path':'duties'}]}", "{…,'remarks':[{'children':[{'txt':'x'}]}]}", "{…,'notes':[{'label':1}]}"})
	void refusesWhatTheReaderRefuses(String json) {
		String text = json.replace("…", "'format':'guiju/standard/1'").replace('\'', '"');

		assertFalse(Schemas.errors(VALIDATOR, text).isEmpty());
		assertThrows(FormatException.class, () -> StandardReader.read(text));
	}

	@Test
	void knowsExactlyTheFieldsThatTheReaderKnows() throws Exception {
		JsonObject schema = JsonParser.parseString(Schemas.text(SCHEMA)).getAsJsonObject();

		assertFieldsOf(schema, "{§}");
		for (Map.Entry<String, String> at : Map.ofEntries(Map.entry("classification", "'industries':[{§}]"), Map.entry("version", "'versions':[{§}]"),
				Map.entry("duty", "'duties':[{§}]"), Map.entry("task", "'duties':[{'tasks':[{§}]}]"),
				Map.entry("output", "'duties':[{'tasks':[{'outputs':[{§}]}]}]"), Map.entry("indicator", "'duties':[{'tasks':[{'indicators':[{§}]}]}]"),
				Map.entry("knowledge", "'knowledge':[{§}]"), Map.entry("skill", "'skills':[{§}]"), Map.entry("attitude", "'attitudes':[{§}]"),
				Map.entry("item", "'remarks':[{'children':[{§}]}]"), Map.entry("note", "'notes':[{§}]"),
				Map.entry("revisionReason", "'revisionReasons':[{§}]"), Map.entry("acceptance", "'acceptances':[{§}]")).entrySet())
			assertFieldsOf(schema.getAsJsonObject("$defs").getAsJsonObject(at.getKey()), "{'format':'guiju/standard/1'," + at.getValue() + "}");
		assertEquals(13, schema.getAsJsonObject("$defs").size());
	}

	/** A refusal of an unknown field lists the known ones, in the order in which they are written. */
	private static void assertFieldsOf(JsonObject type, String place) {
		String json = place.replace("§", "'no such field':1").replace('\'', '"');
		FormatException refusal = assertThrows(FormatException.class, () -> StandardReader.read(json));

		assertEquals(String.join(", ", type.getAsJsonObject("properties").keySet()), refusal.problem().arguments().get(1));
	}

	@Test
	void describesEveryField() throws Exception {
		TreeSet<String> bare = new TreeSet<>();
		for (String name : List.of("standard-1", "findings-1"))
			undescribed(JsonParser.parseString(Schemas.text(name)), name, bare);

		assertTrue(bare.isEmpty(), bare::toString);
	}

	private static void undescribed(JsonElement schema, String path, TreeSet<String> bare) {
		if (schema instanceof JsonArray array)
			array.forEach(entry -> undescribed(entry, path, bare));
		if (!(schema instanceof JsonObject object))
			return;
		if (object.get("properties") instanceof JsonObject properties)
			for (String name : properties.keySet())
				if (!properties.getAsJsonObject(name).has("description") && !properties.getAsJsonObject(name).has("$ref"))
					bare.add(path + "." + name);
		for (String name : object.keySet())
			undescribed(object.get(name), path + "." + name, bare);
	}
}
