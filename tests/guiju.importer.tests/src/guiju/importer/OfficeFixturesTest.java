package guiju.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published standards as documents of word processors, spreadsheets and browsers, which code that shares no class with
 * the importer has laid out in many ways: see {@code tests/data/office/README.md}.
 */
class OfficeFixturesTest {

	private static final Path FOLDER = Path.of(System.getProperty("guiju.root", "../.."), "tests/data/office");
	private static final Set<String> WITHOUT_VERSIONS = Set.of("KPS2431-001v2-libreoffice.pdf", "KMM2431-002v4-chromium.pdf", "KPS2431-001v2-poi.docx",
			"KPS2431-001v2-libreoffice.odt", "KPS2431-001v2-poi.xlsx", "KPS2431-001v2-today.html");
	private static final String VERSIONS = "版本沿革\n";
	private static final int CODE = "KMC2431-001v4".length();

	static List<String> documents() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void becomesTheExampleByteForByteAndLosesNothing(String document) throws Exception {
		ImportResult result = Importer.ofAllFormats().read(document, Files.readAllBytes(FOLDER.resolve(document)));

		assertEquals(printed(document), result.text());
		assertEquals(List.of(), result.report().dropped());
		assertEquals("100 %", result.report().coverage().toString());
		assertTrue(result.report().isStandard());
	}

	@Test
	void hasEachStandardInEachFormat() throws IOException {
		Set<String> expected = new TreeSet<>();
		for (String code : Published.CODES)
			for (String extension : List.of("pdf", "docx", "odt", "xlsx", "html"))
				expected.add(code + "." + extension);

		assertEquals(expected, documents().stream().map(name -> name.substring(0, CODE) + name.substring(name.indexOf('.'))).collect(Collectors.toCollection(TreeSet::new)));
	}

	/** Returns what a document prints: the example, less the version table where it has none. */
	private static String printed(String document) {
		String example = Published.example(document.substring(0, CODE));
		return WITHOUT_VERSIONS.contains(document) ? example.substring(0, example.indexOf(VERSIONS)) : example;
	}
}
