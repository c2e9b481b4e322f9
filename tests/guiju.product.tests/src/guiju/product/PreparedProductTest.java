package guiju.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the build does so that the first start is as quick as later ones is there, and is used, also where the product was moved to. */
@Tag("all")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the products for other systems are not started here")
class PreparedProductTest {

	private static final int HEAD = 4096;
	private static final String SHARED = "shared objects file";

	@TempDir
	Path work;

	private Screen screen;
	private MovedProduct product;
	private Path folder;
	private Path data;

	@BeforeEach
	void move() throws IOException {
		assumeTrue(Screen.isPossible(), "Xvfb and xdotool are needed");
		screen = new Screen(work.resolve("screen"));
		product = MovedProduct.to(work.resolve("搬到 別處"));
		folder = Files.createDirectories(work.resolve("職能基準"));
		Files.copy(Product.ROOT.resolve("examples/KMC2431-001v4.ocs"), folder.resolve("a.ocs"));
		data = work.resolve("data");
	}

	@AfterEach
	void switchOff() {
		if (screen != null)
			screen.close();
	}

	@Test
	void aFirstStartFindsOutNothingAnew() throws Exception {
		Map<String, String> before = product.found();
		assertFalse(before.isEmpty(), "the extensions");
		assertTrue(Files.isDirectory(product.home().resolve("configuration/org.eclipse.osgi")), "the bundles");

		startAndQuit(Map.of());

		assertEquals(before, product.found());
	}

	@Test
	void aFirstStartTakesItsClassesFromWhatTheBuildKept() throws Exception {
		product.train(work);
		Path log = work.resolve("classes.txt");

		startAndQuit(Map.of("GUIJU_JAVA_OPTIONS", "-Xlog:class+load=info:file=" + log));

		List<String> loaded = Files.readAllLines(log);
		long shared = loaded.stream().filter(line -> line.contains(SHARED)).count();
		System.out.printf("%d classes of a first start, %d of them kept by the build%n", loaded.size(), shared);
		assertTrue(loaded.stream().anyMatch(line -> line.contains(" org.eclipse.ui.internal.Workbench source: " + SHARED)), "the workbench");
		assertTrue(loaded.stream().anyMatch(line -> line.contains(" guiju.ui.desk.Desk source: " + SHARED)), "the desk");
		assertTrue(shared * 10 > loaded.size() * 8, shared + " of " + loaded.size());
		assertTrue(MovedProduct.kept(data).isEmpty(), "nothing is kept twice");
	}

	@Test
	void whatWasKeptByAnotherJavaIsPassedOverWithoutAWord() throws Exception {
		Path kept = product.train(work);
		String java = System.getProperty("java.vm.version");
		long at = position(kept, java);
		write(kept, at, java.replace(java.charAt(0), '9'));

		startAndQuit(Map.of());

		assertEquals(at, position(kept, java), "kept anew by this Java");
	}

	@Test
	void startsWhereNobodyMayWriteIntoTheProduct() throws Exception {
		product.train(work);
		Map<String, String> before = product.found();
		product.setWritable(false);
		try {
			assumeFalse(Files.isWritable(product.home()), "this user may write everywhere");

			startAndQuit(Map.of("HOME", work.toString()));

			assertEquals(before, product.found());
		} finally {
			product.setWritable(true);
		}
	}

	@Test
	void aPictureSaysThatTheWindowComesAndGivesWayToIt() throws Exception {
		try (Product running = new Product(screen, product.script(), folder, data)) {
			screen.until("the picture", screen::isPictured);
			assertFalse(screen.isPainted());

			running.untilUp();
			assertFalse(screen.isPictured());
		}
	}

	@Test
	void aSecondStartIsToldThatTheFirstIsThere() throws Exception {
		try (Product first = new Product(screen, product.script(), folder, data)) {
			first.untilUp();
			try (Product second = new Product(screen, product.script(), folder, data)) {
				screen.focus("規矩已在執行");
				screen.press("Return");
				assertEquals(0, second.untilEnded());
			}
			screen.focus("規矩");
			new ProductKeys(screen).quit();
			assertEquals(0, first.untilEnded());
			assertEquals("", first.console());
		}
	}

	private void startAndQuit(Map<String, String> environment) throws IOException, InterruptedException {
		try (Product running = new Product(screen, product.script(), folder, data, environment)) {
			System.out.printf("start of a moved product: window painted after %d ms, load %.1f%n", running.untilUp(),
					java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
			new ProductKeys(screen).quit();
			assertEquals(0, running.untilEnded());
			assertEquals("", running.console());
		}
	}

	/** Returns where in the head of a file a text stands, in bytes. */
	private static long position(Path file, String text) throws IOException {
		try (InputStream head = Files.newInputStream(file)) {
			int at = new String(head.readNBytes(HEAD), StandardCharsets.ISO_8859_1).indexOf(text);
			assertTrue(at > 0, text);
			return at;
		}
	}

	private static void write(Path file, long at, String text) throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
			bytes.seek(at);
			bytes.write(text.getBytes(StandardCharsets.ISO_8859_1));
		}
	}
}
