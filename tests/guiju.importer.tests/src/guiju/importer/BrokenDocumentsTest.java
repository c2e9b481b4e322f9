package guiju.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.importer.cells.UnreadableSourceException;

/**
 * Real documents that cannot be read, or not as what their name says: see {@code tests/data/office/README.md}. The timeout
 * only guards against hanging.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BrokenDocumentsTest {

	private static final Path FOLDER = Path.of(System.getProperty("guiju.root", "../.."), "tests/data/office/broken");
	private static final Set<String> REFUSED = Set.of("password.pdf", "truncated.pdf", "pictures.pdf", "long.pdf", "password.docx", "truncated.docx", "bomb.docx",
			"entities.docx", "legacy.doc", "legacy.xls", "password.odt");
	private static final Set<String> READABLE = Set.of("owner-password.pdf", "text.docx", "html.pdf", "big5.txt");

	@ParameterizedTest
	@CsvSource({ "password.pdf, ENCRYPTED", "truncated.pdf, DAMAGED", "pictures.pdf, NO_TEXT", "long.pdf, TOO_LARGE", "password.docx, ENCRYPTED",
			"truncated.docx, DAMAGED", "bomb.docx, TOO_LARGE", "entities.docx, EXTERNAL_REFERENCE", "legacy.doc, LEGACY_FORMAT", "legacy.xls, LEGACY_FORMAT",
			"password.odt, ENCRYPTED" })
	void refusesWhatCannotBeRead(String document, UnreadableSourceException.Reason reason) throws IOException {
		byte[] content = Files.readAllBytes(FOLDER.resolve(document));

		UnreadableSourceException refusal = assertThrows(UnreadableSourceException.class, () -> Importer.ofAllFormats().read(document, content));

		assertEquals(reason, refusal.reason());
		assertFalse(refusal.message(Locale.TAIWAN).isBlank());
	}

	@ParameterizedTest
	@CsvSource({ "owner-password.pdf, KMC2431-001v4", "text.docx, KMC2431-001v4", "html.pdf, KMC2431-001v4", "big5.txt, KMM2431-002v4" })
	void goesByTheContentNotByTheName(String document, String code) throws Exception {
		ImportResult result = Importer.ofAllFormats().read(document, Files.readAllBytes(FOLDER.resolve(document)));

		assertEquals(Published.example(code), result.text());
		assertEquals("100 %", result.report().coverage().toString());
	}

	@Test
	void knowsEachDocument() throws IOException {
		Set<String> known = new TreeSet<>(REFUSED);
		known.addAll(READABLE);

		try (Stream<Path> files = Files.list(FOLDER)) {
			assertEquals(known, files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
		}
	}
}
