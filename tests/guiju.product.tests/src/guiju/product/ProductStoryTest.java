package guiju.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The product for Linux, started by its own script and driven by keys alone; what counts are the bytes of the file. */
@Tag("all")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the products for other systems are not started here")
class ProductStoryTest {

	private static final Path SCRIPT = Product.BUILT.resolve("guiju");
	private static final int STARTS = 4;

	@TempDir
	Path work;

	private Screen screen;
	private Path folder;
	private Path file;

	@BeforeEach
	void switchOn() throws IOException {
		assumeTrue(Screen.isPossible(), "Xvfb and xdotool are needed");
		screen = new Screen(work.resolve("screen"));
		folder = Files.createDirectories(work.resolve("職能基準 草案"));
		file = Files.copy(Product.ROOT.resolve("examples/KMC2431-001v4.ocs"), folder.resolve("媒體企劃.ocs"));
	}

	@AfterEach
	void switchOff() {
		if (screen != null)
			screen.close();
	}

	private Product start() throws IOException {
		return new Product(screen, SCRIPT, folder, work.resolve("data"));
	}

	@Test
	void opensAStandardAndSavesWhatIsTypedByKeysAlone() throws Exception {
		String before = Files.readString(file);
		try (Product product = start()) {
			product.untilUp();
			ProductKeys keys = new ProductKeys(screen);
			keys.openFirst();
			keys.typeAtTheTop("// ab ");
			keys.save();

			screen.until("the saved text", () -> text().startsWith("// ab "));
			assertEquals("// ab " + before, text());
			keys.quit();
			assertEquals(0, product.untilEnded());
			assertEquals("", product.console());
		}
	}

	@Test
	void offersTheUnsavedTextAfterAPowerFailure() throws Exception {
		String before = Files.readString(file);
		try (Product product = start()) {
			product.untilUp();
			ProductKeys keys = new ProductKeys(screen);
			keys.openFirst();
			keys.typeAtTheTop("// cd ");
			screen.until("the journal", () -> isKept("// cd "));
			product.kill();
		}
		assertEquals(before, text());
		// The window of the killed product is not to be taken for the next one's.
		screen.until("an empty screen", () -> !screen.isPainted());

		try (Product product = start()) {
			product.untilUp();
			ProductKeys keys = new ProductKeys(screen);
			keys.restore();
			screen.focus("規矩");
			keys.save();

			screen.until("the restored text", () -> text().startsWith("// cd "));
			assertEquals("// cd " + before, text());
		}
	}

	/** The first start reads all classes; later ones find them kept from its end. */
	@Test
	void isUpSoonerTheSecondTime() throws Exception {
		for (int i = 0; i < STARTS; i++)
			try (Product product = start()) {
				System.out.printf("start %d of the product: window painted after %d ms, load %.1f%n", i + 1, product.untilUp(),
						java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
				new ProductKeys(screen).quit();
				assertEquals(0, product.untilEnded());
			}
	}

	/** Tells whether unsaved text is on the disk. */
	private boolean isKept(String text) {
		try (Stream<Path> files = Files.walk(work.resolve("data/.metadata/.plugins/guiju.ui/journal"))) {
			return files.filter(Files::isRegularFile).anyMatch(file -> contains(file, text));
		} catch (IOException | java.io.UncheckedIOException notYet) {
			return false;
		}
	}

	/** The journal writes two bytes for each character; as Latin letters both can be searched, wherever they begin. */
	private static boolean contains(Path file, String text) {
		try {
			String wanted = new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted);
		} catch (IOException goneMeanwhile) {
			return false;
		}
	}

	private String text() {
		try {
			return Files.readString(file);
		} catch (IOException failed) {
			throw new java.io.UncheckedIOException(failed);
		}
	}
}
