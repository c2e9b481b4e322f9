package guiju.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** docs/rules.md is where users look a code up. */
class RulesPageTest {

	private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\|.*\\| ([a-z; ]+) \\|");

	@Test
	void listsEveryCodeWithItsDefaultSeverity() throws IOException {
		Path page = Path.of(System.getProperty("guiju.root", "../..")).resolve("docs/rules.md");
		Map<String, String> listed = new TreeMap<>();
		for (String line : Files.readAllLines(page)) {
			Matcher row = ROW.matcher(line);
			if (row.matches())
				listed.put(row.group(1), row.group(2));
		}

		Map<String, String> codes = Arrays.stream(FindingCode.values())
				.collect(Collectors.toMap(FindingCode::id, RulesPageTest::severity, (one, other) -> one, TreeMap::new));

		assertEquals(codes, listed);
	}

	private static String severity(FindingCode code) {
		Severity draft = code.severity(Stage.DRAFT);
		Severity publication = code.severity(Stage.PUBLICATION);
		return draft == publication ? draft.id() : draft.id() + "; " + publication.id() + " at publication";
	}
}
