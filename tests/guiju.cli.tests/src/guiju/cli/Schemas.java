package guiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;

/** Holds JSON to schemas. */
public final class Schemas {

	private static final ObjectMapper JSON = new ObjectMapper();

	private Schemas() {}

	/** Reads JSON and asserts that it is as a schema of ours has it. */
	public static JsonNode checked(String json, String schema) throws IOException {
		return checked(json, Workplace.root().resolve("docs/schema").resolve(schema), VersionFlag.V202012);
	}

	/** Reads JSON and asserts that it is SARIF. */
	public static JsonNode sarif(String json) throws IOException {
		return checked(json, Workplace.root().resolve("tests/data/schema/sarif-schema-2.1.0.json"), VersionFlag.V7);
	}

	private static JsonNode checked(String json, Path file, VersionFlag version) throws IOException {
		JsonNode read = JSON.readTree(json);
		SchemaValidatorsConfig formats = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
		JsonSchema schema = JsonSchemaFactory.getInstance(version).getSchema(Files.readString(file), formats);

		assertEquals(Set.of(), schema.validate(read), () -> json);
		return read;
	}
}
