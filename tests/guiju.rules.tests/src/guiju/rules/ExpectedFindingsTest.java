package guiju.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import guiju.dsl.check.TextFinding;
import guiju.rules.settings.Settings;
import guiju.testing.Findings;

/** The rules accuse published standards of nothing that an expert would not agree with: examples/expected-findings.json says why. */
class ExpectedFindingsTest {

	private static final Path EXAMPLES = Path.of(System.getProperty("guiju.root", "../..")).resolve("examples");

	@ParameterizedTest(name = "{0}")
	@MethodSource("expected")
	void thePublishedStandardsYieldWhatIsJustifiedAndNothingElse(String path, JsonObject file, Settings settings) throws IOException {
		String text = Files.readString(EXAMPLES.resolve(path));

		List<String> found = Findings.of(text, settings).all().stream().map(finding -> show(finding, text)).toList();

		assertEquals(file.getAsJsonArray("findings").asList().stream().map(ExpectedFindingsTest::show).toList(), found);
	}

	@Test
	void everyPublishedStandardIsListed() throws IOException {
		try (Stream<Path> files = Files.list(EXAMPLES)) {
			assertEquals(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".ocs")).sorted().toList(),
					expected().map(arguments -> arguments[0]).toList());
		}
	}

	static Stream<Object[]> expected() throws IOException {
		JsonObject all = JsonParser.parseString(Files.readString(EXAMPLES.resolve("expected-findings.json"))).getAsJsonObject();
		Settings settings = Settings.defaults(LocalDate.parse(all.get("today").getAsString()));
		assertEquals(settings.stage().id(), all.get("stage").getAsString());
		return all.getAsJsonArray("files").asList().stream().map(JsonElement::getAsJsonObject)
				.map(file -> new Object[] {file.get("path").getAsString(), file, settings});
	}

	private static String show(TextFinding finding, String text) {
		return finding.line() + ":" + finding.column() + " " + finding.code().id() + " '"
				+ text.substring(finding.offset(), finding.offset() + finding.length()) + "'";
	}

	private static String show(JsonElement element) {
		JsonObject finding = element.getAsJsonObject();
		assertTrue(finding.get("because").getAsString().length() > 20, "every finding is justified");
		return finding.get("line").getAsInt() + ":" + finding.get("column").getAsInt() + " " + finding.get("code").getAsString() + " '"
				+ finding.get("marked").getAsString() + "'";
	}
}
