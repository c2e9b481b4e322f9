package guiju.importer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.cells.DocumentReader;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.docx.DocxReader;
import guiju.importer.odt.OdtReader;
import guiju.importer.xlsx.XlsxReader;

/** However a package is damaged, it is read or refused; nothing else escapes, and nothing takes long. */
class DamagedPackagesTest {

	private static final Path FOLDER = Path.of(System.getProperty("guiju.root", "../..")).resolve("tests/data/office");
	private static final List<DocumentReader> READERS = List.of(new DocxReader(), new OdtReader(), new XlsxReader(), new LegacyReader(), new UnknownPackageReader());
	private static final int SOME = 150;
	private static final int MANY = 5_000;
	private static final Duration SLOWEST = Duration.ofSeconds(20);

	private static List<Path> documents;

	@BeforeAll
	static void find() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			documents = files.filter(file -> file.toString().matches(".*\\.(docx|odt|xlsx)")).sorted().toList();
		}
		assertTrue(documents.size() > 10);
	}

	@Test
	void anyDamagedPackageIsReadOrRefused() throws IOException {
		check(1, SOME);
	}

	@Test
	@Tag("long")
	void manyDamagedPackagesAreReadOrRefused() throws IOException {
		check(1_000_000, MANY);
	}

	private static void check(int firstSeed, int count) throws IOException {
		for (int seed = firstSeed; seed < firstSeed + count; seed++) {
			Random random = new Random(seed);
			byte[] content = Files.readAllBytes(documents.get(random.nextInt(documents.size())));
			byte[] damaged = new PackageMutation(random).mutate(content);
			Assertions.assertTimeout(SLOWEST, () -> check(damaged), "seed " + seed);
		}
	}

	private static void check(byte[] damaged) {
		for (DocumentReader reader : READERS)
			if (reader.recognises(damaged)) {
				try {
					ImportResult result = Importer.interpret(reader.read("damaged", damaged));
					assertEquals(result.report().coverage().dropped() == 0, result.report().dropped().isEmpty());
				} catch (UnreadableSourceException refused) {
					assertNotNull(refused.reason());
				}
				return;
			}
	}
}
