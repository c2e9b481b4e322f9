package guiju.ui.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.importer.ImportResult;
import guiju.importer.Importer;

class KeptReportsTest {

	private static final Path SOURCE = Path.of(System.getProperty("guiju.root"), "tests/data/published/KMM2431-002v4.txt");

	@TempDir
	Path folder;
	private KeptReports reports;
	private KeptReport report;

	@BeforeEach
	void read() throws Exception {
		ImportResult result = Importer.ofAllFormats().read("a.txt", Files.readAllBytes(SOURCE));
		reports = new KeptReports(folder.resolve("kept"));
		report = new KeptReport(folder.resolve("甲.ocs"), SOURCE, LocalDateTime.of(2026, 1, 2, 3, 4), result.report(), result.text(), Set.of());
	}

	@Test
	void givesBackWhatIsKeptWithItsDocument() throws IOException {
		reports.keep(report);
		reports.look(report.with(Set.of(1)));
		KeptReport found = new KeptReports(folder.resolve("kept")).find(report.file()).orElseThrow();

		assertEquals(report.with(Set.of(1)).looked(), found.looked());
		assertEquals(report.suspects(), found.suspects());
		assertEquals(report.text(), found.text());
		assertEquals(report.when(), found.when());
		assertEquals(-1, Files.mismatch(SOURCE, reports.document(found)));
		assertEquals(List.of(new KeptReports.Entry(report.file(), 2, 1)), reports.all());
	}

	@Test
	void keepsNothingInWhichNothingIsLeft() throws IOException {
		reports.keep(report.with(Set.of(0, 1)));
		assertEquals(Optional.empty(), reports.find(report.file()));

		reports.keep(report);
		reports.look(report.with(Set.of(0, 1)));
		reports.forgetDone();
		assertEquals(List.of(), reports.all());
		try (var left = Files.list(folder.resolve("kept"))) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void forgetsAFileThatIsDeletedAndWaitsForADiskThatIsAway() throws IOException {
		Path away = folder.resolve("stick").resolve("乙.ocs");
		Files.writeString(report.file(), report.text());
		reports.keep(report);
		reports.keep(new KeptReport(away, SOURCE, report.when(), report.report(), report.text(), Set.of()));
		reports.forgetDone();
		assertEquals(2, reports.all().size());

		Files.delete(report.file());
		reports.forgetDone();
		assertEquals(List.of(away), reports.all().stream().map(KeptReports.Entry::file).toList());
	}

	@Test
	void aLaterImportOfTheSameFileTakesThePlaceOfTheEarlierOne() throws IOException {
		reports.keep(report.with(Set.of(0)));
		reports.keep(report);

		assertEquals(Set.of(), reports.find(report.file()).orElseThrow().looked());
		assertEquals(1, reports.all().size());
	}

	@Test
	void followsAFileThatHasAnotherName() throws IOException {
		reports.keep(report.with(Set.of(1)));
		reports.moved(report.file(), folder.resolve("乙.ocs"));

		assertTrue(reports.find(report.file()).isEmpty());
		assertEquals(Set.of(1), reports.find(folder.resolve("乙.ocs")).orElseThrow().looked());
	}

	@Test
	void whatIsDamagedIsAsGoodAsNothing() throws IOException {
		reports.keep(report);
		try (var files = Files.walk(folder.resolve("kept"))) {
			Files.writeString(files.filter(file -> file.endsWith("report.json")).findFirst().orElseThrow(), "{");
		}

		assertEquals(Optional.empty(), reports.find(report.file()));
		assertFalse(reports.all().isEmpty());
		reports.forget(report.file());
		assertEquals(List.of(), reports.all());
	}
}
