package guiju.versions.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.dsl.StandardParser;
import guiju.exchange.FormatException;
import guiju.exchange.json.Layout;
import guiju.exchange.json.StandardWriter;
import guiju.exchange.xmi.XmiWriter;
import guiju.git.revision.RevisionPath;
import guiju.importer.report.StandardPart;
import guiju.model.Standard;
import guiju.testing.Parsing;
import guiju.testing.SameModel;
import guiju.versions.place.FilePlace;
import guiju.versions.place.Repository;
import guiju.versions.place.RevisionPlace;

class SideReaderTest {

	private static final Path ROOT = Path.of(System.getProperty("guiju.root", "../..")).toAbsolutePath().normalize();
	private static final StandardParser PARSER = StandardParser.standalone();
	private static final String SMALL = """
			職能基準 TFB5139-901v1
			職業: 社區咖啡師

			T1: 飲品製作
			  T1.1: 萃取咖啡
			    級別 3
			    P1.1.1: 依豆種與烘焙度，設定研磨刻度。
			""";

	@TempDir
	Path folder;
	private final SideReader reader = new SideReader(() -> PARSER);

	@ParameterizedTest
	@ValueSource(strings = {"一.ocs", "一.OCS", "一.txt", ".merge_file_a1B2"})
	void knowsTheLanguageByItsLinesWhateverTheName(String name) throws Exception {
		Reading read = read(name, SMALL.getBytes(StandardCharsets.UTF_8));

		SameModel.require(Parsing.standard(SMALL), read.side().standard());
		assertEquals(Optional.empty(), read.imported());
	}

	@Test
	void readsARevisionByTheNameOfItsFile() throws Exception {
		new Repository(folder).commit("標準/一.ocs", "這一行看不懂\n" + "這也看不懂\n");

		Reading read = reader.read(new RevisionPlace(folder, new RevisionPath("HEAD", "標準/一.ocs")), "一.ocs @ HEAD");

		assertEquals(List.of(1, 2), read.side().unreadLines());
		assertEquals("一.ocs @ HEAD", read.side().source());
	}

	@Test
	void tellsOfLinesThatCannotBeReadAndReadsTheRest() throws Exception {
		Reading read = read("一", SMALL.replace("    級別 3\n", "    這一行看不懂\n").getBytes(StandardCharsets.UTF_8));

		assertEquals(List.of(6), read.side().unreadLines());
		assertEquals("TFB5139-901v1", read.side().standard().getCode());
	}

	@Test
	void takesNothingForAStandardWithoutAnything() throws Exception {
		assertTrue(read("一", new byte[0]).side().standard().eContents().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = {"一", "一.ocs", "一.txt"})
	void knowsItsOwnFormatsWhateverTheName(String name) throws Exception {
		Standard standard = Parsing.standard(SMALL);

		SameModel.require(standard, read(name, json().getBytes(StandardCharsets.UTF_8)).side().standard());
		SameModel.require(standard, read(name, XmiWriter.write(standard).getBytes(StandardCharsets.UTF_8)).side().standard());
	}

	@ParameterizedTest
	@ValueSource(strings = {"一.pdf", "一", "一.ocs"})
	void importsADocumentWhateverTheName(String name) throws Exception {
		Reading read = read(name, Files.readAllBytes(ROOT.resolve("tests/data/office/KMC2431-001v4-pdfbox.pdf")));

		Imported imported = read.imported().orElseThrow();
		assertEquals("KMC2431-001v4", read.side().standard().getCode());
		assertTrue(imported.coverage().isComplete());
		assertTrue(imported.suspects() > 0 && imported.isDoubtful());
	}

	@Test
	void namesThePartsThatADocumentLacks() {
		UnreadableVersionException refused = refused("一.txt", "會議紀錄\n時間\n地點\n今天下雨，沒有決議。\n".getBytes(StandardCharsets.UTF_8));

		assertTrue(refused.missing().contains(StandardPart.MAIN_TABLE));
		assertTrue(refused.text(Locale.TAIWAN).contains("找不到：職能基準代碼、職能基準名稱"), refused.text(Locale.TAIWAN));
		assertTrue(refused.text(Locale.FRENCH).contains("Not found: 職能基準代碼, 職能基準名稱"), refused.text(Locale.FRENCH));
	}

	@Test
	void tellsWhatIsCalledOcsAsTheTextThatItShouldBe() {
		assertTrue(refused("一.ocs", new byte[] { 1, 0, 2, 0, 0, (byte) 200 }).text(Locale.TAIWAN).startsWith("不是文字檔"));
		assertTrue(refused("一.ocs", SMALL.getBytes(StandardCharsets.UTF_16)).text(Locale.ENGLISH).contains("UTF-16"));
		assertTrue(refused("一.ocs", SMALL.getBytes(Charset.forName("Big5"))).text(Locale.ENGLISH).contains("Big5"));
	}

	@Test
	void refusesInBothLanguagesWhatIsNotThere() throws Exception {
		new Repository(folder).commit("一.ocs", SMALL);

		UnreadableVersionException file = refused(() -> reader.read(new FilePlace(folder.resolve("無.ocs")), "無"));
		UnreadableVersionException revision = refused(() -> reader.read(new RevisionPlace(folder, new RevisionPath("v9", "一.ocs")), "無"));

		assertFalse(file.text(Locale.TAIWAN).equals(file.text(Locale.ENGLISH)));
		assertTrue(revision.text(Locale.TAIWAN).startsWith("git 不認得版本「v9」。"), revision.text(Locale.TAIWAN));
		assertTrue(revision.text(Locale.ENGLISH).startsWith("Git knows no revision \"v9\"."), revision.text(Locale.ENGLISH));
		assertTrue(revision.missing().isEmpty());
	}

	@Test
	void refusesBrokenDocumentsAndFormats() throws Exception {
		String json = json();

		assertFalse(refused("一.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)).text(Locale.TAIWAN).isBlank());
		assertFalse(refused("一.json", json.substring(0, json.length() / 2).getBytes(StandardCharsets.UTF_8)).text(Locale.TAIWAN).isBlank());
	}

	@Test
	void asksForNoParserUntilThereIsAText() throws Exception {
		SideReader lazy = new SideReader(() -> {
			throw new AssertionError("asked");
		});
		Files.writeString(folder.resolve("一"), json());

		assertEquals("TFB5139-901v1", lazy.read(new FilePlace(folder.resolve("一")), "一").side().standard().getCode());
	}

	private static String json() throws FormatException {
		return StandardWriter.write(Parsing.standard(SMALL), Layout.PRETTY);
	}

	private Reading read(String name, byte[] content) throws IOException, UnreadableVersionException {
		Files.write(folder.resolve(name), content);
		return reader.read(new FilePlace(folder.resolve(name)), name);
	}

	private UnreadableVersionException refused(String name, byte[] content) {
		return refused(() -> read(name, content));
	}

	private static UnreadableVersionException refused(Executable reading) {
		return assertThrows(UnreadableVersionException.class, reading);
	}
}
