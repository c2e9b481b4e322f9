package guiju.exchange.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** The schemas in {@code docs/schema}, as a validator sees them. */
final class Schemas {

	private Schemas() {}

	/** Returns the text of a schema. */
	static String text(String name) throws IOException {
		return Files.readString(Path.of(System.getProperty("guiju.root", "../.."), "docs", "schema", name + ".schema.json"));
	}

	/** Returns a schema. */
	static JsonSchema schema(String name) throws IOException {
		return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text(name));
	}

	/** Returns where and by which keyword a document breaks a schema; nothing for a valid one. */
	static List<String> errors(JsonSchema schema, String json) {
		return schema.validate(json, InputFormat.JSON, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)).stream()
				.map(Schemas::print).sorted().toList();
	}

	private static String print(ValidationMessage error) {
		return error.getInstanceLocation() + " " + error.getType();
	}
}
