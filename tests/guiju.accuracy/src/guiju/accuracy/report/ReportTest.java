package guiju.accuracy.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import guiju.accuracy.generate.Generator;
import guiju.accuracy.generate.Scenario;
import guiju.accuracy.generate.Sources;

class ReportTest {

	private static final Path COMMITTED = Path.of(System.getProperty("guiju.root", "../..")).resolve("docs/accuracy.md");

	/** The scores may lag behind the comparison; the settings may not lag behind the generator. */
	@Test
	void isOfThePresentGenerator() throws IOException {
		assertTrue(Files.readString(COMMITTED).contains(Settings.line()),
				() -> "docs/accuracy.md was made with other settings than\n" + Settings.line() + "\nMake it anew as it says itself.");
	}

	@Test
	void fillsEveryPlaceOfItsTemplate() {
		Campaign campaign = Campaign.run(new Generator(Sources.read()).pairs(Generator.EVALUATION, Scenario.values().length));

		String report = new Report(campaign).compose("settings", "machine");

		assertFalse(report.contains("{{"), report);
	}
}
