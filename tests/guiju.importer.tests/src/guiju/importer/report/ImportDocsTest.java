package guiju.importer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The page about imports tells every kind of decision that a user may meet in a report. */
class ImportDocsTest {

	private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| \\S");

	@Test
	void thePageListsEachKindOnceInOrder() throws IOException {
		String page = Files.readString(Path.of(System.getProperty("guiju.root", "../..")).resolve("docs/import.md"));

		List<String> listed = ROW.matcher(page).results().map((MatchResult row) -> row.group(1)).toList();

		assertEquals(Arrays.stream(DecisionKind.values()).map(DecisionKind::id).toList(), listed);
	}
}
