package guiju.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The product with its own Java: made as ./deliver makes it, moved elsewhere as by unpacking, started without any Java of the machine. */
@Tag("all")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "an application is made on the system that it is for")
class AppImageStoryTest {

	@TempDir
	static Path work;

	private static Path image;
	private static Screen screen;

	@BeforeAll
	static void make() throws Exception {
		Path java = Path.of(System.getProperty("java.home"));
		assumeTrue(Screen.isPossible(), "Xvfb and xdotool are needed");
		assumeTrue(Files.isExecutable(java.resolve("bin/jpackage")), "a JDK with jpackage is needed");
		ProcessBuilder builder = new ProcessBuilder("bash", Product.ROOT.resolve("releng/scripts/app-image.sh").toString(), Product.BUILT.toString(),
				work.resolve("made").toString(), "0.1.0").inheritIO();
		builder.environment().put("JAVA_HOME", java.toString());
		assertEquals(0, builder.start().waitFor());
		image = Files.move(work.resolve("made/guiju"), Files.createDirectories(work.resolve("搬到別處")).resolve("規矩"));
		screen = new Screen(work.resolve("screen"));
	}

	@AfterAll
	static void switchOff() {
		if (screen != null)
			screen.close();
	}

	@Test
	void startsByItsScriptAndSaves() throws Exception {
		savesByKeys(image.resolve("guiju"), "script");
	}

	@Test
	void startsByItsLauncherAndSaves() throws Exception {
		savesByKeys(image.resolve("bin/Guiju"), "launcher");
	}

	private static void savesByKeys(Path start, String name) throws IOException, InterruptedException {
		Path folder = Files.createDirectories(work.resolve(name).resolve("standards"));
		Path file = Files.copy(Product.ROOT.resolve("examples/KMC2431-001v4.ocs"), folder.resolve("a.ocs"));
		String before = Files.readString(file);
		try (Product product = new Product(screen, start, folder, work.resolve(name).resolve("data"))) {
			System.out.printf("start of the application with its own Java by its %s: window painted after %d ms, load %.1f%n", name, product.untilUp(),
					java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
			ProductKeys keys = new ProductKeys(screen);
			keys.openFirst();
			keys.typeAtTheTop("// ef ");
			keys.save();

			screen.until("the saved text", () -> text(file).startsWith("// ef "));
			assertEquals("// ef " + before, text(file));
			assertEquals("", product.console());
		}
		screen.until("an empty screen", () -> !screen.isPainted());
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failed) {
			throw new java.io.UncheckedIOException(failed);
		}
	}
}
