package guiju.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a user fears, done to the running product: a sudden end in the midst of two files, files that went away over night, a second start. */
@Tag("all")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the products for other systems are not started here")
class SafetyStoryTest {

	private static final Path SCRIPT = Product.BUILT.resolve("guiju");

	@TempDir
	Path work;

	private Screen screen;
	private Path folder;
	private Path first;
	private Path second;

	@BeforeEach
	void switchOn() throws IOException {
		assumeTrue(Screen.isPossible(), "Xvfb and xdotool are needed");
		screen = new Screen(work.resolve("screen"));
		folder = Files.createDirectories(work.resolve("職能基準 草案"));
		first = Files.copy(Product.ROOT.resolve("examples/KMC2431-001v4.ocs"), folder.resolve("a 媒體.ocs"));
		second = Files.copy(Product.ROOT.resolve("examples/KMM2431-002v4.ocs"), folder.resolve("b 行銷.ocs"));
	}

	@AfterEach
	void switchOff() {
		if (screen != null)
			screen.close();
	}

	private Product start() throws IOException, InterruptedException {
		Product product = new Product(screen, SCRIPT, folder, work.resolve("data"));
		try {
			product.untilUp();
			return product;
		} catch (IOException | RuntimeException | AssertionError notUp) {
			product.close();
			throw notUp;
		}
	}

	/** Opens a standard by a key that leads to its row in the folder. */
	private void open(String row) throws IOException {
		screen.press("alt+v", "1");
		Screen.pause(1000);
		screen.press(row);
		Screen.pause(500);
		BufferedImage before = screen.picture();
		screen.press("Return");
		screen.untilChangedFrom(before);
	}

	@Test
	void bothTextsAreOfferedAfterASuddenEnd() throws Exception {
		String one = Files.readString(first);
		String two = Files.readString(second);
		ProductKeys keys = new ProductKeys(screen);
		try (Product product = start()) {
			open("Home");
			keys.typeAtTheTop("// ab ");
			open("End");
			keys.typeAtTheTop("// cd ");
			// The journal is at most a second behind.
			Screen.pause(3000);
			product.kill();
		}
		assertEquals(one, Files.readString(first));
		assertEquals(two, Files.readString(second));

		try (Product product = start()) {
			keys.restore();
			screen.focus("規矩");
			screen.press("ctrl+shift+s");
			screen.until("both texts", () -> text(first).startsWith("// ab ") && text(second).startsWith("// cd "));
			assertEquals("// ab " + one, text(first));
			assertEquals("// cd " + two, text(second));
		}
	}

	@Test
	void aFileThatWentAwayOverNightIsNamedAndTheOthersAreOpenAgain() throws Exception {
		String one = Files.readString(first);
		ProductKeys keys = new ProductKeys(screen);
		try (Product product = start()) {
			open("End");
			open("Home");
			keys.quit();
			assertEquals(0, product.untilEnded());
		}
		Files.move(second, work.resolve("elsewhere.ocs"));

		try (Product product = start()) {
			screen.focus("未再開啟");
			screen.press("Escape");
			screen.until("no such window", () -> screen.windows().stream().noneMatch(title -> title.contains("未再開啟")));
			screen.focus("規矩");
			screen.press("F12");
			keys.typeAtTheTop("// ef ");
			keys.save();
			screen.until("the saved text", () -> text(first).startsWith("// ef "));
			assertEquals("// ef " + one, text(first));
			assertTrue(product.console().isEmpty(), product.console());
		}
	}

	@Test
	void aSecondStartSaysThatTheProductIsRunningAndEnds() throws Exception {
		try (Product product = start(); Product again = new Product(screen, SCRIPT, folder, work.resolve("data"))) {
			screen.focus("規矩已在執行");
			screen.press("Return");

			assertEquals(0, again.untilEnded());
			screen.focus("草案");
			new ProductKeys(screen).quit();
			assertEquals(0, product.untilEnded());
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failed) {
			throw new java.io.UncheckedIOException(failed);
		}
	}
}
